use std::fs;
use std::path::{Path, PathBuf};

use super::{FolderError, FolderFiles};

/// Files and folders that are written beside their place first and renamed into it together: whole or not at all.
///
/// What was not committed is removed when the stage is dropped.
#[derive(Debug, Default)]
pub struct Stage {
    steps: Vec<Step>,
    /// Folders that were not there, outermost first.
    made: Vec<PathBuf>,
}

#[derive(Debug)]
enum Step {
    /// Something written at `temporary` that belongs at `place`; `backup` is a copy of the file that it replaces.
    Put { temporary: PathBuf, place: PathBuf, backup: Option<PathBuf> },
    /// A folder that goes, by way of `temporary`.
    Take { temporary: PathBuf, place: PathBuf },
}

impl Stage {
    /// Nothing staged.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stages a migration folder of `parent`.
    ///
    /// # Errors
    /// When the files cannot be written, or a folder of this name is there and not staged for removal.
    pub fn folder(&mut self, parent: &Path, files: &FolderFiles) -> Result<(), FolderError> {
        let place = parent.join(&files.folder);
        let goes = |step: &Step| matches!(step, Step::Take { place: taken, .. } if *taken == place);
        if place.exists() && !self.steps.iter().any(goes) {
            let message = "it is there already".to_owned();
            return Err(FolderError::Io { action: "create", path: place, message });
        }
        self.make(parent)?;
        let temporary = parent.join(format!(".{}.new", files.folder));
        create(&temporary)?;
        self.steps.push(Step::Put { temporary: temporary.clone(), place: place.clone(), backup: None });
        for (name, text) in
            [("up.sql", &files.up), ("down.sql", &files.down), ("metadata.toml", &files.metadata), ("migration.json", &files.record)]
        {
            write(&temporary.join(name), &place.join(name), text)?;
        }
        Ok(())
    }

    /// Stages a file; what is there is replaced.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn file(&mut self, place: &Path, text: &str) -> Result<(), FolderError> {
        if let Some(parent) = place.parent() {
            self.make(parent)?;
        }
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let temporary = place.with_file_name(format!(".{name}.new"));
        let backup = place.is_file().then(|| place.with_file_name(format!(".{name}.old")));
        self.steps.push(Step::Put { temporary: temporary.clone(), place: place.to_path_buf(), backup: backup.clone() });
        if let Some(backup) = &backup {
            fs::copy(place, backup).map_err(|error| FolderError::io("write", place, &error))?;
        }
        write(&temporary, place, text)
    }

    /// Makes a folder with those above it, which go again if nothing comes into them.
    fn make(&mut self, folder: &Path) -> Result<(), FolderError> {
        let missing: Vec<_> = folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
        self.made.extend(missing.into_iter().rev().map(Path::to_path_buf));
        fs::create_dir_all(folder).map_err(|error| FolderError::io("create", folder, &error))
    }

    /// Stages the removal of a folder or file. Stage it before what takes its place.
    pub fn remove(&mut self, place: &Path) {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        self.steps.push(Step::Take { temporary: place.with_file_name(format!(".{name}.old")), place: place.to_path_buf() });
    }

    /// Renames everything into place, in the order staged.
    ///
    /// # Errors
    /// When a rename fails; what was renamed before it is put back.
    pub fn commit(mut self) -> Result<(), FolderError> {
        let steps = std::mem::take(&mut self.steps);
        for (at, step) in steps.iter().enumerate() {
            let (from, to) = step.way();
            if let Err(error) = fs::rename(from, to) {
                steps[..at].iter().rev().for_each(Step::undo);
                let error = FolderError::io("write", step.place(), &error);
                self.steps = steps;
                return Err(error);
            }
        }
        self.steps = steps;
        Ok(())
    }
}

/// Clears up: after a commit what was replaced, otherwise what was staged.
impl Drop for Stage {
    fn drop(&mut self) {
        for step in &self.steps {
            match step {
                Step::Put { temporary, backup, .. } => {
                    let _ = remove(temporary);
                    if let Some(backup) = backup {
                        let _ = remove(backup);
                    }
                }
                Step::Take { temporary, .. } => {
                    let _ = remove(temporary);
                }
            }
        }
        for folder in self.made.iter().rev() {
            // It stays where something is in it.
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Step {
    fn way(&self) -> (&Path, &Path) {
        match self {
            Self::Put { temporary, place, .. } => (temporary, place),
            Self::Take { temporary, place } => (place, temporary),
        }
    }

    fn undo(&self) {
        let (from, to) = self.way();
        let _ = match self {
            Self::Put { backup: Some(backup), place, .. } => fs::rename(backup, place),
            Self::Put { .. } | Self::Take { .. } => fs::rename(to, from),
        };
    }

    fn place(&self) -> &Path {
        match self {
            Self::Put { place, .. } | Self::Take { place, .. } => place,
        }
    }
}

/// An empty folder, whatever an interrupted run left there.
fn create(folder: &Path) -> Result<(), FolderError> {
    let _ = remove(folder);
    fs::create_dir_all(folder).map_err(|error| FolderError::io("create", folder, &error))
}

/// Writes a file. An error names the place that it is for: the temporary one goes away, and nobody knows it.
fn write(temporary: &Path, place: &Path, text: &str) -> Result<(), FolderError> {
    fs::write(temporary, text).map_err(|error| FolderError::io("write", place, &error))
}

fn remove(path: &Path) -> std::io::Result<()> {
    if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
}
