//! The engine's cases pushed: what each begins with, then what it ends with, then nothing is left to do.
//!
//! Each push makes databases, so a run takes some of them; `KIT_TEST_SIZE=full` takes more, and `KIT_CASES` those whose names begin so.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::project::Project;

/// What kit cannot read back from a server yet, so that nobody can tell whether it is there.
const UNREAD: [&str; 2] = ["could not be compared, for kit does not read it", "left out"];

#[test]
fn sqlite_takes_cases() {
    let take = |case: &Path| check(case, &Project::on_sqlite());
    report(cases(5, 1).iter().filter_map(|case| take(case).err()).collect());
}

#[cfg(all(feature = "postgres", feature = "mysql"))]
mod on_servers {
    use super::{Project, cases, check, report};
    use crate::servers;

    fn takes_cases(server: &str, database: &str, version: &str) {
        let Some(url) = servers::url(server) else { return };
        let wrong = cases(30, 5).into_iter().filter_map(|case| {
            let project = Project::named(&url, database, version, "kit_pushed");
            project.kit(&["database", "drop"]);
            project.kit(&["database", "create"]);
            let result = check(&case, &project);
            project.kit(&["database", "drop"]);
            result.err()
        });
        report(wrong.collect());
    }

    #[test]
    fn postgres_18_takes_cases() {
        takes_cases("postgres_18", "postgres", "18");
    }

    #[test]
    fn postgres_15_takes_cases() {
        takes_cases("postgres_15", "postgres", "12");
    }

    #[test]
    fn mariadb_11_8_takes_cases() {
        takes_cases("mariadb_11_8", "mariadb", "10.6");
    }

    #[test]
    fn mysql_9_takes_cases() {
        takes_cases("mysql_9", "mysql", "9.0");
    }
}

fn report(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
}

fn cases(each: usize, each_of_full: usize) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/tests/cases");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    match std::env::var("KIT_CASES") {
        Ok(only) => {
            let name = |folder: &PathBuf| folder.file_name().unwrap().to_string_lossy().into_owned();
            folders.retain(|folder| only.split(',').any(|wanted| name(folder).starts_with(wanted)));
            folders
        }
        Err(_) => {
            let is_full = std::env::var("KIT_TEST_SIZE").is_ok_and(|size| size == "full");
            folders.into_iter().step_by(if is_full { each_of_full } else { each }).collect()
        }
    }
}

fn check(case: &Path, project: &Project) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy().into_owned();
    for side in ["before", "after"] {
        write(case, side, project);
        let flags = if side == "after" { answers(case) } else { Vec::new() };
        match push(project, &flags) {
            Pushed::Refused => return Ok(()),
            Pushed::Unknown => return Ok(()),
            Pushed::Failed(problem) => return Err(format!("{name}: {side}: {problem}")),
            Pushed::Done(_) => {}
        }
        match push(project, &[]) {
            Pushed::Done(changes) if changes.is_empty() => {}
            Pushed::Unknown => return Ok(()),
            Pushed::Done(changes) => return Err(format!("{name}: {side}, a second time: {changes:?}")),
            Pushed::Refused => return Err(format!("{name}: {side}, a second time: refused")),
            Pushed::Failed(problem) => return Err(format!("{name}: {side}, a second time: {problem}")),
        }
    }
    Ok(())
}

enum Pushed {
    /// With these changes.
    Done(Vec<String>),
    /// Not for this database, or for none without an answer that the case leaves out.
    Refused,
    /// It holds what kit does not read.
    Unknown,
    Failed(String),
}

fn push(project: &Project, flags: &[String]) -> Pushed {
    let mut flags = flags.to_vec();
    loop {
        let mut arguments = vec!["push", "--format", "json"];
        arguments.extend(flags.iter().map(String::as_str));
        let output = project.run(&arguments);
        let envelope: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {} {}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
        });
        let messages = |key: &str| -> Vec<String> {
            let list = envelope[key].as_array().cloned().unwrap_or_default();
            list.iter()
                .map(|problem| format!("{}: {} {}", problem["place"], problem["message"].as_str().unwrap_or_default(), problem["help"]))
                .collect()
        };
        let warnings = messages("warnings");
        if warnings.iter().any(|warning| UNREAD.iter().any(|unread| warning.contains(unread))) {
            return Pushed::Unknown;
        }
        // Not every server has every extension, and none the role that the cases of rights name; a circle that nothing cuts has no plan.
        let lacks = ["is not available", "kit_reader", "create a user with GRANT", "each of these needs the next to be there"];
        if warnings.iter().any(|warning| lacks.iter().any(|lack| warning.contains(lack))) {
            return Pushed::Refused;
        }
        if let Some(odd) =
            warnings.iter().find(|warning| ["still differs", "scratch", "could not be compared"].iter().any(|word| warning.contains(word)))
        {
            return Pushed::Failed(odd.clone());
        }
        match output.status.code() {
            Some(0) => {
                let changes = envelope["data"]["changes"].as_array().unwrap();
                return Pushed::Done(changes.iter().map(|change| change.as_str().unwrap().to_owned()).collect());
            }
            Some(3) if flags.len() < 20 => {
                let first = &envelope["questions"][0]["answers"].as_array().unwrap().last().unwrap()["flag"];
                flags.extend(first.as_str().unwrap().split(' ').map(str::to_owned));
            }
            _ => {
                let errors = messages("errors");
                // What a target refuses stands in the golden files. What fails on the server has its statement beside it.
                let refused = errors.iter().all(|error| !error.contains("the statement was") && !error.contains("scratch database"));
                return if refused { Pushed::Refused } else { Pushed::Failed(errors.join("; ")) };
            }
        }
    }
}

fn answers(case: &Path) -> Vec<String> {
    let text = fs::read_to_string(case.join("answers")).unwrap_or_default();
    let of_line = |line: &str| line.split_once(' ').map(|(kind, what)| [format!("--{kind}"), what.to_owned()]);
    text.lines().filter_map(of_line).flatten().collect()
}

fn write(case: &Path, side: &str, project: &Project) {
    let _ = fs::remove_dir_all(project.path().join("src"));
    let _ = fs::remove_dir_all(project.path().join("sql"));
    let source = fs::read_to_string(case.join(format!("{side}.rs"))).unwrap_or_default();
    project.write("src/models.rs", &source);
    project.write("sql/README.md", "");
    for entry in fs::read_dir(case.join(side)).into_iter().flatten().flatten() {
        project.write(&format!("sql/{}", entry.file_name().to_string_lossy()), &fs::read_to_string(entry.path()).unwrap());
    }
    let config = fs::read_to_string(project.path().join("kit.toml")).unwrap();
    if !config.starts_with("sql") {
        project.write("kit.toml", &format!("sql = [\"sql\"]\n{config}"));
    }
}
