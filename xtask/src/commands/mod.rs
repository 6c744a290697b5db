//! The commands, one a file.

mod bench;
mod fuzz;
mod roundtrip;
mod servers;
mod test;

use std::process::ExitCode;

use crate::failure::{Failure, Result};
use crate::talk::data;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  test [--only NAMES] [--no-lint] [-- ARGUMENTS]
      Fetches and starts the test servers, then checks and tests everything. --only brings up these servers alone, as in
      `--only sqlite,postgres_18`; --no-lint goes straight to the tests; the arguments go to cargo-nextest, or to cargo test.
  servers [--only NAMES]
      Keeps the servers up and prints the variables that name them, until Ctrl-C or until its input closes.
  bench generate [--runs NUMBER] [--tables NUMBER,..]
  bench derive [--runs NUMBER]
      Measures `kit generate` on a large project, or how long the compiler takes for derived tables.
  fuzz [snapshot] [attributes] [splitter] [--seconds NUMBER]
      Throws texts at what reads files, a minute each unless said otherwise, and keeps the one that breaks something.
  roundtrip [--server NAME] [--pairs FILE]
      Takes the engine's cases through source, on SQLite or a server that is up: pulled on both sides, generated from the first to
      the second, migrated, and judged against the database built directly. Or the pairs of a file: JSON objects in a list, each
      with `id`, `dialect`, `before` and `after`, the sides in SQL.";

/// Carries out what the arguments ask for.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode> {
    match arguments.split_first() {
        Some((command, rest)) if command == "test" => test::run(&test::Options::parse(rest)?),
        Some((command, rest)) if command == "servers" => servers::run(rest),
        Some((command, rest)) if command == "bench" => bench::run(rest),
        Some((command, rest)) if command == "fuzz" => fuzz::run(rest),
        Some((command, rest)) if command == "roundtrip" => roundtrip::run(rest),
        Some((command, _)) if matches!(command.as_str(), "help" | "--help" | "-h") => {
            data(format_args!("{USAGE}"));
            Ok(ExitCode::SUCCESS)
        }
        Some((command, _)) => Err(Failure::new(format!("there is no command `{command}`\n{USAGE}"))),
        None => Err(Failure::new(format!("which command?\n{USAGE}"))),
    }
}

/// The value of `--only`, in either spelling, taken out of the arguments.
fn take_only<'a>(argument: &'a str, rest: &mut impl Iterator<Item = &'a String>) -> Option<Result<&'a str>> {
    if let Some(value) = argument.strip_prefix("--only=") {
        return Some(Ok(value));
    }
    let missing = || Failure::new("--only needs names, as in `--only sqlite,postgres_18`");
    (argument == "--only").then(|| rest.next().map(String::as_str).ok_or_else(missing))
}
