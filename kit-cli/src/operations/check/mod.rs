//! `kit check`: whether source, snapshot, history and a database say the same.

mod drift;
mod files;

use serde_json::json;

use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// What is checked.
#[derive(Debug)]
pub(crate) struct Request {
    /// Whether a database is looked at; else everything is offline.
    pub(crate) database: bool,
    /// Where kit may make a database to compare expressions.
    pub(crate) scratch: Option<String>,
}

/// Looks for differences, and ends with exit code 4 if there is one.
pub(crate) fn run(project: &Project, request: &Request, output: &mut Output) -> Result<Outcome, Error> {
    if request.database {
        return drift::run(project, request.scratch.as_deref(), output);
    }
    let mut targets = Vec::new();
    let mut text = String::new();
    for target in project.targets()? {
        let findings = files::findings(project, &target, output)?;
        text.extend(findings.iter().map(|finding| format!("{}: {finding}\n", target.name)));
        targets.push(json!({ "name": target.name, "target": target.target.to_string(), "findings": findings }));
    }
    let outcome = Outcome::new(text, &json!({ "targets": targets }));
    if outcome.text.is_empty() {
        output.say("Source, snapshot and migrations say the same.");
        return Ok(outcome);
    }
    let problem =
        Problem::new("source, snapshot and migrations do not say the same").with_help("run `kit generate`, and commit what it writes");
    Err(Error::Differs(Box::new((problem, outcome))))
}
