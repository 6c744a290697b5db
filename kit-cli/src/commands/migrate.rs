use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::database;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Apply what is pending
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// The last version to apply; its beginning is enough
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,
    /// Print the SQL that would run, and apply nothing
    #[arg(long)]
    dry_run: bool,
    /// Apply migrations that are older than one that was applied: two branches that were merged
    #[arg(long)]
    allow_out_of_order: bool,
}

impl Migrate {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let request = database::Migrate { to: self.to, dry_run: self.dry_run, out_of_order: self.allow_out_of_order };
        database::migrate(&Project::open(global)?, &request, output)
    }
}
