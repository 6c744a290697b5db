use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::baseline;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Record the migrations in a database that has what they make, and run nothing
///
/// The database is read first: where it differs from the snapshot, the differences are listed and nothing is recorded.
#[derive(Debug, Args)]
pub(crate) struct Baseline {}

impl Baseline {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        baseline::run(&Project::open(global)?, output)
    }
}
