//! `kit drop`: the newest migration goes.

use diesel_kit_schema::Snapshot;
use diesel_kit_schema::folder::Stage;
use serde_json::json;

use super::generate::Given;
use super::lock::Lock;
use super::{database, handwork, state};
use crate::error::{Error, shown};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Removes the newest migration of every target that has it, with what was generated together with it.
pub(crate) fn run(project: &Project, given: &Given, output: &mut Output) -> Result<Outcome, Error> {
    let _lock = Lock::take()?;
    let mut works = Vec::new();
    for target in project.targets()? {
        let mut history = state::read(&target, output)?.history;
        let newest = state::take_newest_group(&mut history);
        if !newest.is_empty() {
            works.push((target, history, newest));
        }
    }
    // Targets that were generated apart do not all have the newest one.
    let Some(newest) = works.iter().map(|(_, _, newest)| newest[0].version.clone()).max() else {
        return Err(Error::failed("there is no migration of kit's to drop"));
    };
    works.retain(|(_, _, group)| group[0].version == newest);
    for (target, _, newest) in &works {
        database::refuse_if_applied(project, target, newest)?;
    }
    handwork::refuse_to_lose(given, works.iter().flat_map(|(target, _, newest)| newest.iter().map(move |migration| (target, migration))))?;
    let mut stage = Stage::new();
    let mut snapshots = Vec::new();
    let (mut text, mut data) = (String::new(), Vec::new());
    for (target, history, newest) in &works {
        snapshots.push((target.snapshot_file(), Snapshot { target: target.target, schema: state::replayed(history)? }));
        let mut removed = Vec::new();
        for migration in newest {
            let path = target.folder.join(&migration.folder);
            text.push_str(&format!("{}\n", shown(&path)));
            removed.push(shown(&path));
            stage.remove(&path);
        }
        data.push(json!({ "name": target.name, "removed": removed }));
    }
    for (file, snapshot) in &snapshots {
        stage.file(file, &snapshot.to_json())?;
    }
    stage.commit()?;
    output.say("Removed, and the snapshot is the state before.");
    Ok(Outcome::new(text, &json!({ "targets": data })))
}
