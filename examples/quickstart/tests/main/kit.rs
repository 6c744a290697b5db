//! Which kit the tests run.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The quickstart's program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_quickstart");

/// The kit beside the quickstart, if the whole workspace was built for this run. Elsewhere it may be an old one, or lack a driver.
pub(crate) fn built() -> Option<PathBuf> {
    let whole = ["NEXTEST", "KIT_TEST_SIZE"].into_iter().any(|variable| env::var_os(variable).is_some());
    Some(path()).filter(|kit| whole && kit.exists())
}

/// That kit, or one with these features that cargo builds.
pub(crate) fn program(features: &str) -> PathBuf {
    built().unwrap_or_else(|| {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["build", "--quiet", "--package", "diesel-kit-cli", "--no-default-features", "--features", features, "--target-dir"]);
        command.arg(target_folder()).current_dir(env!("CARGO_MANIFEST_DIR"));
        if Path::new(PROGRAM).parent().is_some_and(|profile| profile.ends_with("release")) {
            command.arg("--release");
        }
        assert!(command.status().unwrap().success(), "kit could not be built");
        path()
    })
}

/// Where cargo builds.
pub(crate) fn target_folder() -> &'static Path {
    Path::new(PROGRAM).ancestors().nth(2).unwrap()
}

fn path() -> PathBuf {
    Path::new(PROGRAM).with_file_name("kit").with_extension(env::consts::EXE_EXTENSION)
}
