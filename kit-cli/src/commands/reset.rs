use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::database;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Drop the database, create it and apply every migration: for development
#[derive(Debug, Args)]
pub(crate) struct Reset {
    /// Destroy this database, which is not on this machine: HOST/NAME
    #[arg(long, value_name = "DATABASE")]
    destroy: Option<String>,
}

impl Reset {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        database::reset(&Project::open(global)?, self.destroy.as_deref(), output)
    }
}
