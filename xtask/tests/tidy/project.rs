//! The project as the checks see it: its files, and cargo's view of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{Metadata, MetadataCommand};

/// A file of the project, by its path from the root.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Tests, by where they lie.
    pub(crate) fn is_test(&self) -> bool {
        let parts: Vec<&str> = self.path.split('/').collect();
        parts.contains(&"tests") || parts.last() == Some(&"tests.rs")
    }
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All text files that are in the repository or about to be: git knows them and does not ignore them.
pub(crate) fn files() -> Vec<File> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root());
    let output = git.output().expect("git lists the project's files");
    assert!(output.status.success(), "git cannot list the project's files: {}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).expect("file names are UTF-8");
    // A file that was just removed is still listed, and one that is not text holds nothing to check.
    names.split_terminator('\0').filter_map(|name| Some(File::new(name, &std::fs::read_to_string(root().join(name)).ok()?))).collect()
}

/// Everything that cargo knows, with every feature of ours.
pub(crate) fn metadata() -> Metadata {
    MetadataCommand::new()
        .current_dir(root())
        .features(cargo_metadata::CargoOpt::AllFeatures)
        .other_options(vec!["--locked".into()])
        .exec()
        .expect("cargo describes the workspace; if Cargo.lock is out of date, `cargo check` writes it")
}

#[test]
fn the_project_has_files() {
    let files = files();
    for path in ["Cargo.toml", "xtask/tests/tidy/project.rs"] {
        assert!(files.iter().any(|file| file.path == path), "{path} is not among the project's files");
    }
}
