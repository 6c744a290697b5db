use clap::{Args, Subcommand};

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::database;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Create or drop the database itself
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub(crate) struct Database {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Create the database, if it is not there
    Create,
    /// Drop the database with everything in it
    Drop {
        /// Destroy this database, which is not on this machine: HOST/NAME
        #[arg(long, value_name = "DATABASE")]
        destroy: Option<String>,
    },
}

impl Database {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let project = Project::open(global)?;
        match self.task {
            Task::Create => database::create(&project, output),
            Task::Drop { destroy } => database::drop(&project, destroy.as_deref(), output),
        }
    }
}
