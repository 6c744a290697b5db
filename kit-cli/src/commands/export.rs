use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::export;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Print the whole schema as SQL, for the server's client
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Print what the snapshot holds, instead of what source says
    #[arg(long)]
    snapshot: bool,
}

impl Export {
    pub(super) fn run(&self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let project = Project::open(global)?;
        let from = if self.snapshot { export::From::Snapshot } else { export::From::Source };
        export::run(&project, from, output)
    }
}
