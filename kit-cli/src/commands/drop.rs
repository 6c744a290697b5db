use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::drop;
use crate::operations::generate::Given;
use crate::output::{Outcome, Output};
use crate::project::Project;

/// Remove the newest migration, if it was applied nowhere kit knows of
#[derive(Debug, Args)]
pub(crate) struct Drop {
    /// Let SQL go that kit did not write: edited_sql:20261120093000_add_documents
    #[arg(long, value_name = "edited_sql:FOLDER")]
    allow: Vec<String>,
}

impl Drop {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let given = Given::of_flags(&[], &[], &self.allow, None)?;
        drop::run(&Project::open(global)?, &given, output)
    }
}
