//! Definitions out of a project's source files, in an order that depends on nothing but their names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{SourceFile, read_file};
use diesel_kit_schema::lower::SqlFile;

use crate::error::{Error, Place, Problem, shown};

/// Reads every definition below these paths.
pub(crate) fn read(paths: &[PathBuf]) -> Result<Vec<Definition>, Error> {
    let mut files = Vec::new();
    for path in paths {
        find(path, ".rs", "definitions lie in src/, or where `definitions` in kit.toml says", &mut files)?;
    }
    files.sort();
    files.dedup();
    let mut problems = Vec::new();
    let mut sources = Vec::with_capacity(files.len());
    for (file, read) in files.iter().zip(read_all(&files)) {
        match read {
            Ok(source) => sources.push((file, source)),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(hidden(&sources));
    let mut definitions = Vec::new();
    for (_, source) in sources {
        problems.extend(source.problems.into_iter().map(Problem::from));
        definitions.extend(source.definitions);
    }
    problems.extend(twice(&definitions));
    if problems.is_empty() { Ok(definitions) } else { Err(problems.into()) }
}

/// Reads every file with SQL below these paths.
pub(crate) fn read_sql(paths: &[PathBuf]) -> Result<Vec<SqlFile>, Error> {
    let mut files = Vec::new();
    for path in paths {
        find(path, ".sql", "functions, triggers and grants lie where `sql` in kit.toml says", &mut files)?;
    }
    files.sort();
    files.dedup();
    let read = files.iter().map(|file| {
        let path = shown(file);
        match fs::read_to_string(file) {
            Ok(text) => Ok(SqlFile { path, text }),
            Err(error) => Err(Problem::at(Place::file(path), format!("failed to read it: {error}"))),
        }
    });
    let (mut sql, mut problems) = (Vec::new(), Vec::new());
    for one in read {
        match one {
            Ok(file) => sql.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(sql) } else { Err(problems.into()) }
}

/// The files of a kind below a path. Folders that begin with a dot, and build output, hold none of the project's.
fn find(path: &Path, ending: &str, help: &str, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let unreadable = |error: std::io::Error| -> Error {
        Problem::at(Place::file(shown(path)), format!("failed to read {}: {error}", if ending == ".rs" { "definitions" } else { "SQL" }))
            .with_help(help)
            .into()
    };
    if fs::metadata(path).map_err(unreadable)?.is_file() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() || (kind.is_symlink() && path.is_dir()) {
            if name != "target" {
                find(&path, ending, help, files)?;
            }
        } else if name.ends_with(ending) {
            files.push(path);
        }
    }
    Ok(())
}

/// Reads the files on every core. Results stand in the order of the files.
fn read_all(files: &[PathBuf]) -> Vec<Result<SourceFile, Problem>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(files.len().div_ceil(4)).max(1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut read = Vec::new();
        while let Some((at, file)) = Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, files.get(at)?))) {
            read.push((at, read_one(file)));
        }
        read
    };
    let mut all: Vec<_> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut read = work();
        for other in others {
            match other.join() {
                Ok(more) => read.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        read
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, source)| source).collect()
}

fn read_one(file: &Path) -> Result<SourceFile, Problem> {
    let name = shown(file);
    match fs::read_to_string(file) {
        Ok(text) => Ok(read_file(&name, &text)),
        Err(error) => Err(Problem::at(Place::file(name), format!("failed to read it: {error}"))),
    }
}

/// Definitions in files whose module is declared behind `cfg`: whether they exist depends on features that kit cannot know.
fn hidden(sources: &[(&PathBuf, SourceFile)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, source) in sources {
        for module in &source.hidden_modules {
            let children = module_folder(file);
            let (flat, nested) = (children.join(format!("{}.rs", module.name)), children.join(&module.name));
            let inside = sources.iter().filter(|(file, _)| **file == flat || file.starts_with(&nested));
            for definition in inside.flat_map(|(_, source)| &source.definitions) {
                let message = format!("`{}` stands behind `cfg({})`, at {}", definition.rust_name(), module.condition, module.location);
                let help =
                    "kit reads source and cannot know which features are on: declare the module always, or put it in a crate of its own";
                problems.push(Problem::at(definition.location().into(), message).with_help(help));
            }
        }
    }
    problems
}

/// Where the modules that a file declares lie.
fn module_folder(file: &Path) -> PathBuf {
    let folder = file.parent().unwrap_or(Path::new(""));
    match file.file_stem().and_then(|stem| stem.to_str()) {
        None | Some("mod" | "lib" | "main") => folder.to_path_buf(),
        Some(stem) => folder.join(stem),
    }
}

/// Two tables, two enums or two views of one name: the later one is named, with the place of the earlier.
fn twice(definitions: &[Definition]) -> Vec<Problem> {
    let mut seen: BTreeMap<(&str, Option<&str>, &str), &Definition> = BTreeMap::new();
    let mut problems = Vec::new();
    for definition in definitions {
        let (kind, schema, name) = match definition {
            Definition::Table(table) => ("table", table.schema.as_deref(), table.name.as_str()),
            Definition::Enumeration(enumeration) => ("enum", enumeration.schema.as_deref(), enumeration.name.as_str()),
            Definition::Namespace(namespace) => ("namespace", None, namespace.name.as_str()),
            Definition::Extension(extension) => ("extension", None, extension.name.as_str()),
            Definition::Domain(domain) => ("domain", domain.schema.as_deref(), domain.name.as_str()),
            Definition::Sequence(sequence) => ("sequence", sequence.schema.as_deref(), sequence.name.as_str()),
            Definition::View(view) => ("view", view.schema.as_deref(), view.name.as_str()),
        };
        if let Some(first) = seen.insert((kind, schema, name), definition) {
            let message = format!("a second {kind} is called `{name}`; the first is {} at {}", first.rust_name(), first.location());
            let help = "give one of them another `name = \"..\"`, or leave one of the files out with `definitions` in kit.toml";
            problems.push(Problem::at(definition.location().into(), message).with_help(help));
        }
    }
    problems
}
