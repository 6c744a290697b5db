//! Stages own the loop, dialects own the answers: where in `schema/src` a dialect may be named.

use std::collections::{BTreeMap, BTreeSet};

use crate::none;
use crate::project::{File, files};
use crate::tokens::identifiers;

const SCHEMA: &str = "schema/src/";
const DIALECTS: &str = "schema/src/dialect/";

/// A dialect's folder, and the words that name it in code.
const WORDS: &[(&str, &[&str])] = &[("postgres", &["postgres"]), ("mysql", &["mysql", "mariadb"]), ("sqlite", &["sqlite"])];

/// What a target is, and which dialect answers for it.
const MAY_NAME_ALL: &[&str] = &["schema/src/target.rs", "schema/src/dialect/mod.rs"];

/// A dialect named where it must not be.
fn naming_problems(files: &[File]) -> Vec<String> {
    let code = files.iter().filter(|file| file.is_rust() && file.path.starts_with(SCHEMA) && !file.is_test());
    code.filter(|file| !MAY_NAME_ALL.contains(&file.path.as_str())).flat_map(naming_problems_of).collect()
}

fn naming_problems_of(file: &File) -> Vec<String> {
    let own = file.path.strip_prefix(DIALECTS).and_then(|path| path.split('/').next());
    let foreign: Vec<&str> = WORDS.iter().filter(|(folder, _)| Some(*folder) != own).flat_map(|(_, words)| words.iter().copied()).collect();
    let identifiers = match identifiers(&file.text) {
        Ok(identifiers) => identifiers,
        Err(error) => return vec![format!("{}: not Rust: {error}", file.path)],
    };
    let named = identifiers.into_iter().filter(|(_, name)| foreign.iter().any(|word| name.to_lowercase().contains(word)));
    let whose = own.map_or_else(
        || "a stage names no dialect: ask the dialect's trait".to_owned(),
        |own| format!("the dialect {own} knows no other one"),
    );
    named.map(|(line, name)| format!("{}:{line}: `{name}`: {whose} (docs/architecture.md)", file.path)).collect()
}

/// What a catalog tells of is each server's own: so are the files that read it.
const OF_A_CATALOG: &str = "introspect/";

/// Knowing one dialect's folder is knowing three.
fn folder_problems(files: &[File]) -> Vec<String> {
    let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        if let Some((dialect, name)) = file.path.strip_prefix(DIALECTS).and_then(|path| path.split_once('/'))
            && (!name.starts_with(OF_A_CATALOG) || name.ends_with("/mod.rs"))
        {
            folders.entry(dialect).or_default().insert(name);
        }
    }
    let all: BTreeSet<&str> = folders.values().flatten().copied().collect();
    let lacks = |(dialect, names): (&&str, &BTreeSet<&str>)| {
        all.difference(names).map(|name| format!("{DIALECTS}{dialect}/ lacks {name}, which another dialect has")).collect::<Vec<_>>()
    };
    let unknown = folders.keys().filter(|folder| !WORDS.iter().any(|(known, _)| known == *folder));
    let unknown = unknown.map(|folder| format!("{DIALECTS}{folder}/: no such dialect; xtask/tests/tidy/dialects.rs names them"));
    folders.iter().flat_map(lacks).chain(unknown).collect()
}

#[test]
fn stages_and_dialects_are_apart() {
    none(&naming_problems(&files()));
}

#[test]
fn dialects_hold_the_same_files() {
    none(&folder_problems(&files()));
}

#[test]
fn a_dialect_named_in_the_wrong_place_is_found() {
    let cases = [
        ("schema/src/diff/mod.rs", "fn a(d: Dialect) { match d { Dialect::Postgres => 1, _ => 2 } }", 1),
        ("schema/src/plan/mod.rs", "use crate::dialect::{mysql, sqlite};", 2),
        ("schema/src/plan/mod.rs", "fn is_mariadb() {}", 1),
        ("schema/src/dialect/sqlite/types.rs", "use super::super::postgres::types;", 1),
        ("schema/src/dialect/postgres/types.rs", "fn a(f: Flavor) -> bool { f == Flavor::Mariadb }", 1),
        ("schema/src/dialect/mysql/types.rs", "fn a(f: Flavor) -> bool { f == Flavor::Mariadb }", 0),
        ("schema/src/dialect/mysql/types.rs", "struct Mysql;", 0),
        ("schema/src/dialect/mod.rs", "mod mysql; mod postgres;", 0),
        ("schema/src/diff/mod.rs", "/// As on MySQL.\nfn a() -> &'static str { \"sqlite\" }", 0),
        ("schema/src/diff/mod.rs", "#[cfg(test)]\nmod tests { fn postgres() {} }", 0),
        ("schema/src/diff/tests.rs", "fn postgres() {}", 0),
        ("schema/src/diff/mod.rs", "fn a( {", 1),
        ("runtime/src/lib.rs", "mod postgres;", 0),
    ];
    for (path, text, count) in cases {
        let problems = naming_problems(&[File::new(path, text)]);
        assert_eq!(problems.len(), count, "{path}: {text}: {problems:?}");
    }
}

#[test]
fn a_problem_has_its_line() {
    let problems = naming_problems(&[File::new("schema/src/sql/mod.rs", "\n\nfn postgres() {}")]);
    assert!(problems[0].starts_with("schema/src/sql/mod.rs:3: `postgres`: a stage names no dialect"), "{problems:?}");
}

#[test]
fn a_file_that_one_dialect_lacks_is_found() {
    let file = |path: &str| File::new(&format!("{DIALECTS}{path}"), "");
    let files = [
        file("mod.rs"),
        file("mysql/mod.rs"),
        file("mysql/render.rs"),
        file("sqlite/mod.rs"),
        file("sqlite/render.rs"),
        file("sqlite/q.sql"),
        file("postgres/mod.rs"),
    ];
    assert_eq!(folder_problems(&files), ["schema/src/dialect/postgres/ lacks render.rs, which another dialect has"]);
    let problems = folder_problems(&[file("oracle/mod.rs")]);
    assert!(problems[0].starts_with("schema/src/dialect/oracle/: no such dialect"), "{problems:?}");
}
