//! Several kits at one time.

use std::process::{Output, Stdio};

use crate::project::{FIRST, Project};
use crate::tree;

const PROCESSES: usize = 4;

/// Starts kit so many times at once, and waits for all.
fn at_once(project: &Project, arguments: impl Fn(usize) -> Vec<String>) -> Vec<Output> {
    let started: Vec<_> = (0..PROCESSES)
        .map(|number| {
            let arguments = arguments(number);
            let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
            project.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    started.into_iter().map(|kit| kit.wait_with_output().unwrap()).collect()
}

fn words(outputs: &[Output]) -> String {
    let of = |output: &Output| {
        let (out, err) = (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned());
        format!("{:?}\n{out}{err}", output.status.code())
    };
    outputs.iter().map(of).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn one_does_it(outputs: &[Output]) {
    assert!(outputs.iter().all(|output| output.status.success()), "{}", words(outputs));
    let done = outputs.iter().filter(|output| !output.stdout.is_empty()).count();
    let nothing = outputs.iter().filter(|output| String::from_utf8_lossy(&output.stderr).contains("Nothing to do: ")).count();
    assert_eq!((done, nothing), (1, PROCESSES - 1), "{}", words(outputs));
}

#[test]
fn one_of_several_generates_writes() {
    let project = Project::on_sqlite();
    for round in 0..5 {
        let fields: String = (0..round).map(|number| format!("\n    #[column(default = 0)]\n    pub n{number}: i32,")).collect();
        project.write("src/models.rs", &FIRST.replace("    pub title: String,", &format!("    pub title: String,{fields}")));
        one_does_it(&at_once(&project, |number| vec!["generate".to_owned(), format!("by_{number}")]));
        let tree = tree::read(&project.path().join("migrations"));
        let folders = tree.keys().filter(|path| path.ends_with("/up.sql")).count();
        assert_eq!((folders, tree.len()), (round + 1, 4 * (round + 1) + 1), "{:?}", tree.keys());
    }
    project.kit(&["generate", "--check"]);
}

#[test]
fn one_of_several_drops_goes_first() {
    let project = Project::on_sqlite();
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    project.kit(&["generate", "--custom", "second", "--at", "20261120093100"]);
    let outputs = at_once(&project, |_| vec!["drop".to_owned()]);
    let done = outputs.iter().filter(|output| output.status.success()).count();
    assert_eq!(done, 2, "{}", words(&outputs));
    let refused = outputs.iter().filter(|output| !output.status.success());
    for output in refused {
        assert!(String::from_utf8_lossy(&output.stderr).contains("there is no migration of kit's to drop"), "{}", words(&outputs));
    }
}

/// Migrations that take a moment, so that whoever comes second has to wait.
pub(crate) fn one_of_several_migrates(project: &Project, pause: &str) {
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    project.kit(&["generate", "--custom", "slow", "--at", "20261120093100"]);
    project.write("migrations/20261120093100_slow/up.sql", &format!("{pause};\nINSERT INTO users (id, name) VALUES (1, 'Ann');\n"));
    let outputs = at_once(project, |_| vec!["migrate".to_owned()]);
    one_does_it(&outputs);
    let applied: usize = outputs.iter().map(|output| String::from_utf8_lossy(&output.stdout).matches("applied ").count()).sum();
    assert_eq!(applied, 2, "{}", words(&outputs));
    project.states(&["applied", "applied"]);
    project.kit(&["database", "drop"]);
}

#[test]
fn one_of_several_migrates_sqlite() {
    // SQLite has no sleep; counting takes a while too.
    let count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) SELECT max(i) FROM n";
    one_of_several_migrates(&Project::on_sqlite(), count);
}
