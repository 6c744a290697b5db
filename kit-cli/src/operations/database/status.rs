//! `kit status`: folders against what the database says.

use diesel_kit::migrations::{MigrationState, MigrationStatus};
use serde_json::{Value, json};

use super::support::tier;
use super::{block_on, connect, exist, migrator};
use crate::error::Error;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Prints how every migration stands.
pub(crate) fn status(project: &Project, output: &mut Output) -> Result<Outcome, Error> {
    let (target, url) = project.database()?;
    let (migrator, history) = migrator(project, &target)?;
    if !exist::may_exist(&url) {
        output.say(format!("{url} is not there yet: `kit migrate` makes it."));
        let rows: Vec<_> = history
            .migrations
            .iter()
            .map(|migration| (migration.version.to_string(), migration.folder.clone(), State::pending()))
            .collect();
        return Ok(outcome(&target.name, &url.to_string(), None, &rows));
    }
    let (server, states) = block_on(async {
        let mut conn = connect(&target, &url).await?;
        let server = format!("{} {}", conn.dialect(), conn.server_version());
        output.say(format!("{url}: {server}, {}", tier(conn.dialect(), conn.server_version()).as_str()));
        Ok((server, migrator.status(&mut conn).await?))
    })?;
    let rows: Vec<_> = states
        .iter()
        .map(|status| (status.version.to_string(), status.folder.clone().unwrap_or_else(|| status.version.to_string()), State::of(status)))
        .collect();
    if rows.is_empty() {
        output.say("There are no migrations yet: run `kit generate`.");
    }
    Ok(outcome(&target.name, &url.to_string(), Some(server), &rows))
}

/// A state as words.
struct State {
    word: &'static str,
    detail: String,
}

impl State {
    fn pending() -> Self {
        Self { word: "pending", detail: String::new() }
    }

    fn of(status: &MigrationStatus) -> Self {
        let (word, detail) = match &status.state {
            MigrationState::Pending => return Self::pending(),
            MigrationState::Applied { at, recorded: true } => ("applied", at.clone()),
            MigrationState::Applied { at, recorded: false } => {
                ("applied", format!("{at}, not by kit: the next `kit migrate` takes note of its checksum"))
            }
            MigrationState::Edited => ("edited", "applied, and its up.sql was edited since: restore it".to_owned()),
            MigrationState::Missing => ("missing", "applied, and its folder is gone: restore it".to_owned()),
            MigrationState::OutOfOrder => {
                ("out of order", "pending, and a newer one is applied: kit migrate --allow-out-of-order".to_owned())
            }
            MigrationState::Unfinished { done, interrupted: true } => {
                ("unfinished", format!("interrupted in statement {}: `kit migrate` says what to look at", done + 1))
            }
            MigrationState::Unfinished { done, interrupted: false } => {
                ("unfinished", format!("stopped after statement {done}: `kit migrate` goes on there"))
            }
            MigrationState::HalfReverted { done } => {
                ("half reverted", format!("applied, and its down.sql stopped after statement {done}: `kit revert` goes on there"))
            }
            other => ("unknown", format!("{other:?}")),
        };
        Self { word, detail }
    }
}

fn outcome(target: &str, url: &str, server: Option<String>, rows: &[(String, String, State)]) -> Outcome {
    let width = rows.iter().map(|(_, folder, _)| folder.chars().count()).max().unwrap_or(0);
    let text = rows.iter().map(|(_, folder, state)| {
        let line = format!("{folder:width$}  {:12}  {}", state.word, state.detail);
        format!("{}\n", line.trim_end())
    });
    let text: String = text.collect();
    let json_row = |(version, folder, state): &(String, String, State)| -> Value {
        json!({ "version": version, "folder": folder, "state": state.word, "detail": state.detail })
    };
    let migrations: Vec<_> = rows.iter().map(json_row).collect();
    Outcome::new(text, &json!({ "target": target, "database": url, "server": server, "migrations": migrations }))
}
