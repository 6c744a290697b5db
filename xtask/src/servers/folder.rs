//! Folders, copied and removed whole.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::failure::{Context, Result};

/// Removes a folder and all in it; one that is not there is fine.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).context(|| format!("cannot remove {}", path.display())),
        _ => Ok(()),
    }
}

/// Copies a folder of folders and files with their permissions; what is neither (a socket) stays behind.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    let step = || format!("cannot copy {} to {}", from.display(), to.display());
    fs::create_dir(to).context(step)?;
    for entry in fs::read_dir(from).context(step)? {
        let entry = entry.context(step)?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().context(step)?;
        if kind.is_dir() {
            copy(&source, &target)?;
        } else if kind.is_file() {
            fs::copy(&source, &target).context(|| format!("cannot copy {}", source.display()))?;
        }
    }
    // Last, for a folder that may not be written to could not be filled.
    fs::set_permissions(to, fs::metadata(from).context(step)?.permissions()).context(step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_copy_has_the_files_and_the_permissions() {
        let home = tempfile::tempdir().unwrap();
        let (from, to) = (home.path().join("from"), home.path().join("to"));
        fs::create_dir_all(from.join("base/1")).unwrap();
        fs::write(from.join("base/1/row"), "x").unwrap();
        fs::set_permissions(&from, fs::Permissions::from_mode(0o700)).unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("base/1/row")).unwrap(), "x");
        assert_eq!(fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o700);
        remove(&to).unwrap();
        remove(&to).unwrap();
        assert!(!to.exists());
    }
}
