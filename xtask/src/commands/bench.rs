//! `cargo xtask bench`: the figures of docs/reference/benchmarks.md, on this machine.

use std::process::ExitCode;

use crate::bench::{derive, generate, measure};
use crate::failure::{Failure, Result};
use crate::interrupt;
use crate::talk::say;

const COMPILATIONS: usize = 3;
const GENERATIONS: usize = 20;

pub(super) fn run(arguments: &[String]) -> Result<ExitCode> {
    let missing = || Failure::new("bench needs `generate` or `derive`");
    let (what, rest) = arguments.split_first().ok_or_else(missing)?;
    if what == "measure" {
        return measure::child(rest);
    }
    interrupt::listen()?;
    let result = match what.as_str() {
        "generate" => runs(rest, GENERATIONS).and_then(generate::run),
        "derive" => runs(rest, COMPILATIONS).and_then(derive::run),
        other => return Err(Failure::new(format!("bench knows `generate` and `derive`, and not `{other}`"))),
    };
    match result {
        Err(_) if interrupt::stopping() => {
            say(format_args!("interrupted: the measured folders are removed"));
            Ok(ExitCode::from(130))
        }
        result => result,
    }
}

/// What follows the benchmark's name: how often each thing is run.
fn runs(arguments: &[String], usual: usize) -> Result<usize> {
    match arguments {
        [] => Ok(usual),
        [flag, number] if flag == "--runs" => {
            number.parse().ok().filter(|&runs| runs > 0).ok_or_else(|| Failure::new(format!("--runs needs a number, and not `{number}`")))
        }
        [other, ..] => Err(Failure::new(format!("bench knows `--runs NUMBER`, and not `{other}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_runs_can_be_said() {
        let given = |arguments: &[&str]| runs(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>(), 20);
        assert_eq!(given(&[]), Ok(20));
        assert_eq!(given(&["--runs", "3"]), Ok(3));
        assert!(given(&["--runs", "0"]).is_err());
        assert!(given(&["--times", "3"]).is_err());
    }
}
