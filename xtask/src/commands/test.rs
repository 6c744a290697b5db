//! `cargo xtask test`: everything that must hold, on real servers.
//!
//! The servers are fetched and started while the workspace is checked and built. A step that fails does not keep the later ones from
//! running: one run shows everything. The last line names what could not be had.

use std::process::ExitCode;

use crate::commands::take_only;
use crate::failure::{Failure, Result};
use crate::interrupt;
use crate::servers::catalog::{Server, select};
use crate::servers::fleet::{Fleet, State};
use crate::talk::say;
use crate::testing::environment::{Environment, Size};
use crate::testing::report;
use crate::testing::steps::Steps;

/// What follows `cargo xtask test`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Options {
    only: Option<String>,
    lint: bool,
    /// For the test runner.
    arguments: Vec<String>,
}

impl Options {
    pub(super) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { only: None, lint: true, arguments: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--no-lint" => options.lint = false,
                "--" => options.arguments = rest.by_ref().cloned().collect(),
                other => match take_only(other, &mut rest) {
                    Some(value) => options.only = Some(value?.to_owned()),
                    None => {
                        return Err(Failure::new(format!("test does not know `{other}`; what is for the test runner stands after `--`")));
                    }
                },
            }
        }
        Ok(options)
    }
}

pub(super) fn run(options: &Options) -> Result<ExitCode> {
    interrupt::listen()?;
    match check_and_test(options) {
        Err(_) if interrupt::stopping() => {
            say(format_args!("interrupted: the servers are stopped and their folders removed"));
            Ok(ExitCode::from(130))
        }
        result => result,
    }
}

fn check_and_test(options: &Options) -> Result<ExitCode> {
    let size = Size::from_environment()?;
    let wanted = select(options.only.as_deref())?;
    let mut steps = Steps::new(&options.arguments);
    let (built, fleet) = std::thread::scope(|scope| {
        let servers = scope.spawn(|| Fleet::raise(&wanted, &announce));
        let built = if options.lint { steps.lint() } else { Ok(()) }.and_then(|()| steps.build());
        (built, servers.join().unwrap_or_else(|_| Err(Failure::new("bringing up the servers ended in a defect of xtask, printed above"))))
    });
    let mut fleet = fleet?;
    built?;

    let environment = Environment::new(&fleet, size);
    steps.tests(&environment)?;
    if options.lint {
        steps.deny()?;
    }
    for line in fleet.fallen() {
        say(format_args!("{line}"));
        steps.fail("a server did not last".into());
    }
    let absences = report::absences(&fleet, &environment.passed_over());
    for name in &absences.required {
        steps.fail(format!("no {name}"));
    }
    say(format_args!("{}", report::last_line(steps.failed(), &absences, steps.unavailable())));
    Ok(if steps.failed().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn announce(server: &Server, state: &State) {
    match state {
        State::Running(up) => say(format_args!("{} is up ({})", server.name, up.version)),
        State::Given => say(format_args!("{}: the one in {} is taken", server.name, server.variable())),
        State::Missing(failure) => say(format_args!("{} could not be had: {failure}", server.name)),
        State::LeftOut => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options> {
        Options::parse(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_of_the_runner_stand_after_the_dashes() {
        let options = parse(&["--only", "sqlite", "--no-lint", "--", "-p", "xtask", "--only"]).unwrap();
        assert_eq!(
            options,
            Options { only: Some("sqlite".into()), lint: false, arguments: ["-p", "xtask", "--only"].map(String::from).into() }
        );
        assert_eq!(parse(&["--only=sqlite"]).unwrap(), Options { only: Some("sqlite".into()), lint: true, arguments: vec![] });
    }

    #[test]
    fn unknown_and_unfinished_arguments_are_named() {
        assert!(parse(&["diff"]).unwrap_err().to_string().contains("does not know `diff`"));
        assert!(parse(&["--only"]).unwrap_err().to_string().contains("--only needs names"));
    }
}
