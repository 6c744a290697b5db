use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::drop;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Remove the newest migration, if it was applied nowhere kit knows of
#[derive(Debug, Args)]
pub(crate) struct Drop {}

impl Drop {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        drop::run(&Project::open(global)?, output)
    }
}
