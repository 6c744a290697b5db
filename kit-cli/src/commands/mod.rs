//! One file a command: its flags, and what it hands to [`crate::operations`].

mod baseline;
mod check;
mod completions;
mod database;
mod diff;
mod drop;
mod export;
mod generate;
mod init;
mod migrate;
mod pull;
mod push;
mod reset;
mod revert;
mod status;

use clap::Subcommand;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::output::{Outcome, Output};

/// The commands, in the order of a project's life.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(init::Init),
    Generate(generate::Generate),
    Drop(drop::Drop),
    Migrate(migrate::Migrate),
    Status(status::Status),
    Revert(revert::Revert),
    Reset(reset::Reset),
    Database(database::Database),
    Push(push::Push),
    Check(check::Check),
    Pull(pull::Pull),
    Baseline(baseline::Baseline),
    Diff(diff::Diff),
    Export(export::Export),
    Completions(completions::Completions),
}

impl Command {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Generate(_) => "generate",
            Self::Drop(_) => "drop",
            Self::Migrate(_) => "migrate",
            Self::Status(_) => "status",
            Self::Revert(_) => "revert",
            Self::Reset(_) => "reset",
            Self::Database(_) => "database",
            Self::Push(_) => "push",
            Self::Check(_) => "check",
            Self::Pull(_) => "pull",
            Self::Baseline(_) => "baseline",
            Self::Diff(_) => "diff",
            Self::Export(_) => "export",
            Self::Completions(_) => "completions",
        }
    }
}

/// Runs the command.
pub(crate) fn run(arguments: Arguments, output: &mut Output) -> Result<Outcome, Error> {
    let global = &arguments.global;
    match arguments.command {
        Command::Init(command) => command.run(global, output),
        Command::Generate(command) => command.run(global, output),
        Command::Drop(command) => command.run(global, output),
        Command::Migrate(command) => command.run(global, output),
        Command::Status(command) => command.run(global, output),
        Command::Revert(command) => command.run(global, output),
        Command::Reset(command) => command.run(global, output),
        Command::Database(command) => command.run(global, output),
        Command::Push(command) => command.run(global, output),
        Command::Check(command) => command.run(global, output),
        Command::Pull(command) => command.run(global, output),
        Command::Baseline(command) => command.run(global, output),
        Command::Diff(command) => command.run(global, output),
        Command::Export(command) => command.run(global, output),
        Command::Completions(command) => Ok(command.run()),
    }
}
