//! Ctrl-C, and being told to end: everything stops in order, so that no server and no folder is left behind.

use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::failure::{Context, Failure, Result};

static STOPPING: AtomicBool = AtomicBool::new(false);
static STEP: Mutex<Option<Pid>> = Mutex::new(None);

/// Takes over the signals that end a program. The first one asks everything to stop, the second one ends the program as it is;
/// what that leaves behind is swept away by the next run.
pub(crate) fn listen() -> Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP]).context(|| "cannot listen for signals".into())?;
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if STOPPING.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
            if let Some(step) = STEP.lock().ok().and_then(|step| *step) {
                // It may have ended this moment.
                let _ = kill_process(step, Signal::TERM);
            }
        }
    });
    Ok(())
}

/// Asks everything to stop.
pub(crate) fn stop() {
    STOPPING.store(true, Ordering::SeqCst);
}

pub(crate) fn stopping() -> bool {
    STOPPING.load(Ordering::SeqCst)
}

/// An error once everything has been asked to stop.
pub(crate) fn check() -> Result<()> {
    if stopping() { Err(Failure::new("interrupted")) } else { Ok(()) }
}

/// Runs a command with this program's own output to its end; `Ok(false)` if it failed. A signal is passed on to it.
pub(crate) fn run(command: &mut Command) -> Result<bool> {
    check()?;
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.spawn().context(|| format!("cannot run {program}"))?;
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    set_step(pid);
    // A signal between the two lines above found no step to pass itself on to.
    if let Some(pid) = pid.filter(|_| stopping()) {
        let _ = kill_process(pid, Signal::TERM);
    }
    let status = child.wait().context(|| format!("cannot wait for {program}"));
    set_step(None);
    Ok(status?.success())
}

fn set_step(pid: Option<Pid>) {
    if let Ok(mut step) = STEP.lock() {
        *step = pid;
    }
}
