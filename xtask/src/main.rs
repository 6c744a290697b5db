//! What the project runs on itself: `cargo xtask test`, `cargo xtask servers`, `cargo xtask bench`, `cargo xtask fuzz`.
//!
//! A command is a file of `commands/`; `servers/` fetches, starts and stops the databases that the tests need.

mod bench;
mod commands;
mod failure;
mod interrupt;
mod junit;
mod servers;
mod talk;
mod testing;
mod workspace;

/// What other crates' tests see of a run.
#[cfg(test)]
#[path = "../support/servers.rs"]
mod support;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match commands::run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            talk::say(format_args!("xtask: {failure}"));
            ExitCode::FAILURE
        }
    }
}
