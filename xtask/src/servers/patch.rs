//! Makes programs of another Debian release run here: with that release's own loader and libraries.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Context, Failure, Result};
use crate::servers::process;

/// Rewrites `programs`, which lie under `part`, so that they find their loader and libraries under `root`, where `part` will be.
/// A search path of the program itself, not `LD_LIBRARY_PATH`: that would reach the system's own programs that a server starts.
pub(crate) fn programs(patchelf: &Path, part: &Path, root: &Path, programs: &[&str]) -> Result<()> {
    let (libraries, loader) = loader(part)?;
    for program in programs {
        let path = part.join(program);
        let mut command = Command::new(patchelf);
        command.arg("--set-interpreter").arg(root.join(&libraries).join(&loader));
        // Forced, for libraries that these libraries load look there as well.
        command.args(["--force-rpath", "--set-rpath"]).arg(root.join(&libraries)).arg(&path);
        process::run(&mut command, &part.join("patch.log")).context(|| format!("cannot patch {program}"))?;
    }
    Ok(())
}

/// The folder of libraries that holds the loader, and the loader's name.
fn loader(root: &Path) -> Result<(PathBuf, String)> {
    let libraries = Path::new("usr/lib").join(format!("{}-linux-gnu", std::env::consts::ARCH));
    let entries = fs::read_dir(root.join(&libraries)).context(|| format!("cannot read {}", root.join(&libraries).display()))?;
    let name = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).find(|name| name.starts_with("ld-linux"));
    name.map(|name| (libraries, name)).ok_or_else(|| Failure::new("the packages hold no loader"))
}
