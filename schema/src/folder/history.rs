use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{FolderError, Migration, Version};
use crate::canonical::Canonical;
use crate::snapshot::StateHash;

/// The name of the snapshot's file, beside the migrations.
pub const SNAPSHOT_FILE: &str = "snapshot.json";

/// The migrations of a folder, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The folder that holds them.
    pub folder: PathBuf,
    /// The migrations, by version.
    pub migrations: Vec<Migration>,
}

impl History {
    /// Reads every migration of a folder. A folder that is not there holds none.
    ///
    /// # Errors
    /// Everything that is wrong with the folder, at once.
    pub fn read(folder: &Path) -> Result<Self, Vec<FolderError>> {
        let mut errors = Vec::new();
        let mut migrations = Vec::new();
        for path in migration_folders(folder).map_err(|error| vec![error])? {
            match Migration::read(&path) {
                Ok(migration) => migrations.push(migration),
                Err(error) => errors.push(error),
            }
        }
        Self::of(folder, migrations).map_err(|more| errors.extend(more)).ok().filter(|_| errors.is_empty()).ok_or(errors)
    }

    /// Puts migrations in order and looks at how they follow one another.
    ///
    /// # Errors
    /// Duplicate versions, forks and gaps.
    pub fn of(folder: &Path, mut migrations: Vec<Migration>) -> Result<Self, Vec<FolderError>> {
        migrations.sort_by(|a, b| a.version.cmp(&b.version).then_with(|| a.folder.cmp(&b.folder)));
        let path = |migration: &Migration| folder.join(&migration.folder);
        let mut errors = Vec::new();
        for pair in migrations.windows(2) {
            if let [first, second] = pair
                && first.version == second.version
            {
                errors.push(FolderError::DuplicateVersion { version: first.version.clone(), first: path(first), second: path(second) });
            }
        }
        if errors.is_empty() {
            errors.extend(chain_errors(&migrations, path));
        }
        if errors.is_empty() { Ok(Self { folder: folder.to_path_buf(), migrations }) } else { Err(errors) }
    }

    /// The migration of this version.
    #[must_use]
    pub fn find(&self, version: &Version) -> Option<&Migration> {
        self.migrations.iter().find(|migration| migration.version == *version)
    }

    /// The state after the newest migration that has a record; `None` when no migration has one.
    #[must_use]
    pub fn result(&self) -> Option<&StateHash> {
        self.migrations.iter().rev().find_map(|migration| migration.record.as_ref()).map(|record| &record.result)
    }

    /// Plain folders behind the first one of kit's: nobody knows what they change.
    #[must_use]
    pub fn unknown(&self) -> Vec<&Migration> {
        self.migrations.iter().skip_while(|migration| migration.record.is_none()).filter(|migration| migration.record.is_none()).collect()
    }
}

fn chain_errors(migrations: &[Migration], path: impl Fn(&Migration) -> PathBuf) -> Vec<FolderError> {
    let known: Vec<_> = migrations.iter().filter_map(|migration| Some((migration, migration.record.as_ref()?))).collect();
    let mut errors = Vec::new();
    let empty = StateHash::of(&Canonical::default());
    if let Some((first, record)) = known.first()
        && record.parent != empty
    {
        errors.push(FolderError::BrokenChain { path: path(first), parent: short(&record.parent), found: short(&empty) });
    }
    for (at, pair) in known.windows(2).enumerate() {
        let [(_, before), (migration, record)] = pair else { continue };
        if record.parent == before.result {
            continue;
        }
        // A custom migration does not leave its state, so the one that a branch grew from is the last with this parent.
        let fork = known[..=at].iter().rev().find(|(_, earlier)| earlier.parent == record.parent && earlier.result != record.parent);
        errors.push(match fork {
            Some((first, _)) => FolderError::Fork { parent: short(&record.parent), first: path(first), second: path(migration) },
            None => FolderError::BrokenChain { path: path(migration), parent: short(&record.parent), found: short(&before.result) },
        });
    }
    errors
}

/// Enough of a hash to tell states apart by eye.
fn short(hash: &StateHash) -> String {
    hash.as_str().chars().take(12).collect()
}

/// The folders that Diesel takes for migrations, by name: not files, and nothing that begins with a dot.
fn migration_folders(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(FolderError::io("read", folder, &error)),
    };
    let mut folders = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| FolderError::io("read", folder, &error))?;
        let path = entry.path();
        if !entry.file_name().to_string_lossy().starts_with('.') && path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}
