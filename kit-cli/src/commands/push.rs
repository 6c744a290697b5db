use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::generate::Given;
use crate::operations::push::{self, Request};
use crate::output::{Outcome, Output};
use crate::project::Project;
use crate::prompt::Prompt;

/// Bring a database for development to what source says, without files
///
/// Works on a SQLite file, on a server of this machine, and on a target with `dev = true`; not on a database that migrations keep. Off a terminal it never
/// asks: where data would be lost, or a rename cannot be told from a drop, it exits with 3, changes nothing, and prints the flags that answer.
#[derive(Debug, Args)]
pub(crate) struct Push {
    /// This is a rename: column:documents.name=documents.title
    #[arg(long, value_name = "KIND:OLD=NEW")]
    rename: Vec<String>,
    /// This is gone for good, and what it holds may be lost: column:documents.title
    #[arg(long, value_name = "KIND:NAME")]
    drop: Vec<String>,
    /// Approve a hazard that blocks, everywhere or of one object: drops_column:documents.title
    #[arg(long, value_name = "CODE[:OBJECT]")]
    allow: Vec<String>,
    /// Print what would be run, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Push to this database, which is not on this machine: HOST/NAME
    #[arg(long, value_name = "DATABASE")]
    destroy: Option<String>,
    /// A server on which kit may make a database and drop it again, to compare expressions as the server prints them [default: the target's scratch, then
    /// the server that is pushed to]
    #[arg(long, value_name = "URL")]
    scratch: Option<String>,
}

impl Push {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let given = Given::of_flags(&self.rename, &self.drop, &self.allow, None)?;
        let request = Request { given, dry_run: self.dry_run, destroy: self.destroy, scratch: self.scratch };
        push::run(&Project::open(global)?, request, Prompt::open(global.format).as_ref(), output)
    }
}
