//! Reading a case, and carrying it out on the model. The runtime's tests take this file in too.

pub(crate) mod random;

use std::path::{Path, PathBuf};

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::diff::{Answers, Difference, Rename, diff};
use diesel_kit_schema::lower::{Lowered, SqlFile, lower_all};
use diesel_kit_schema::plan::{Edge, plan};
use diesel_kit_schema::{Canonical, Target, model::Schema};

/// A change from one set of definitions to another.
pub(crate) struct Case {
    pub(crate) folder: PathBuf,
    pub(crate) before: Vec<Definition>,
    pub(crate) after: Vec<Definition>,
    /// What stands in `before/` and `after/`, as a project's folder `sql/` has it.
    pub(crate) sql_before: Vec<SqlFile>,
    pub(crate) sql_after: Vec<SqlFile>,
    pub(crate) answers: Answers,
}

/// What a case comes to on one target.
pub(crate) struct Carried {
    #[allow(dead_code)]
    pub(crate) target: Target,
    pub(crate) before: Canonical<Schema>,
    pub(crate) lowered: Lowered,
    pub(crate) difference: Difference,
    pub(crate) edges: Vec<Edge>,
}

impl Case {
    /// All cases; with `KIT_CASES=a,view_`, while one works on them, those whose names begin so.
    pub(crate) fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/tests/cases");
        let mut folders: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
        folders.sort();
        assert!(folders.len() > 20, "the cases are there");
        if let Ok(only) = std::env::var("KIT_CASES") {
            let is_wanted = |folder: &PathBuf| {
                let name = folder.file_name().unwrap().to_string_lossy();
                only.split(',').any(|wanted| name.starts_with(wanted))
            };
            folders.retain(is_wanted);
            assert!(!folders.is_empty(), "KIT_CASES={only} names no case");
        }
        folders.into_iter().map(Self::read).collect()
    }

    /// The case of this name, whatever `KIT_CASES` says.
    #[allow(dead_code)]
    pub(crate) fn named(name: &str) -> Self {
        Self::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/tests/cases").join(name))
    }

    pub(crate) fn name(&self) -> &str {
        self.folder.file_name().unwrap().to_str().unwrap()
    }

    /// The rows that the tables hold before the change, as SQL that every server takes.
    pub(crate) fn rows(&self) -> Vec<String> {
        self.statements("rows.sql")
    }

    /// What must be taken after the change: an insert that a counter numbers, say.
    #[allow(dead_code)]
    pub(crate) fn after_it(&self, target: &Target) -> Vec<String> {
        self.statements_for("insert_after.sql", target)
    }

    /// Rows with which the server must refuse the change, and keep them.
    #[allow(dead_code)]
    pub(crate) fn refused_rows(&self, target: &Target) -> Vec<String> {
        self.statements_for("refused_rows.sql", target)
    }

    /// A first line `-- only postgres sqlite@3.37` says that it is nothing to other and older servers.
    #[allow(dead_code)]
    fn statements_for(&self, file: &str, target: &Target) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join(file)).unwrap_or_default();
        let only = text.lines().next().and_then(|line| line.strip_prefix("-- only "));
        let is_meant = |word: &str| {
            let (name, version) = word.split_once('@').unwrap_or((word, "0.0"));
            let (major, minor) = version.split_once('.').unwrap();
            name == target.name() && target.at_least(major.parse().unwrap(), minor.parse().unwrap())
        };
        if only.is_some_and(|only| !only.split(' ').any(is_meant)) {
            return Vec::new();
        }
        self.statements(file)
    }

    fn statements(&self, file: &str) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join(file)).unwrap_or_default();
        text.split(";\n")
            .map(str::trim)
            .filter(|statement| !statement.is_empty())
            .map(|statement| statement.trim_end_matches(';').to_owned())
            .collect()
    }

    /// What the server says when the way back fails, which it does where this is said.
    #[allow(dead_code)]
    pub(crate) fn down_fails(&self) -> Option<String> {
        std::fs::read_to_string(self.folder.join("down_fails")).ok().map(|text| text.trim().to_owned())
    }

    /// Labels that go, and what rows get instead.
    #[allow(dead_code)]
    pub(crate) fn removed(&self) -> Vec<(String, String)> {
        let enums = self
            .after
            .iter()
            .filter_map(|definition| if let Definition::Enumeration(enumeration) = definition { Some(&enumeration.removed) } else { None });
        enums.flatten().cloned().collect()
    }

    fn read(folder: PathBuf) -> Self {
        let answers = std::fs::read_to_string(folder.join("answers")).unwrap_or_default();
        Self {
            before: definitions(&folder, "before.rs"),
            after: definitions(&folder, "after.rs"),
            sql_before: sql_files(&folder, "before"),
            sql_after: sql_files(&folder, "after"),
            answers: parse_answers(&answers),
            folder,
        }
    }

    /// The change on this target, or why there is none, as a person would read it.
    pub(crate) fn carry_out(&self, target: &Target) -> Result<Carried, String> {
        let problems =
            |problems: Vec<diesel_kit_schema::lower::Problem>| problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
        let before = lower_all(&self.before, &self.sql_before, target).map_err(problems)?.schema;
        let lowered = lower_all(&self.after, &self.sql_after, target).map_err(problems)?;
        let difference = diff(&before, &lowered, &self.answers).map_err(|error| error.to_string())?;
        let edges = plan(target, &before, &difference.changes, &lowered.intents).map_err(|error| error.to_string())?;
        Ok(Carried { target: *target, before, lowered, difference, edges })
    }
}

fn definitions(folder: &Path, file: &str) -> Vec<Definition> {
    let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
    let read = read_file(file, &text);
    assert!(read.problems.is_empty(), "{}: {:?}", folder.display(), read.problems);
    read.definitions
}

fn sql_files(folder: &Path, inner: &str) -> Vec<SqlFile> {
    let Ok(entries) = std::fs::read_dir(folder.join(inner)) else { return Vec::new() };
    let mut files: Vec<SqlFile> = entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = format!("{inner}/{}", path.file_name().unwrap().to_str().unwrap());
            SqlFile { path: name, text: std::fs::read_to_string(path).unwrap() }
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn parse_answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for line in text.lines() {
        let (word, rest) = line.split_once(' ').unwrap();
        let (kind, rest) = rest.split_once(':').unwrap();
        let kind = kind.parse().unwrap();
        match word {
            "rename" => {
                let (from, to) = rest.split_once('=').unwrap();
                answers.renames.push(Rename::new(kind, from, to));
            }
            "drop" => answers.drops.push((kind, rest.to_owned())),
            other => panic!("no such answer: {other}"),
        }
    }
    answers
}
