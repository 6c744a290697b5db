//! What the quickstart is told.

#![allow(clippy::print_stdout, reason = "help is for stdout")]

use std::env;
use std::path::PathBuf;

use diesel_kit::DatabaseUrl;

use crate::Failure;

const HELP: &str = "\
The whole loop of diesel-kit on one database: structs, a migration, queries, changed structs, a second migration.

cargo run -p quickstart                                            on SQLite, without a server
cargo run -p quickstart --features postgres -- postgres://USER@HOST/DATABASE
cargo run -p quickstart --features mysql -- mysql://USER@HOST/DATABASE     (MariaDB too)

On a server it works in a database of its own, diesel_kit_quickstart, which it drops first if it is there.
  --kit PATH   the kit program to use; without it cargo builds one";

/// A server's database, and a kit that is there already.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) url: Option<DatabaseUrl>,
    pub(crate) kit: Option<PathBuf>,
}

impl Arguments {
    /// `None` if only help was wanted.
    pub(crate) fn read() -> Result<Option<Self>, Failure> {
        let mut read = Self::default();
        let mut given = env::args_os().skip(1);
        while let Some(argument) = given.next() {
            let argument = argument.into_string().map_err(|_| "an argument is not Unicode")?;
            match argument.as_str() {
                "--help" | "-h" => {
                    println!("{HELP}");
                    return Ok(None);
                }
                "--kit" => read.kit = Some(given.next().ok_or("--kit: which one?")?.into()),
                other if other.starts_with('-') => return Err(format!("unknown argument {other}\n\n{HELP}").into()),
                _ if read.url.is_some() => return Err(format!("one URL is enough\n\n{HELP}").into()),
                url => read.url = Some(DatabaseUrl::parse(url)?),
            }
        }
        Ok(Some(read))
    }
}
