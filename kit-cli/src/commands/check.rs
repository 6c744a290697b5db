use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::check::{self, Request};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Tell whether source, snapshot and migrations say the same; with --url, whether the database does too
///
/// Without --url it works offline: the migrations have to lead to the snapshot, and the snapshot has to hold what source says. With --url the database is
/// compared with the schema that its newest migration leads to, and what differs is printed, with the SQL that was done to it and the SQL that takes it back.
/// It ends with exit code 4 if there is a difference.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// A server on which kit may make a database and drop it again, to compare expressions as the server prints them [default: the target's scratch]
    #[arg(long, value_name = "URL")]
    scratch: Option<String>,
}

impl Check {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let request = Request { database: global.url.is_some(), scratch: self.scratch };
        check::run(&Project::open(global)?, &request, output)
    }
}
