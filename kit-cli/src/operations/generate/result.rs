use diesel_kit_schema::folder::FolderFiles;
use diesel_kit_schema::plan::{Edge, PlannedStatement};
use serde_json::{Value, json};

use super::Task;
use super::work::Work;
use crate::error::shown;
use crate::operations::words::lines;
use crate::output::{Outcome, Output};

/// What was generated, for every target.
pub(super) struct Generated<'a> {
    pub(super) targets: Vec<GeneratedTarget<'a>>,
}

pub(super) struct GeneratedTarget<'a> {
    pub(super) work: &'a Work,
    pub(super) folders: Vec<FolderFiles>,
}

impl Generated<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.targets.iter().all(|target| target.folders.is_empty())
    }

    /// Says what was written, and what in it deserves a look.
    pub(super) fn tell(&self, output: &mut Output) {
        let several = self.targets.len() > 1;
        for target in &self.targets {
            let work = target.work;
            let name = if several { format!("{}: ", work.target.name) } else { String::new() };
            let changes = work.changes.iter().flat_map(lines).map(|change| format!("  {name}{change}"));
            let hazards = work.edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards);
            let hazards = hazards.map(|hazard| format!("  {name}hazard {} {}: {}", hazard.code, hazard.object, hazard.message));
            // Said at once: a line by itself is a call of the system, and there may be thousands.
            let said: Vec<String> = changes.chain(hazards).collect();
            if !said.is_empty() {
                output.say(said.join("\n"));
            }
            for migration in &work.replaced {
                let word = if target.folders.is_empty() { "Removed" } else { "Replaced" };
                output.say(format!("{word} {}", shown(&work.target.folder.join(&migration.folder))));
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

impl GeneratedTarget<'_> {
    fn text(&self, task: Task) -> String {
        match task {
            Task::Write => self.folders.iter().map(|files| format!("{}\n", shown(&self.work.target.folder.join(&files.folder)))).collect(),
            Task::Check => {
                self.work.changes.iter().flat_map(lines).map(|change| format!("{}: {change}\n", self.work.target.name)).collect()
            }
            Task::Explain => self
                .folders
                .iter()
                .map(|files| {
                    let path = shown(&self.work.target.folder.join(&files.folder));
                    format!("-- {path}/up.sql\n{}\n-- {path}/down.sql\n{}\n", files.up, files.down)
                })
                .collect(),
        }
    }

    fn json(&self, task: Task) -> Value {
        let migrations: Vec<_> =
            self.folders.iter().enumerate().map(|(at, files)| self.migration(task, files, self.work.edges.get(at))).collect();
        json!({
            "name": self.work.target.name,
            "target": self.work.target.target.to_string(),
            "changes": self.work.changes.iter().flat_map(lines).collect::<Vec<_>>(),
            "replaced": self.work.replaced.iter().map(|migration| &migration.folder).collect::<Vec<_>>(),
            "migrations": migrations,
        })
    }

    fn migration(&self, task: Task, files: &FolderFiles, edge: Option<&Edge>) -> Value {
        let mut json = json!({
            "folder": shown(&self.work.target.folder.join(&files.folder)),
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
