//! Every folder in `tests/cases` is a case: `in/` is the project before, `commands.txt` what is run and printed, `out/` what is new or
//! changed afterwards. Without `out/`, nothing may have been written.
//!
//! `KIT_UPDATE=1` writes what went in the place of what was expected; `KIT_CASES=a,b` runs only these.

use std::fs;
use std::path::{Path, PathBuf};

use crate::transcript;
use crate::tree::{self, Tree};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

#[test]
fn every_case_goes_as_it_is_written() {
    let mut cases: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    if let Ok(only) = std::env::var("KIT_CASES") {
        cases.retain(|case| only.split(',').any(|name| case.ends_with(name)));
    }
    cases.sort();
    assert!(!cases.is_empty());
    let failures: Vec<_> = cases.iter().filter_map(|case| run(case).err()).collect();
    assert!(failures.is_empty(), "{} of {} cases failed\n\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn every_command_has_its_help_in_a_case() {
    let help = fs::read_to_string(folder().join("help/commands.txt")).unwrap();
    let listed = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands: Vec<_> = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next().filter(|_| line.starts_with("  ") && !line.starts_with("   ")))
        .collect();
    assert!(commands.contains(&"generate"));
    for command in commands {
        assert!(help.contains(&format!("$ kit {command} --help\n")), "tests/cases/help lacks `$ kit {command} --help`");
    }
}

fn run(case: &Path) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy().into_owned();
    let update = std::env::var_os("KIT_UPDATE").is_some();
    let project = tempfile::tempdir().unwrap();
    let project = project.path().canonicalize().unwrap();
    let before = tree::read(&case.join("in"));
    tree::write(&project, &before);

    let commands = case.join("commands.txt");
    let expected = fs::read_to_string(&commands).map_err(|error| format!("{name}/commands.txt: {error}"))?;
    let actual = transcript::run(&expected, case, &project);
    let expected_out = tree::read(&case.join("out"));
    let actual_out = tree::changed(&before, &tree::read(&project));
    if update {
        fs::write(&commands, &actual).unwrap();
        let _ = fs::remove_dir_all(case.join("out"));
        tree::write(&case.join("out"), &actual_out);
        return Ok(());
    }
    let mut differences = Vec::new();
    if actual != expected {
        differences.push(difference("commands.txt", &expected, &actual));
    }
    differences.extend(tree_differences(&expected_out, &actual_out));
    if differences.is_empty() { Ok(()) } else { Err(format!("== {name}\n{}", differences.join("\n"))) }
}

fn tree_differences(expected: &Tree, actual: &Tree) -> Vec<String> {
    let mut names: Vec<_> = expected.keys().chain(actual.keys()).collect();
    names.sort();
    names.dedup();
    let empty = String::new();
    let differs = names.into_iter().filter(|name| expected.get(*name) != actual.get(*name));
    differs
        .map(|name| difference(&format!("out/{name}"), expected.get(name).unwrap_or(&empty), actual.get(name).unwrap_or(&empty)))
        .collect()
}

fn difference(name: &str, expected: &str, actual: &str) -> String {
    format!("-- {name}, expected:\n{expected}-- {name}, actual:\n{actual}")
}
