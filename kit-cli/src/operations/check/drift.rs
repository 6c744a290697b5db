//! Whether a database is what its migrations made.

use diesel_kit::DatabaseUrl;
use diesel_kit::migrations::MigrationState;
use diesel_kit_schema::change::Change;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::folder::History;
use diesel_kit_schema::hazard::Hazard;
use diesel_kit_schema::lower::Lowered;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{of_others, plan};
use diesel_kit_schema::{Canonical, Target};
use serde_json::json;

use crate::error::{Error, Problem};
use crate::operations::live::{self, Live};
use crate::operations::scratch::{Scratch, compare};
use crate::operations::{client, database, state, words};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};

/// Compares a database with the schema that its newest migration leads to.
pub(super) fn run(project: &Project, scratch: Option<&str>, output: &mut Output) -> Result<Outcome, Error> {
    let (selected, url) = project.database()?;
    let expected = expected(project, &selected, &url, output)?;
    let mut live = Live::read(&url, &project.owned(&expected.schema))?;
    live.without_sql_unless_kept(project);
    live.tell_left_out(&url, output);
    live.seen_by(&expected.schema);
    let scratch = Scratch::find(project, &selected.target, Some(&selected), scratch)?;
    let compared = compare(&live, &selected.target, &expected.schema, scratch.as_ref())?;
    compared.warnings.into_iter().for_each(|warning| output.warn(warning));

    let done = Way::between(&selected.target, &compared.schema, &live.schema)?;
    let back = Way::between(&selected.target, &live.schema, &compared.schema)?;
    let drift = words::all(&done.changes);
    let data = json!({
        "target": selected.name,
        "database": url.to_string(),
        "server": live.server.to_string(),
        "pending": expected.pending,
        "drift": drift,
        "done": done.sql,
        "back": back.sql,
    });
    if drift.is_empty() {
        output.say(format!("No drift: {url} is what {} says.", expected.name));
        return Ok(Outcome::new("", &data));
    }
    let list: String = drift.iter().map(|line| format!("--   {line}\n")).collect();
    let text = format!(
        "-- {url} is not what {} says:\n{list}\n-- What was done to it:\n\n{}\n-- What takes it back:\n\n{}",
        expected.name,
        done.text(),
        back.text()
    );
    for hazard in &back.hazards {
        output.warn(Problem::new(format!("on the way back: {} {}: {}", hazard.code, hazard.object, hazard.message)));
    }
    let problem = Problem::new(format!("{url} has drifted")).with_help(
        "take it back with the SQL that stands last, or write what was done into source, `kit generate`, and apply it where it is missing",
    );
    Err(Error::Differs(Box::new((problem, Outcome::new(text, &data)))))
}

/// What a database should be.
struct Expected {
    schema: Canonical<Schema>,
    /// What says so.
    name: String,
    /// Folders that it has not applied yet.
    pending: Vec<String>,
}

/// The schema after the newest migration that the database has; without a history, after the newest of all.
fn expected(project: &Project, selected: &Selected, url: &DatabaseUrl, output: &mut Output) -> Result<Expected, Error> {
    let state = state::read(selected, output)?;
    let (migrator, history) = database::migrator(project, selected)?;
    let states = database::block_on(async { Ok(migrator.status(&mut live::connect(url).await?).await?) })?;
    let mut pending = Vec::new();
    let mut applied = 0_usize;
    for status in states {
        let folder = status.folder.unwrap_or_else(|| status.version.to_string());
        match status.state {
            MigrationState::Pending | MigrationState::OutOfOrder => pending.push(folder),
            MigrationState::Applied { .. } | MigrationState::Edited => applied += 1,
            MigrationState::Missing => output.warn(Problem::new(format!("{folder} was applied, and its folder is gone"))),
            _ => output.warn(Problem::new(format!("{folder} has stopped half-way")).with_help("`kit status` says what to do")),
        }
    }
    if pending.is_empty() || applied == 0 {
        if applied == 0 && !history.migrations.is_empty() {
            output.say("No migration is recorded in it: it is compared with the snapshot.");
            pending.clear();
        }
        return Ok(Expected { schema: state.schema, name: "the snapshot".to_owned(), pending });
    }
    let counted = if pending.len() == 1 { "1 migration is".to_owned() } else { format!("{} migrations are", pending.len()) };
    output.say(format!("{counted} pending: it is compared with what those make that it has."));
    let migrations = history.migrations.into_iter().filter(|migration| !pending.contains(&migration.folder)).collect();
    let history = History::of(&selected.folder, migrations)?;
    Ok(Expected { schema: state::replayed(&history)?, name: "its newest migration".to_owned(), pending })
}

/// What leads from one schema to another.
struct Way {
    changes: Vec<Change>,
    sql: Option<String>,
    hazards: Vec<Hazard>,
    /// Why there is no SQL.
    refused: Option<String>,
}

impl Way {
    fn between(target: &Target, from: &Canonical<Schema>, to: &Canonical<Schema>) -> Result<Self, Error> {
        let to = Lowered::from(to.clone());
        let difference = diff(from, &to, &Answers::default()).map_err(|error| Error::failed(error.to_string()))?;
        let (own, _) = of_others(from, &difference.after, &difference.changes);
        let planned = plan(target, from, &own, &to.intents);
        let (sql, hazards, refused) = match planned {
            Ok(edges) => {
                let statements = edges.iter().flat_map(|edge| &edge.up);
                let hazards = statements.flat_map(|statement| statement.hazards.iter().cloned()).collect();
                (Some(client::edges(target, &edges)), hazards, None)
            }
            Err(error) => (None, Vec::new(), Some(error.to_string())),
        };
        Ok(Self { changes: difference.changes, sql, hazards, refused })
    }

    fn text(&self) -> String {
        match (&self.sql, &self.refused) {
            (Some(sql), _) if sql.is_empty() => "-- Nothing: another tool owns what differs.\n".to_owned(),
            (Some(sql), _) => sql.clone(),
            (None, refused) => {
                let refused = refused.as_deref().unwrap_or_default().replace('\n', "\n-- ");
                format!("-- kit knows no SQL for it: {refused}\n")
            }
        }
    }
}
