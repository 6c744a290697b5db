use diesel_kit_definition::Location;

use crate::lower::{Problem, nearest};

const TARGETS: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];

/// What the name of a file says: `sql/touch.mysql.mariadb.sql`.
pub(super) struct FileName {
    /// The path without the databases and without `.sql`.
    pub(super) stem: String,
    /// The databases that it is for; none for all.
    pub(super) targets: Vec<&'static str>,
}

impl FileName {
    pub(super) fn of(path: &str) -> Result<Self, Problem> {
        let mut stem = path.strip_suffix(".sql").unwrap_or(path);
        let mut targets = Vec::new();
        while let Some((rest, word)) = stem.rsplit_once('.') {
            if word.contains('/') {
                break;
            }
            let Some(target) = TARGETS.iter().find(|target| **target == word) else {
                let location = Location { file: path.to_owned(), line: 1, column: 1 };
                let known: Vec<String> = TARGETS.iter().map(|target| (*target).to_owned()).collect();
                let help = nearest(word, &known).map_or_else(
                    || format!("known are {}; a file that names none is for all", TARGETS.join(", ")),
                    |near| format!("is `{near}` meant?"),
                );
                return Err(Problem::at(&location, stem, format!("`.{word}` in the file's name is no database")).with_help(help));
            };
            targets.push(*target);
            stem = rest;
        }
        Ok(Self { stem: stem.to_owned(), targets })
    }

    /// The name without its folders.
    pub(super) fn last(&self) -> &str {
        self.stem.rsplit('/').next().unwrap_or(&self.stem)
    }
}
