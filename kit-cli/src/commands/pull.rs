use std::path::PathBuf;

use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::pull::{self, Request};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Write definitions, a snapshot and a first migration from a database that is there
///
/// Only reads the database: `kit baseline` records there that it has the migration. What no definition can say is named and left out. Where definitions are
/// there already, they are brought up to the database, and everything in their files that says something else stays as it is.
#[derive(Debug, Args)]
pub(crate) struct Pull {
    /// Where new definitions go: a file, or a folder with a module for each table [default: src/models.rs, or the file that holds the others]
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Print the definitions, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write nothing if something of the database has to be left out
    #[arg(long)]
    strict: bool,
    /// The version of the first migration instead of the clock's: YYYYMMDDHHMMSS
    #[arg(long, value_name = "VERSION")]
    at: Option<String>,
}

impl Pull {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let request = Request { out: self.out, dry_run: self.dry_run, strict: self.strict, at: self.at };
        pull::run(&Project::open(global)?, &request, output)
    }
}
