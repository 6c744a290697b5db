//! Two sides of a change, as statements for a server.

use std::path::{Path, PathBuf};

use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::Target;
use diesel_kit_schema::folder::split;
use diesel_kit_schema::lower::{SqlFile, lower_all};
use diesel_kit_schema::plan::create;

/// A change from one database to another.
pub(super) struct Pair {
    pub(super) name: String,
    before: Side,
    after: Side,
}

enum Side {
    /// A side of one of the engine's cases: the file of definitions, and the folder of files of SQL.
    Definitions(PathBuf, PathBuf),
    Sql(String),
}

impl Pair {
    /// Every so many of the engine's cases; with `KIT_CASES` those whose names begin so.
    pub(super) fn cases(step: usize) -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/tests/cases");
        let mut folders: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.sort();
        let only = std::env::var("KIT_CASES").ok();
        let of = |folder: PathBuf| Self {
            name: folder.file_name().unwrap().to_string_lossy().into_owned(),
            before: Side::Definitions(folder.join("before.rs"), folder.join("before")),
            after: Side::Definitions(folder.join("after.rs"), folder.join("after")),
        };
        let all = folders.into_iter().map(of);
        match only {
            Some(only) => all.filter(|pair| only.split(',').any(|start| pair.name.starts_with(start))).collect(),
            None => all.step_by(step).collect(),
        }
    }

    /// The pairs of a file that are of this kind of database.
    pub(super) fn file(path: &Path, dialect: &str) -> Vec<Self> {
        let pairs: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = |pair: &serde_json::Value, key: &str| pair[key].as_str().unwrap_or_default().to_owned();
        let only = std::env::var("KIT_CASES").ok();
        let of = |pair: &serde_json::Value| Self {
            name: format!("{} ({})", text(pair, "id"), text(pair, "group")),
            before: Side::Sql(text(pair, "before")),
            after: Side::Sql(text(pair, "after")),
        };
        let fits = |pair: &&serde_json::Value| {
            let named = text(pair, "dialect");
            (named == dialect
                || (named == "pg" || named == "postgresql") && dialect == "postgres"
                || named == "mysql" && dialect == "mariadb")
                && only.as_ref().is_none_or(|only| only.split(',').any(|start| text(pair, "id").starts_with(start)))
        };
        pairs.as_array().unwrap().iter().filter(fits).map(of).collect()
    }

    /// The statements that make the first database and the second.
    pub(super) fn statements(&self, target: &Target) -> Result<(Vec<String>, Vec<String>), String> {
        Ok((self.before.statements(target)?, self.after.statements(target)?))
    }
}

impl Side {
    fn statements(&self, target: &Target) -> Result<Vec<String>, String> {
        match self {
            Self::Sql(text) => {
                let statements = split(target.dialect, text).map_err(|error| error.to_string())?;
                Ok(statements.into_iter().map(|statement| statement.text.to_owned()).collect())
            }
            Self::Definitions(file, folder) => {
                let definitions = read_file("case.rs", &std::fs::read_to_string(file).unwrap_or_default()).definitions;
                let words = |problems: Vec<diesel_kit_schema::lower::Problem>| problems.iter().map(ToString::to_string).collect::<String>();
                let lowered = lower_all(&definitions, &sql_files(folder), target).map_err(words)?;
                let statements = create(target, &lowered.schema).map_err(|error| error.to_string())?;
                Ok(statements.into_iter().map(|statement| statement.sql).collect())
            }
        }
    }
}

fn sql_files(folder: &Path) -> Vec<SqlFile> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let file = |path: PathBuf| SqlFile {
        path: format!("sql/{}", path.file_name().unwrap().to_string_lossy()),
        text: std::fs::read_to_string(&path).unwrap(),
    };
    let mut files: Vec<_> = entries.map(|entry| file(entry.unwrap().path())).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
