//! The steps of a run, each a command with its own output.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::failure::Result;
use crate::talk::say;
use crate::testing::environment::Environment;
use crate::{interrupt, junit, workspace};

const SLOWEST: usize = 10;

/// Where cargo-nextest leaves its report, wherever cargo builds.
const REPORT: &str = "target/nextest/default/junit.xml";

/// Runs steps and remembers those that failed.
#[derive(Debug)]
pub(crate) struct Steps<'a> {
    /// For the test runner: what to run of the tests.
    arguments: &'a [String],
    nextest: bool,
    failed: Vec<String>,
    unavailable: Vec<String>,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(arguments: &'a [String]) -> Self {
        let nextest = has_subcommand("nextest");
        let mut steps = Self { arguments, nextest, failed: Vec::new(), unavailable: Vec::new() };
        if !nextest {
            steps.miss("cargo-nextest is not installed: cargo test runs the tests, without their times", "cargo-nextest");
        }
        steps
    }

    /// What can be said without running anything of ours.
    pub(crate) fn lint(&mut self) -> Result<()> {
        self.step("format", cargo(&["fmt", "--all", "--check"]))?;
        self.step("clippy", cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
        let mut documentation = cargo(&["doc", "--workspace", "--no-deps"]);
        documentation.env("RUSTDOCFLAGS", "-D warnings");
        self.step("documentation", documentation)
    }

    /// Builds the tests, while servers are still on their way.
    pub(crate) fn build(&mut self) -> Result<()> {
        let mut command = self.runner();
        command.arg("--no-run");
        self.step("build", command)
    }

    /// The documentation's examples, then the tests: what counts the tests in a run's output reads its last summary.
    pub(crate) fn tests(&mut self, environment: &Environment) -> Result<()> {
        if !self.arguments.is_empty() {
            say(format_args!("examples in the documentation are left out: the arguments choose among the tests"));
        } else if self.nextest {
            // cargo test runs them by itself.
            let mut command = cargo(&["test", "--workspace", "--doc"]);
            environment.apply(&mut command);
            self.step("examples in the documentation", command)?;
        }
        let report = workspace::root().join(REPORT);
        // One of an earlier run would be taken for this one's; there may be none.
        let _ = fs::remove_file(&report);
        let mut command = self.runner();
        environment.apply(&mut command);
        self.step("tests", command)?;
        if let Ok(report) = fs::read_to_string(&report) {
            tell_slowest(&report);
        }
        Ok(())
    }

    /// Licences, advisories and banned crates.
    pub(crate) fn deny(&mut self) -> Result<()> {
        if has_subcommand("deny") {
            return self.step("deny", cargo(&["deny", "check"]));
        }
        self.miss("cargo-deny is not installed: licences and advisories are not checked", "cargo-deny");
        Ok(())
    }

    pub(crate) fn fail(&mut self, what: String) {
        self.failed.push(what);
    }

    pub(crate) fn failed(&self) -> &[String] {
        &self.failed
    }

    /// The tools that could not be had.
    pub(crate) fn unavailable(&self) -> &[String] {
        &self.unavailable
    }

    fn miss(&mut self, what: &str, package: &str) {
        say(format_args!("{what}"));
        self.unavailable.push(format!("{what}; to get it: cargo install --locked {package}"));
    }

    fn runner(&self) -> Command {
        let mut command = if self.nextest { cargo(&["nextest", "run"]) } else { cargo(&["test", "--no-fail-fast"]) };
        if !self.arguments.iter().any(|argument| argument == "-p" || argument.starts_with("--package")) {
            command.arg("--workspace");
        }
        command.args(self.arguments);
        command
    }

    /// Only an interruption is an error.
    fn step(&mut self, name: &str, mut command: Command) -> Result<()> {
        say(format_args!("── {name}"));
        let begun = Instant::now();
        let succeeded = interrupt::run(&mut command)?;
        interrupt::check()?;
        say(format_args!("── {name}: {}, {:.1} s", if succeeded { "good" } else { "failed" }, begun.elapsed().as_secs_f64()));
        if !succeeded {
            self.failed.push(name.to_owned());
        }
        Ok(())
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = workspace::cargo();
    command.args(arguments);
    command
}

fn has_subcommand(name: &str) -> bool {
    let mut command = cargo(&[name, "--version"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn tell_slowest(report: &str) {
    say(format_args!("the slowest tests:"));
    for test in junit::slowest(report, SLOWEST) {
        say(format_args!("{:>9.2} s  {}", test.seconds, test.name));
    }
}
