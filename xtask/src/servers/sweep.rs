//! The folder of one run's servers, and the removal of those that an ended run could not remove (it was killed, the machine stopped).

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};
use rustix::process::{Pid, Signal, geteuid, kill_process};

use crate::failure::{Context, Result};
use crate::servers::folder;
use crate::talk::say;

const PREFIX: &str = "diesel-kit-servers-";

/// How long a leftover server may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(3);

/// A folder that is removed with this value. Its lock tells other runs that somebody still uses it.
#[derive(Debug)]
pub(crate) struct RunFolder {
    path: PathBuf,
    _lock: File,
}

impl RunFolder {
    /// Makes a new folder in the system's place for temporary files, after removing what ended runs left there.
    pub(crate) fn make() -> Result<Self> {
        let place = std::env::temp_dir();
        sweep(&place);
        let path = place.join(format!("{PREFIX}{}", std::process::id()));
        folder::remove(&path)?;
        fs::create_dir(&path).context(|| format!("cannot make {}", path.display()))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
            .context(|| format!("cannot open {} for the servers", path.display()))?;
        let lock = File::create(path.join("lock")).context(|| format!("cannot write into {}", path.display()))?;
        flock(&lock, FlockOperation::LockExclusive).context(|| format!("cannot lock {}", path.display()))?;
        Ok(Self { path, _lock: lock })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for RunFolder {
    fn drop(&mut self) {
        if let Err(failure) = folder::remove(&self.path) {
            say(format_args!("{failure}"));
        }
    }
}

/// Notes a server's process beside its data, for a later sweep.
pub(crate) fn note_process(server: &Path, id: u32) -> Result<()> {
    fs::write(server.join("pid"), id.to_string()).context(|| format!("cannot write {}", server.join("pid").display()))
}

/// Ends the servers and removes the folders of runs that ended without doing so.
fn sweep(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let path = entry.path();
        let ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX))
            && entry.metadata().is_ok_and(|metadata| metadata.is_dir() && metadata.uid() == geteuid().as_raw());
        if !ours || in_use(&path) {
            continue;
        }
        for server in fs::read_dir(&path).into_iter().flatten().flatten() {
            end_leftover(&server.path());
        }
        say(format_args!("removing what an earlier run left: {}", path.display()));
        if let Err(failure) = folder::remove(&path) {
            say(format_args!("{failure}"));
        }
    }
}

/// Whether another run holds the folder. One without a lock file is being made this moment, or being removed.
fn in_use(run: &Path) -> bool {
    File::open(run.join("lock")).map_or(true, |lock| flock(&lock, FlockOperation::NonBlockingLockExclusive).is_err())
}

/// Ends a server that outlived its run. Its number may belong to another process by now, so the process must name this very folder.
fn end_leftover(server: &Path) {
    let Some(id) = fs::read_to_string(server.join("pid")).ok().and_then(|text| text.trim().parse::<i32>().ok()) else { return };
    let arguments = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
    if String::from_utf8_lossy(&arguments).contains(&*server.to_string_lossy())
        && let Some(pid) = Pid::from_raw(id)
    {
        // It may end by itself at this moment.
        let _ = kill_process(pid, Signal::QUIT);
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && Path::new(&format!("/proc/{id}")).exists() {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = kill_process(pid, Signal::KILL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_folders_that_nobody_holds_are_swept() {
        let place = tempfile::tempdir().unwrap();
        let make = |name: &str| {
            let path = place.path().join(name);
            fs::create_dir(&path).unwrap();
            (File::create(path.join("lock")).unwrap(), path)
        };
        let (held, kept) = make("diesel-kit-servers-1");
        flock(&held, FlockOperation::LockExclusive).unwrap();
        let (_, left) = make("diesel-kit-servers-2");
        let (_, other) = make("somebody-else");
        sweep(place.path());
        assert!(kept.exists() && other.exists() && !left.exists());
    }

    #[test]
    fn a_leftover_server_is_ended_and_a_stranger_with_its_number_is_not() {
        let place = tempfile::tempdir().unwrap();
        let server = place.path().join("postgres_16");
        fs::create_dir(&server).unwrap();
        let start = |file: &Path| {
            let child = std::process::Command::new("tail").arg("-f").arg(file).spawn().unwrap();
            // The kernel knows a program before it knows its arguments.
            while fs::read(format!("/proc/{}/cmdline", child.id())).unwrap().is_empty() {
                std::thread::yield_now();
            }
            child
        };

        let mut stranger = start(Path::new("/dev/null"));
        note_process(&server, stranger.id()).unwrap();
        end_leftover(&server);
        assert!(stranger.try_wait().unwrap().is_none());
        stranger.kill().unwrap();
        stranger.wait().unwrap();

        let mut leftover = start(&server.join("pid"));
        note_process(&server, leftover.id()).unwrap();
        // Somebody has to hear of its end, as the system does of a true leftover's.
        let parent = std::thread::spawn(move || leftover.wait());
        end_leftover(&server);
        assert!(parent.join().unwrap().unwrap().code().is_none());
    }
}
