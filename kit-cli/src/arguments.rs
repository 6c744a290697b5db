use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};

use crate::commands::Command;

/// Generates and applies migrations for Diesel from annotated structs.
///
/// kit reads `#[derive(Table)]` structs from source, compares them with migrations/snapshot.json, and writes a migration with up.sql and down.sql that
/// you review and Diesel can run. This is not part of the Diesel project.
#[derive(Debug, Parser)]
#[command(name = "kit", version, max_term_width = 110, disable_help_subcommand = true)]
#[command(
    after_help = "Exit codes: 0 done, or nothing to do; 1 failed; 2 wrong usage; 3 an answer or approval is needed; 4 a difference was found."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// The database: postgres://, mysql://, mariadb://, sqlite://PATH or a path [default: the target's url, then DATABASE_URL]
    #[arg(long, global = true, value_name = "URL", help_heading = "Global options")]
    pub(crate) url: Option<String>,
    /// Only this target of kit.toml; without kit.toml a database such as `sqlite` or `postgres 16`
    #[arg(long, global = true, value_name = "NAME", help_heading = "Global options")]
    pub(crate) target: Option<String>,
    /// Another kit.toml; its folder is the project's
    #[arg(long, global = true, value_name = "FILE", help_heading = "Global options")]
    pub(crate) config: Option<PathBuf>,
    /// What goes to stdout: data for people and pipes, or one JSON envelope
    #[arg(long, global = true, value_enum, default_value_t = Format::Text, help_heading = "Global options")]
    pub(crate) format: Format,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}
