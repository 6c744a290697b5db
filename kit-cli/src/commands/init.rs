use clap::Args;

use crate::arguments::Global;
use crate::error::Error;
use crate::operations::init;
use crate::output::{Outcome, Output};

/// Write kit.toml, and add to Cargo.toml or print what it lacks
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// A database that the project is for: sqlite, postgres, mysql or mariadb, with the oldest server version if you like: "postgres 16"; may be repeated
    #[arg(long, value_name = "NAME")]
    database: Vec<String>,
    /// Print what Cargo.toml lacks, and leave it as it is
    #[arg(long)]
    print: bool,
}

impl Init {
    pub(super) fn run(self, global: &Global, output: &mut Output) -> Result<Outcome, Error> {
        let manifest = if self.print { init::Manifest::Print } else { init::Manifest::Add };
        init::run(&self.database, global.url.as_deref(), manifest, output)
    }
}
