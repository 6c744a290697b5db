//! `kit baseline`: a database that has everything is told so.

use diesel_kit::AnyConnection;
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::introspect::align;
use serde_json::json;

use super::database::{block_on, migrator};
use super::{pull, state};
use crate::error::{Error, Problem, shown};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Records every migration, after looking whether the database has what they make.
pub(crate) fn run(project: &Project, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    let (migrator, history) = migrator(project, &target)?;
    if history.migrations.is_empty() {
        let message = format!("there is no migration in {}", shown(&target.folder));
        return Err(Problem::new(message).with_help("`kit pull` writes the first one from a database that is there").into());
    }
    let state = state::read(&target, output)?;
    let told = pull::read(project, &url)?;
    if told.target.name() != target.target.name() {
        return Err(Error::failed(format!("{url} is {}, and target {} is {}", told.target, target.name, target.target)));
    }
    // What no definition says is in no snapshot: it is named when it is pulled, and is no difference.
    let there = told.raised(&target.target, Vec::new(), "sql")?.lowered.schema;
    let (expected, unseen) = align(&there, &state.schema);
    for text in unseen {
        output.warn(Problem::new(format!("could not be compared, and is taken to be the same: {text}")));
    }
    let changes = differences(&there, &expected);
    if !changes.is_empty() {
        let mut problems = vec![
            Problem::new(format!("{url} is not what the snapshot of {} says; to become it:", shown(&target.folder)))
                .with_help("`kit diff --from URL --to snapshot` prints the SQL; `kit pull` brings the definitions up to the database"),
        ];
        problems.extend(changes.iter().map(|change| Problem::new(change.to_string())));
        return Err(Error::Failed(problems));
    }
    let done = block_on(async {
        let mut conn = AnyConnection::connect(&url).await?;
        Ok(migrator.record_all(&mut conn).await?)
    })?;
    if done.is_empty() {
        output.say(format!("Nothing to do: {url} has every migration on record."));
    }
    let text: String = done.iter().map(|done| format!("recorded {}\n", done.folder)).collect();
    let recorded: Vec<_> = done.iter().map(|done| json!({ "version": done.version.as_str(), "folder": done.folder })).collect();
    Ok(Outcome::new(text, &json!({ "target": target.name, "database": url.to_string(), "recorded": recorded })))
}
