//! One kit at a time writes into a project.

use std::fs::File;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::{Error, Problem};

/// How long a kit waits for another that is writing. Writing takes milliseconds; only a question on a terminal takes longer.
const PATIENCE: Duration = Duration::from_secs(3);

/// The right to write below the working folder, until it is dropped or the process ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _held: Option<File>,
}

impl Lock {
    /// Waits a moment for whoever is writing. What is read afterwards is what they wrote.
    pub(crate) fn take() -> Result<Self, Error> {
        let begun = Instant::now();
        while let Some(lock) = attempt() {
            if let Some(lock) = lock {
                return Ok(lock);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Problem::new("another kit is writing migrations of this project")
                    .with_help("wait until it is done, or answer what it asks; then run this again")
                    .into());
            }
            sleep(Duration::from_millis(20));
        }
        // A file system without locks: renaming into place still keeps every file whole.
        Ok(Self { _held: None })
    }
}

/// `None` where there is no such lock; `Some(None)` while another process has it.
///
/// The folder itself is locked: no file is left behind that could be committed, or go stale.
#[cfg(unix)]
fn attempt() -> Option<Option<Lock>> {
    let folder = File::open(".").ok()?;
    match rustix::fs::flock(&folder, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Some(Some(Lock { _held: Some(folder) })),
        Err(error) if error == rustix::io::Errno::WOULDBLOCK => Some(None),
        Err(_) => None,
    }
}

#[cfg(not(unix))]
fn attempt() -> Option<Option<Lock>> {
    None
}
