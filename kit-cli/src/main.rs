//! `kit`: generates and applies migrations for Diesel from annotated structs.

mod arguments;
mod commands;
mod config;
mod error;
mod operations;
mod output;
mod parallel;
mod project;
mod prompt;
mod source;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;
use output::Output;

/// Tables and statements are many small pieces, and kit makes them on every core: with the system's allocator that is a third of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // clap prints help and wrong usage itself, and exits with 0 and 2.
    let arguments = Arguments::parse();
    let mut output = Output::new(arguments.global.format, arguments.command.name());
    let result = commands::run(arguments, &mut output);
    output.finish(result)
}
