//! The page of tricky changes names cases that are there, every number, and every case that says its number.

use std::collections::BTreeSet;
use std::path::Path;

use crate::none;
use crate::project::{File, files, root};

const PAGE: &str = "docs/reference/tricky-changes.md";
const CASES: &str = "schema/tests/cases/";
const LAST: u32 = 62;

/// The numbers of the page's rows, and the names in their third column.
fn rows(page: &str) -> Vec<(usize, u32, Vec<String>)> {
    let mut rows = Vec::new();
    for (line, text) in page.lines().enumerate() {
        let cells: Vec<&str> = text.split('|').map(str::trim).collect();
        if let (Some(Ok(number)), Some(names)) = (cells.get(1).map(|cell| cell.parse()), cells.get(3)) {
            rows.push((line + 1, number, names.split('`').skip(1).step_by(2).map(str::to_owned).collect()));
        }
    }
    rows
}

fn problems(page: &str, files: &[File], exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut problems = Vec::new();
    let rows = rows(page);
    for (line, _, names) in &rows {
        for name in names {
            let path = if name.contains('/') { name.clone() } else { format!("{CASES}{name}") };
            if !exists(Path::new(&path)) {
                problems.push(format!("{PAGE}:{line}: {path} is not there"));
            }
        }
    }
    let numbers: BTreeSet<u32> = rows.iter().map(|(_, number, _)| *number).collect();
    problems.extend((1..=LAST).filter(|number| !numbers.contains(number)).map(|number| format!("{PAGE}: number {number} has no row")));
    for (path, number) in files.iter().flat_map(said) {
        let folder = Path::new(path).parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
        let is_named = |name: &String| Path::new(name).file_name().map(|name| name.to_string_lossy().into_owned()) == folder;
        if !rows.iter().any(|(_, other, names)| *other == number && names.iter().any(is_named)) {
            problems.push(format!("{path}: says that it is tricky change {number}, whose rows in {PAGE} do not name it"));
        }
    }
    problems
}

/// The numbers in a first line `Tricky change 47, 60: ..` of a case.
fn said(file: &File) -> Vec<(&str, u32)> {
    let is_case = file.path.contains("/tests/cases/") && (file.path.ends_with("/before.rs") || file.path.ends_with("/commands.txt"));
    let line = if is_case { file.text.lines().next().unwrap_or_default() } else { "" };
    let Some((_, rest)) = line.split_once("Tricky change ") else { return Vec::new() };
    let numbers = rest.split(':').next().unwrap_or_default();
    numbers.split(',').filter_map(|number| Some((file.path.as_str(), number.trim().parse().ok()?))).collect()
}

#[test]
fn the_page_of_tricky_changes_is_kept() {
    let files = files();
    let page = files.iter().find(|file| file.path == PAGE).expect("the page is there");
    none(&problems(&page.text, &files, |path| root().join(path).exists()));
}

#[test]
fn what_a_page_lacks_is_found() {
    let whole: String = (1..=LAST).map(|number| format!("| {number} | words | `a` | done |\n")).collect();
    let is_a = |path: &Path| path == Path::new("schema/tests/cases/a");
    let case = |folder: &str, text: &str| vec![File::new(&format!("schema/tests/cases/{folder}/before.rs"), text)];
    assert_eq!(problems(&whole, &case("a", "// Tricky change 2, 3: words"), is_a), [""; 0]);
    assert_eq!(problems(&whole, &case("b", "// Tricky change 2: words"), is_a).len(), 1);
    assert_eq!(problems(&whole.replace("| 7 |", "| seven |"), &[], is_a), [format!("{PAGE}: number 7 has no row")]);
    assert_eq!(problems(&whole.replacen("`a`", "`a`, `b`", 1), &[], is_a), [format!("{PAGE}:1: schema/tests/cases/b is not there")]);
}
