//! One file a command: its flags, and what it hands to [`crate::operations`].

mod completions;
mod export;
mod generate;
mod init;

use clap::Subcommand;

use crate::arguments::Arguments;
use crate::error::Error;
use crate::output::{Outcome, Output};

/// The commands, in the order of a project's life.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(init::Init),
    Generate(generate::Generate),
    Export(export::Export),
    Completions(completions::Completions),
}

impl Command {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Generate(_) => "generate",
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
        Command::Export(command) => command.run(global, output),
        Command::Completions(command) => Ok(command.run()),
    }
}
