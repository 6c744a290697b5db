use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::database;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Take back the newest migration, and what was generated together with it
#[derive(Debug, Args)]
pub(crate) struct Revert {
    /// Take back everything newer than this version; its beginning is enough, and `base` takes back every migration
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,
    /// Let data be lost in this database, which is not on this machine: HOST/NAME
    #[arg(long, value_name = "DATABASE")]
    destroy: Option<String>,
}

impl Revert {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let request = database::Revert { to: self.to, destroy: self.destroy };
        database::revert(&Project::open(global)?, &request, output)
    }
}
