//! Programs that are run to their end in silence, and servers that are kept running.

use std::fs::{self, File};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::failure::{Context, Failure, Result};
use crate::interrupt;

/// How long a package client or the preparation of a data folder may take.
const PATIENCE: Duration = Duration::from_secs(600);

/// How long a server may take to answer, and to end.
const START: Duration = Duration::from_secs(60);
const STOP: Duration = Duration::from_secs(10);

/// Runs a program to its end with its output in a file; a failure shows that output's end.
pub(crate) fn run(command: &mut Command, log: &Path) -> Result<()> {
    run_with_input(command, None, log)
}

/// The same, with a file as the program's input.
pub(crate) fn run_with_input(command: &mut Command, input: Option<&Path>, log: &Path) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let input = match input {
        Some(path) => File::open(path).context(|| format!("cannot read {}", path.display()))?.into(),
        None => Stdio::null(),
    };
    let output = write_to(log)?;
    command.stdin(input).stdout(clone(&output, log)?).stderr(output);
    let mut child = command.spawn().context(|| cannot_run(&program))?;
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context(|| format!("cannot wait for {program}"))? {
            return if status.success() { Ok(()) } else { Err(Failure::new(format!("{program} failed ({status}): {}", tail(log)))) };
        }
        if interrupt::stopping() || begun.elapsed() > PATIENCE {
            end(&mut child, Signal::TERM);
            interrupt::check()?;
            return Err(Failure::new(format!("{program} did not end within {} s: {}", PATIENCE.as_secs(), tail(log))));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn cannot_run(program: &str) -> String {
    format!("cannot run {program} (is it installed?)")
}

/// A server that runs until it is dropped.
#[derive(Debug)]
pub(crate) struct Running {
    child: Child,
    stop: Signal,
}

impl Running {
    /// Starts a server and waits until `ready` says its version. `Ok(None)`: it ended before, as it does when another program took its port.
    pub(crate) fn start(
        command: &mut Command,
        stop: Signal,
        log: &Path,
        ready: impl Fn() -> Option<String>,
    ) -> Result<Option<(Self, String)>> {
        let program = command.get_program().to_string_lossy().into_owned();
        let output = write_to(log)?;
        // A group of its own: Ctrl-C is for the tests, and servers stop after them.
        command.process_group(0).stdin(Stdio::null()).stdout(clone(&output, log)?).stderr(output);
        let child = command.spawn().context(|| cannot_run(&program))?;
        let mut server = Self { child, stop };
        let begun = Instant::now();
        loop {
            if let Some(version) = ready() {
                return Ok(Some((server, version)));
            }
            if server.child.try_wait().context(|| format!("cannot wait for {program}"))?.is_some() {
                return Ok(None);
            }
            interrupt::check()?;
            if begun.elapsed() > START {
                return Err(Failure::new(format!("{program} did not answer within {} s: {}", START.as_secs(), tail(log))));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it still runs: a server that died under the tests is worth a word.
    pub(crate) fn alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end(&mut self.child, self.stop);
    }
}

/// Asks a program to end, and ends it if it does not.
fn end(child: &mut Child, signal: Signal) {
    if let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw)
        && matches!(child.try_wait(), Ok(None))
    {
        // Errors mean that it has ended by itself.
        let _ = kill_process(pid, signal);
        let begun = Instant::now();
        while begun.elapsed() < STOP && matches!(child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    let _ = child.kill();
    let _ = child.wait();
}

fn write_to(log: &Path) -> Result<File> {
    File::options().create(true).append(true).open(log).context(|| format!("cannot write {}", log.display()))
}

fn clone(file: &File, log: &Path) -> Result<File> {
    file.try_clone().context(|| format!("cannot write {}", log.display()))
}

/// The last lines of a log, on one line.
pub(crate) fn tail(log: &Path) -> String {
    let text = fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(8)..].join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_shows_the_end_of_the_output() {
        let home = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "seq 1 20; echo broken >&2; exit 3"]);
        let failure = run(&mut command, &home.path().join("log")).unwrap_err().to_string();
        assert!(failure.contains("exit status: 3") && failure.ends_with("19 | 20 | broken") && !failure.contains("12 |"), "{failure}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let home = tempfile::tempdir().unwrap();
        let failure = run(&mut Command::new("no-such-program"), &home.path().join("log")).unwrap_err().to_string();
        assert!(failure.starts_with("cannot run no-such-program (is it installed?)"), "{failure}");
    }

    #[test]
    fn a_server_that_ends_early_is_none_and_one_that_runs_is_ended() {
        let home = tempfile::tempdir().unwrap();
        let log = home.path().join("log");
        assert!(Running::start(&mut Command::new("true"), Signal::TERM, &log, || None).unwrap().is_none());
        let (mut server, version) =
            Running::start(Command::new("sleep").arg("60"), Signal::TERM, &log, || Some("1".into())).unwrap().unwrap();
        assert_eq!(version, "1");
        assert!(server.alive());
        let process = format!("/proc/{}", server.id());
        drop(server);
        assert!(!Path::new(&process).exists());
    }
}
