//! What a target's files say: its history and the schema that it leads to.

use diesel_kit_schema::folder::{History, Migration, replay};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::snapshot::StateHash;
use diesel_kit_schema::{Canonical, Snapshot};

use crate::error::{Error, Place, Problem, shown};
use crate::output::Output;
use crate::project::{Selected, read_snapshot};

/// The files of one target.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) history: History,
    /// The schema after the newest migration.
    pub(crate) schema: Canonical<Schema>,
    /// Whether the snapshot's file holds another state, or is missing.
    pub(crate) snapshot_is_stale: bool,
}

/// A target's files as they are: nobody has looked yet whether they fit together.
#[derive(Debug)]
pub(crate) struct Files {
    history: History,
    snapshot: Option<Snapshot>,
}

/// Reads a target's files. This is most of the work, says nothing, and may run beside other work.
pub(crate) fn files(target: &Selected) -> Result<Files, Error> {
    let history = History::read(&target.folder)?;
    let snapshot = read_snapshot(&target.snapshot_file())?;
    if let Some(snapshot) = &snapshot {
        // It is asked for soon, and remembered.
        let _ = snapshot.hash();
    }
    Ok(Files { history, snapshot })
}

/// Reads a target's history, and its schema from the snapshot, or from the folders where the snapshot is of another state.
pub(crate) fn read(target: &Selected, output: &mut Output) -> Result<State, Error> {
    of_files(target, files(target)?, output)
}

/// What the files say.
pub(crate) fn of_files(target: &Selected, files: Files, output: &mut Output) -> Result<State, Error> {
    let Files { history, snapshot } = files;
    if let Some(snapshot) = &snapshot {
        check_target(target, snapshot)?;
    }
    for migration in history.unknown() {
        let path = shown(&target.folder.join(&migration.folder));
        output.warn(
            Problem::at(Place::file(path), "kit did not generate it and does not know what it changes")
                .with_help("the snapshot is taken to hold after it; `kit generate --custom` makes migrations that say so"),
        );
    }
    let expected = history.result().cloned().unwrap_or_else(|| StateHash::of(&Canonical::default()));
    let (schema, snapshot_is_stale) = match snapshot {
        Some(snapshot) if snapshot.hash() == expected => (snapshot.schema, false),
        None if history.result().is_none() => {
            if !history.migrations.is_empty() {
                output.warn(
                    Problem::at(
                        Place::file(shown(&target.folder)),
                        "its migrations are not kit's, so that kit does not know what they make",
                    )
                    .with_help("what is generated now creates every table"),
                );
            }
            (Canonical::default(), false)
        }
        Some(_) if history.migrations.iter().any(|migration| migration.record.is_none()) => return Err(lost_records(target, &history)),
        other => {
            let why = if other.is_some() { "is not the state after the newest migration" } else { "is missing" };
            output.say(format!("{} {why}: made again from the migration folders", shown(&target.snapshot_file())));
            (replayed(&history)?, true)
        }
    };
    Ok(State { history, schema, snapshot_is_stale })
}

/// The snapshot is of a state that no record leads to, and there are folders without one: theirs may be lost.
fn lost_records(target: &Selected, history: &History) -> Error {
    let snapshot = shown(&target.snapshot_file());
    let without = history.migrations.iter().filter(|migration| migration.record.is_none());
    let problem = |migration: &Migration| {
        let path = shown(&target.folder.join(&migration.folder));
        Problem::at(Place::file(path.clone()), format!("it has no migration.json, and no migration leads to the state of {snapshot}"))
            .with_help(format!(
                "restore {path}/migration.json from version control; or, if kit never wrote one there, remove {snapshot}: `kit generate` makes it again"
            ))
    };
    without.map(problem).collect::<Vec<_>>().into()
}

/// The schema that the folders lead to, without looking at the snapshot.
pub(crate) fn replayed(history: &History) -> Result<Canonical<Schema>, Error> {
    replay(history).map_err(|error| {
        Problem::new(error.to_string()).with_help("restore the file from version control: kit writes it, and nobody edits it").into()
    })
}

/// Takes the migrations that were generated together with the newest one out of a history, oldest first; none if that is not kit's.
pub(crate) fn take_newest_group(history: &mut History) -> Vec<Migration> {
    let group = history.migrations.last().and_then(|migration| migration.record.as_ref()).map(|record| record.group.clone());
    let of_group = |migration: &Migration| group.is_some() && migration.record.as_ref().map(|record| &record.group) == group.as_ref();
    let at = history.migrations.iter().rposition(|migration| !of_group(migration)).map_or(0, |at| at + 1);
    history.migrations.split_off(at)
}

fn check_target(target: &Selected, snapshot: &Snapshot) -> Result<(), Error> {
    if snapshot.target.name() == target.target.name() {
        return Ok(());
    }
    let message = format!("the snapshot is of {}, and target {} is {}", snapshot.target, target.name, target.target);
    Err(Problem::at(Place::file(shown(&target.snapshot_file())), message)
        .with_help("state both as `[[target]]` in kit.toml, so that each has a folder of its own below the migrations")
        .into())
}
