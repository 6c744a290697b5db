use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::diff::{self, Request};
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Print the SQL that leads from one schema to another
///
/// A side is a database URL, a snapshot file, a folder of migrations, or one of the words `source`, `snapshot` and `empty`. Nothing is asked and nothing
/// is written: what may be a rename is a drop and an add, and is named on stderr.
#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// What is there
    #[arg(long, value_name = "SIDE", default_value = "snapshot")]
    from: String,
    /// What should be there
    #[arg(long, value_name = "SIDE", default_value = "source")]
    to: String,
    /// A server on which kit may make a database and drop it again, to compare expressions as the server prints them [default: the target's scratch]
    #[arg(long, value_name = "URL")]
    scratch: Option<String>,
    /// End with exit code 4 if they differ
    #[arg(long)]
    exit_code: bool,
}

impl Diff {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let request = Request { from: self.from, to: self.to, scratch: self.scratch, exit_code: self.exit_code };
        diff::run(&Project::open(global)?, &request, output)
    }
}
