//! `kit export`: the whole schema as SQL.

use diesel_kit_schema::lower::lower_all;
use diesel_kit_schema::plan::create;
use serde_json::json;

use crate::error::{Error, Problem};
use crate::operations::{client, state};
use crate::output::{Outcome, Output};
use crate::project::Project;
use crate::source;

/// Where the schema comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    Source,
    Snapshot,
}

/// Prints the schema of each target.
pub(crate) fn run(project: &Project, from: From, output: &mut Output) -> Result<Outcome, Error> {
    let (definitions, sql) = match from {
        From::Source => (source::read(&project.config.definitions)?, source::read_sql(&project.config.sql)?),
        From::Snapshot => (Vec::new(), Vec::new()),
    };
    let targets = project.targets()?;
    let several = targets.len() > 1;
    let mut text = String::new();
    let mut data = Vec::new();
    for target in targets {
        let schema = match from {
            From::Source => {
                let lowered = lower_all(&definitions, &sql, &target.target)
                    .map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
                for note in &lowered.notes {
                    output.warn(note.into());
                }
                lowered.schema
            }
            From::Snapshot => state::read(&target, output)?.schema,
        };
        let statements = create(&target.target, &schema).map_err(|error| Error::failed(format!("{}: {error}", target.name)))?;
        if several {
            text.push_str(&format!("-- {}\n\n", target.name));
        }
        let sql = client::statements(&target.target, &statements);
        text.push_str(&sql);
        data.push(json!({ "name": target.name, "target": target.target.to_string(), "sql": sql }));
    }
    Ok(Outcome::new(text, &json!({ "targets": data })))
}
