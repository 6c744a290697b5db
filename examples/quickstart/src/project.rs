//! The project that kit works in: kit.toml, `src/models.rs`, and the migrations that come.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::Failure;
use crate::database::Database;

/// A folder with what a user's project has.
pub(crate) struct Project {
    pub(crate) folder: PathBuf,
}

impl Project {
    /// An empty folder, `quickstart/NAME` beside what cargo built.
    pub(crate) fn create(name: &str) -> Result<Self, Failure> {
        let program = env::current_exe()?;
        // target/debug/quickstart
        let target = program.ancestors().nth(2).ok_or("the program does not lie in a target folder")?;
        let folder = target.join("quickstart").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        Ok(Self { folder })
    }

    /// Says which database the migrations are for. Its URL comes from the environment, for it may hold a password.
    pub(crate) fn write_config(&self, database: &Database) -> Result<(), Failure> {
        let Database { target, version, .. } = database;
        let text = format!("[[target]]\ndatabase = \"{target}\"\nversion = \"{version}\"\nurl = \"env:DATABASE_URL\"\n");
        Ok(fs::write(self.folder.join("kit.toml"), text)?)
    }

    /// What a person does in an editor.
    pub(crate) fn write_models(&self, text: &str) -> Result<(), Failure> {
        Ok(fs::write(self.folder.join("src/models.rs"), text)?)
    }

    /// The up.sql of the newest migration, and where it lies.
    pub(crate) fn newest_sql(&self) -> Result<(PathBuf, String), Failure> {
        let mut folders = Vec::new();
        for entry in fs::read_dir(self.folder.join("migrations"))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            }
        }
        let newest = folders.into_iter().max().ok_or("kit generate left no migration")?;
        let file = newest.join("up.sql");
        let text = fs::read_to_string(&file)?;
        Ok((file, text))
    }
}

/// A path as people type it: from the working folder, if it lies below.
pub(crate) fn shown(path: &Path) -> String {
    let below = env::current_dir().ok().and_then(|folder| path.strip_prefix(folder).ok().map(Path::to_owned));
    below.as_deref().unwrap_or(path).display().to_string()
}
