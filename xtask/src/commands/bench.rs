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
        "generate" => generate_arguments(rest).and_then(|(runs, sizes)| generate::run(runs, &sizes)),
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

/// What follows `generate`: how often each thing is run, and with projects of how many tables.
fn generate_arguments(arguments: &[String]) -> Result<(usize, Vec<usize>)> {
    let Some(at) = arguments.iter().position(|argument| argument == "--tables") else {
        return Ok((runs(arguments, GENERATIONS)?, vec![generate::TABLES]));
    };
    let (mut rest, sizes) = (arguments.to_vec(), arguments.get(at + 1).cloned().unwrap_or_default());
    rest.drain(at..(at + 2).min(arguments.len()));
    let size = |text: &str| text.parse().ok().filter(|&tables| tables >= generate::FEWEST);
    let read: Option<Vec<usize>> = sizes.split(',').map(size).collect();
    let wrong = || Failure::new(format!("--tables needs numbers from {} on, such as 1000,3000,10000, and not `{sizes}`", generate::FEWEST));
    Ok((runs(&rest, GENERATIONS)?, read.ok_or_else(wrong)?))
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

    #[test]
    fn so_can_the_number_of_tables() {
        let given = |arguments: &[&str]| generate_arguments(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(given(&[]), Ok((20, vec![1_000])));
        assert_eq!(given(&["--tables", "1000,3000", "--runs", "3"]), Ok((3, vec![1_000, 3_000])));
        assert_eq!(given(&["--runs", "3", "--tables", "200"]), Ok((3, vec![200])));
        for wrong in [&["--tables"][..], &["--tables", "7"], &["--tables", "many"], &["--tables", "200", "--times", "2"]] {
            assert!(given(wrong).is_err(), "{wrong:?}");
        }
    }
}
