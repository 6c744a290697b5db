use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::lower::lower_all;

use crate::error::{Error, Problem, shown};
use crate::operations::{handwork, state, words};
use crate::output::Output;
use crate::project::{Project, Selected};
use crate::source;

/// What does not fit together in the files of a target, a line each. A folder that cannot be read, a fork and a gap are errors.
pub(super) fn findings(project: &Project, target: &Selected, output: &mut Output) -> Result<Vec<String>, Error> {
    let mut findings = Vec::new();
    let state = state::read(target, output)?;
    if state.snapshot_is_stale {
        findings.push(format!("{} is not the state after the newest migration", shown(&target.snapshot_file())));
    }
    if state.history.result().is_some() {
        // Every record's changes have to lead to the state that it names.
        state::replayed(&state.history)?;
    }
    for migration in &state.history.migrations {
        if let Some(file) = handwork::written_by_hand(target.target.dialect, migration) {
            let path = shown(&target.folder.join(&migration.folder).join(file));
            output
                .warn(Problem::new(format!("{path} holds SQL that kit did not write: nobody knows here whether it leads to the snapshot")));
        }
    }
    let definitions = source::read(&project.config.definitions)?;
    let sql = source::read_sql(&project.config.sql)?;
    let lowered =
        lower_all(&definitions, &sql, &target.target).map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
    let difference = diff(&state.schema, &lowered, &Answers::default()).map_err(|error| Error::failed(error.to_string()))?;
    findings.extend(words::all(&difference.changes).into_iter().map(|line| format!("not in a migration yet: {line}")));
    Ok(findings)
}
