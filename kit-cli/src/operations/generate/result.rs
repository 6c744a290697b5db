use std::path::PathBuf;

use diesel_kit_schema::change::Change;
use diesel_kit_schema::folder::FolderFiles;
use diesel_kit_schema::plan::{Edge, PlannedStatement};
use serde_json::{Value, json};

use super::Task;
use crate::error::shown;
use crate::output::{Outcome, Output};

/// What was generated, for every target.
pub(super) struct Generated {
    pub(super) targets: Vec<GeneratedTarget>,
}

pub(super) struct GeneratedTarget {
    pub(super) name: String,
    pub(super) target: String,
    /// Where the folders lie.
    pub(super) parent: PathBuf,
    /// Versions that these replace.
    pub(super) replaced: Vec<String>,
    pub(super) changes: Vec<Change>,
    pub(super) folders: Vec<FolderFiles>,
    /// The plans of the folders; none of a custom one.
    pub(super) edges: Vec<Edge>,
}

impl Generated {
    pub(super) fn is_empty(&self) -> bool {
        self.targets.iter().all(|target| target.folders.is_empty())
    }

    /// Says what was written, and what in it deserves a look.
    pub(super) fn tell(&self, output: &mut Output) {
        let several = self.targets.len() > 1;
        for target in &self.targets {
            let name = if several { format!("{}: ", target.name) } else { String::new() };
            for change in target.changes.iter().flat_map(lines) {
                output.say(format!("  {name}{change}"));
            }
            for hazard in target.edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards) {
                output.say(format!("  {name}hazard {} {}: {}", hazard.code, hazard.object, hazard.message));
            }
            for version in &target.replaced {
                output.say(format!("Replaced {version} in {}", shown(&target.parent)));
            }
        }
        if !self.is_empty() {
            output.say("Review up.sql, then run `kit migrate`.");
        }
    }

    pub(super) fn outcome(&self, task: Task) -> Outcome {
        let text = self.targets.iter().map(|target| target.text(task)).collect::<String>();
        let targets: Vec<_> = self.targets.iter().map(|target| target.json(task)).collect();
        Outcome::new(text, &json!({ "targets": targets }))
    }
}

impl GeneratedTarget {
    fn text(&self, task: Task) -> String {
        match task {
            Task::Write => self.folders.iter().map(|files| format!("{}\n", shown(&self.parent.join(&files.folder)))).collect(),
            Task::Check => self.changes.iter().flat_map(lines).map(|change| format!("{}: {change}\n", self.name)).collect(),
            Task::Explain => self
                .folders
                .iter()
                .map(|files| {
                    let path = shown(&self.parent.join(&files.folder));
                    format!("-- {path}/up.sql\n{}\n-- {path}/down.sql\n{}\n", files.up, files.down)
                })
                .collect(),
        }
    }

    fn json(&self, task: Task) -> Value {
        let migrations: Vec<_> =
            self.folders.iter().enumerate().map(|(at, files)| self.migration(task, files, self.edges.get(at))).collect();
        json!({
            "name": self.name,
            "target": self.target,
            "changes": self.changes.iter().flat_map(lines).collect::<Vec<_>>(),
            "replaced": self.replaced,
            "migrations": migrations,
        })
    }

    fn migration(&self, task: Task, files: &FolderFiles, edge: Option<&Edge>) -> Value {
        let mut json = json!({
            "folder": shown(&self.parent.join(&files.folder)),
            "version": files.folder.split('_').next(),
            "mode": edge.map(|edge| edge.mode.as_str()),
            "hazards": edge.map(|edge| hazards(&edge.up)).unwrap_or_default(),
        });
        if task == Task::Explain {
            json["up"] = Value::from(files.up.clone());
            json["down"] = Value::from(files.down.clone());
        }
        json
    }
}

fn hazards(statements: &[PlannedStatement]) -> Vec<Value> {
    let hazards = statements.iter().flat_map(|statement| &statement.hazards);
    hazards.map(|hazard| json!({ "code": hazard.code.as_str(), "object": hazard.object, "message": hazard.message })).collect()
}

/// One line a change; what hangs on a table has its own.
fn lines(change: &Change) -> Vec<String> {
    match change {
        Change::AlterTable { table, changes } => changes.iter().map(|change| format!("{table}: {change}")).collect(),
        other => vec![other.to_string()],
    }
}
