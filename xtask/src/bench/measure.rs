//! One process, from its start to its end: time, processor time and memory.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

use crate::failure::{Context, Failure, Result};
use crate::interrupt;
use crate::talk::data;

/// What one run of a program took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sample {
    /// Milliseconds from its start to its end.
    pub(super) wall: f64,
    /// Milliseconds of processor time, its own and the kernel's, of all its threads.
    pub(super) processor: f64,
    /// The most memory that it had at once, in MB of 1,000,000 bytes.
    pub(super) memory: f64,
}

/// Runs a program in a folder, its output unseen. A program that fails is an error.
///
/// It is started by a process of its own ([`child`]): the system keeps the most memory of all children together.
pub(super) fn run(folder: &Path, program: &Path, arguments: &[&str]) -> Result<Sample> {
    interrupt::check()?;
    let shown = || format!("{} {}", program.display(), arguments.join(" "));
    let this = env::current_exe().context(|| "cannot find this program".into())?;
    let mut command = Command::new(this);
    command.args(["bench", "measure"]).arg(program).args(arguments).current_dir(folder).stdin(Stdio::null());
    let output = command.output().context(|| format!("cannot run {}", shown()))?;
    if !output.status.success() {
        return Err(Failure::new(format!("{} failed: {}", shown(), String::from_utf8_lossy(&output.stderr))));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers[..] {
        [wall, processor, memory] => Ok(Sample { wall, processor, memory }),
        _ => Err(Failure::new(format!("{} was measured as `{text}`", shown()))),
    }
}

/// `xtask bench measure PROGRAM ARGUMENTS`: runs the program as its only child and prints the three numbers.
pub(crate) fn child(arguments: &[String]) -> Result<ExitCode> {
    let (program, arguments) = arguments.split_first().ok_or_else(|| Failure::new("measure what?"))?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    let begun = Instant::now();
    let status = command.status().context(|| format!("cannot run {program}"))?;
    let wall = begun.elapsed().as_secs_f64() * 1e3;
    if !status.success() {
        return Err(Failure::new(status.to_string()));
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context(|| "cannot ask what the program used".into())?;
    let processor = milliseconds(usage.user_time()) + milliseconds(usage.system_time());
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1.0 } else { 1024.0 };
    data(format_args!("{wall} {processor} {}", usage.max_rss() as f64 * unit / 1e6));
    Ok(ExitCode::SUCCESS)
}

fn milliseconds(time: TimeVal) -> f64 {
    time.tv_sec() as f64 * 1e3 + time.tv_usec() as f64 / 1e3
}
