use std::path::PathBuf;

use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::generate::{self, Given, Request, Task};
use crate::output::{Outcome, Output};
use crate::project::Project;
use crate::prompt::Prompt;

/// Compare source with the snapshot, and write a migration and the new snapshot
///
/// Works offline, for all targets or none. Off a terminal it never asks: where a rename cannot be told from a drop, or data would be lost, it exits with 3,
/// writes nothing, and prints the flags that answer.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The migration's name, such as add_documents [default: made from what changes]
    name: Option<String>,
    /// This is a rename: column:documents.name=documents.title
    #[arg(long, value_name = "KIND:OLD=NEW")]
    rename: Vec<String>,
    /// This is gone for good, and what it holds may be lost: column:documents.title
    #[arg(long, value_name = "KIND:NAME")]
    drop: Vec<String>,
    /// Approve a hazard that blocks, everywhere or of one object: drops_column:documents.title
    #[arg(long, value_name = "CODE[:OBJECT]")]
    allow: Vec<String>,
    /// Why it is approved; stands in up.sql and migration.json
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// A TOML file of answers: `rename`, `drop` and `allow` as lists, and `reason`
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Print what it would write, and write nothing
    #[arg(long, conflicts_with_all = ["check", "custom"])]
    explain: bool,
    /// Write nothing, and exit with 4 if a migration is missing
    #[arg(long, conflicts_with = "custom")]
    check: bool,
    /// Write an empty migration to fill by hand
    #[arg(long, conflicts_with = "amend")]
    custom: bool,
    /// Replace the newest migration instead of adding one, if it was applied nowhere kit knows of
    #[arg(long)]
    amend: bool,
    /// Carry every plan out on a scratch database, there and back, and write it only if it leads where it should
    #[arg(long, conflicts_with_all = ["check", "custom"])]
    prove: bool,
    /// A server on which kit may make a database and drop it again, for --prove [default: the target's scratch; SQLite is in memory]
    #[arg(long, value_name = "URL", requires = "prove")]
    scratch: Option<String>,
    /// The version instead of the clock's: YYYYMMDDHHMMSS
    #[arg(long, value_name = "VERSION")]
    at: Option<String>,
}

impl Generate {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let mut given = Given::of_flags(&self.rename, &self.drop, &self.allow, self.reason)?;
        let project = Project::open(global)?;
        if self.custom {
            return generate::custom(&project, self.name.as_deref(), self.at.as_deref(), output);
        }
        if let Some(file) = &self.answers {
            given.add_file(&project.path(file))?;
        }
        let task = match (self.explain, self.check) {
            (true, _) => Task::Explain,
            (_, true) => Task::Check,
            _ => Task::Write,
        };
        let request = Request { name: self.name, given, task, amend: self.amend, prove: self.prove, scratch: self.scratch, at: self.at };
        generate::run(&project, request, Prompt::open(global.format).as_ref(), output)
    }
}
