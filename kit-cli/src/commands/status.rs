use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::database;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Show which migrations a database has, and which server it is
#[derive(Debug, Args)]
pub(crate) struct Status {}

impl Status {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        database::status(&Project::open(global)?, output)
    }
}
