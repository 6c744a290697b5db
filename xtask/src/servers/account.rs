//! Whom the servers run as: PostgreSQL refuses root, so root's servers run as another user.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use crate::failure::{Context, Failure, Result};

/// The user that servers run as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Account {
    /// The user of this program.
    Own,
    /// The system's `nobody`.
    Nobody { uid: u32, gid: u32 },
}

impl Account {
    pub(crate) fn for_servers() -> Result<Self> {
        if !rustix::process::geteuid().is_root() {
            return Ok(Self::Own);
        }
        let users = fs::read_to_string("/etc/passwd").context(|| "cannot read /etc/passwd".into())?;
        nobody(&users)
            .ok_or_else(|| Failure::new("no user `nobody` in /etc/passwd: PostgreSQL refuses to run as root; run this as another user"))
    }

    /// Makes a command run as this user. The standard library drops root's other groups along with it.
    pub(crate) fn apply(self, command: &mut Command) {
        if let Self::Nobody { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
    }

    /// Hands a folder and all in it to this user.
    pub(crate) fn own(self, path: &Path) -> Result<()> {
        let Self::Nobody { uid, gid } = self else { return Ok(()) };
        chown(path, Some(uid), Some(gid)).context(|| format!("cannot hand {} to the user nobody", path.display()))?;
        if path.is_dir() {
            for entry in fs::read_dir(path).context(|| format!("cannot read {}", path.display()))? {
                self.own(&entry.context(|| format!("cannot read {}", path.display()))?.path())?;
            }
        }
        Ok(())
    }

    /// Fails if this user cannot reach a folder, such as one inside root's home.
    pub(crate) fn reaches(self, folder: &Path, remedy: &str) -> Result<()> {
        if self == Self::Own {
            return Ok(());
        }
        for ancestor in folder.ancestors() {
            let mode = fs::metadata(ancestor).context(|| format!("cannot look at {}", ancestor.display()))?.mode();
            if mode & 0o001 == 0 {
                let (folder, ancestor) = (folder.display(), ancestor.display());
                return Err(Failure::new(format!(
                    "root's servers run as the user nobody, who may not enter {ancestor}, and so not {folder}: {remedy}"
                )));
            }
        }
        Ok(())
    }
}

fn nobody(users: &str) -> Option<Account> {
    let fields: Vec<&str> = users.lines().find_map(|line| line.strip_prefix("nobody:"))?.split(':').collect();
    Some(Account::Nobody { uid: fields.get(1)?.parse().ok()?, gid: fields.get(2)?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn nobody_is_found_by_name() {
        let users = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n";
        assert_eq!(nobody(users), Some(Account::Nobody { uid: 65534, gid: 65533 }));
        assert_eq!(nobody("nobodyelse:x:1:1:::\n"), None);
    }

    #[test]
    fn a_closed_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        let failure = Account::Nobody { uid: 1, gid: 1 }.reaches(&inner, "move it").unwrap_err().to_string();
        assert!(failure.contains("may not enter") && failure.ends_with("move it"), "{failure}");
        assert_eq!(Account::Own.reaches(&inner, "move it"), Ok(()));
    }
}
