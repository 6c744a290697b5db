//! The folder that keeps what was fetched. An entry is there whole or not at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use crate::failure::{Context, Failure, Result};
use crate::interrupt;
use crate::servers::account::Account;
use crate::servers::folder;

/// Names another folder than the default.
pub(crate) const VARIABLE: &str = "KIT_TEST_CACHE";

/// Counts up when an entry is made in another way, so that old ones are not taken for new.
const RECIPE: u32 = 1;

#[derive(Debug)]
pub(crate) struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The user's cache folder. Root's lies outside its home, which the servers' user may not enter.
    pub(crate) fn open(account: Account) -> Result<Self> {
        let folder = match (std::env::var_os(VARIABLE), std::env::var_os("XDG_CACHE_HOME"), std::env::var_os("HOME"), account) {
            (Some(folder), ..) => PathBuf::from(folder),
            (None, Some(caches), ..) => Path::new(&caches).join("diesel-kit/servers"),
            (None, None, _, Account::Nobody { .. }) => PathBuf::from("/var/cache/diesel-kit/servers"),
            (None, None, Some(home), Account::Own) => Path::new(&home).join(".cache/diesel-kit/servers"),
            (None, None, None, Account::Own) => return Err(Failure::new(format!("no home folder to keep servers in: set {VARIABLE}"))),
        };
        let cache = Self::at(&folder)?;
        account.reaches(&cache.folder, &format!("set {VARIABLE} to a folder that every user may enter"))?;
        Ok(cache)
    }

    fn at(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).context(|| format!("cannot make the cache folder {}", folder.display()))?;
        let folder = folder.canonicalize().context(|| format!("cannot find the cache folder {}", folder.display()))?;
        Ok(Self { folder })
    }

    /// The entry `name`, made by `fill` if it is not there yet: `fill` gets the folder to write into, and the one that it becomes.
    /// Others that want the same entry, in this program or another one, wait.
    pub(crate) fn entry(&self, name: &str, fill: impl FnOnce(&Path, &Path) -> Result<()>) -> Result<PathBuf> {
        let done = self.folder.join(format!("{name}-r{RECIPE}"));
        let _lock = self.lock(name)?;
        self.sweep(name);
        if done.is_dir() {
            return Ok(done);
        }
        let part = self.folder.join(format!("{name}.part-{}", std::process::id()));
        fs::create_dir(&part).context(|| format!("cannot make {}", part.display()))?;
        let filled = fill(&part, &done);
        if filled.is_err() {
            folder::remove(&part)?;
        }
        filled?;
        fs::rename(&part, &done).context(|| format!("cannot rename {} to {}", part.display(), done.display()))?;
        Ok(done)
    }

    /// Removes what interrupted fetches of an entry left. A client that outlived its run may still write there, and so nowhere else.
    fn sweep(&self, name: &str) {
        let prefix = format!("{name}.part-");
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix)) {
                // If that client brings it back, the next run sweeps again.
                let _ = folder::remove(&entry.path());
            }
        }
    }

    fn lock(&self, name: &str) -> Result<File> {
        let path = self.folder.join(format!("{name}.lock"));
        let file = File::create(&path).context(|| format!("cannot write {}", path.display()))?;
        loop {
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(file),
                Err(rustix::io::Errno::WOULDBLOCK | rustix::io::Errno::INTR) => std::thread::sleep(std::time::Duration::from_millis(50)),
                Err(error) => return Err(Failure::new(format!("cannot lock {}: {error}", path.display()))),
            }
            interrupt::check()?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(part: &Path, text: &str) -> Result<()> {
        fs::write(part.join("file"), text).context(|| "write".into())
    }

    #[test]
    fn an_entry_is_made_once() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path()).unwrap();
        let first = cache.entry("a", |part, _| write(part, "1")).unwrap();
        let second = cache.entry("a", |_, _| Err(Failure::new("made twice"))).unwrap();
        assert_eq!(first, second);
        assert_eq!(fs::read_to_string(second.join("file")).unwrap(), "1");
    }

    #[test]
    fn a_failed_fetch_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path()).unwrap();
        let failed = cache.entry("a", |part, _| write(part, "half").and(Err(Failure::new("no network"))));
        assert_eq!(failed, Err(Failure::new("no network")));
        let left: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["a.lock"]);
    }

    #[test]
    fn what_an_interrupted_fetch_left_is_not_taken() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path()).unwrap();
        let part = home.path().join("a.part-1");
        fs::create_dir(&part).unwrap();
        write(&part, "half").unwrap();
        let entry = cache.entry("a", |part, _| fs::write(part.join("other"), "whole").context(|| "write".into())).unwrap();
        assert!(entry.join("other").exists() && !entry.join("file").exists() && !part.exists());
    }
}
