//! `commands.txt` of a case: command lines with what they print.
//!
//! ```text
//! $ kit generate
//! [stdout]
//! migrations/20261120093000_create_users
//! [stderr]
//!   table users is new
//! [exit 0]
//! ```
//!
//! Besides `kit` there are `cp FROM TO` (FROM lies in the case's folder), `rm PATH`, `rmdir PATH`, `mv FROM TO` `append PATH TEXT` and `cd PATH`, which are all in the
//! project. `NAME=value` before `kit` sets a variable.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// 2026-11-20 09:30:00.
const NOW: &str = "1795167000";

/// Runs the command lines of a transcript in `project`, and gives the transcript as it went.
pub(crate) fn run(transcript: &str, case: &Path, project: &Path) -> String {
    let mut actual = String::new();
    let mut folder = project.to_path_buf();
    for line in transcript.lines() {
        if line.starts_with('#') {
            writeln!(actual, "{line}").unwrap();
        } else if let Some(command) = line.strip_prefix("$ ") {
            if !actual.is_empty() && !actual.ends_with("\n\n") && !last_line(&actual).starts_with('#') {
                actual.push('\n');
            }
            writeln!(actual, "{line}").unwrap();
            match command.strip_prefix("cd ") {
                Some(path) => folder = project.join(path),
                None => actual.push_str(&run_line(command, case, project, &folder)),
            }
        }
    }
    actual
}

fn last_line(text: &str) -> &str {
    text.trim_end().rsplit('\n').next().unwrap_or_default()
}

fn run_line(line: &str, case: &Path, project: &Path, folder: &Path) -> String {
    let words = words(line);
    let mut words = words.iter().map(String::as_str).peekable();
    let mut variables = Vec::new();
    while let Some((name, value)) =
        words.peek().and_then(|word| word.split_once('=')).filter(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
    {
        variables.push((name, value));
        words.next();
    }
    let (program, arguments) = (words.next().unwrap_or_default(), words.collect::<Vec<_>>());
    match (program, &arguments[..]) {
        ("kit", arguments) => kit(arguments, &variables, project, folder),
        ("cp", [from, to]) => {
            let to = project.join(to);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(case.join(from), to).unwrap();
            String::new()
        }
        ("rm", [path]) => {
            fs::remove_file(project.join(path)).unwrap();
            String::new()
        }
        ("rmdir", [path]) => {
            fs::remove_dir_all(project.join(path)).unwrap();
            String::new()
        }
        ("mv", [from, to]) => {
            fs::rename(project.join(from), project.join(to)).unwrap();
            String::new()
        }
        ("append", [path, text]) => {
            let mut file = OpenOptions::new().append(true).create(true).open(project.join(path)).unwrap();
            writeln!(file, "{text}").unwrap();
            String::new()
        }
        _ => panic!("unknown command line `{line}`"),
    }
}

fn kit(arguments: &[&str], variables: &[(&str, &str)], project: &Path, folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kit"));
    command.args(arguments).current_dir(folder);
    for name in ["DATABASE_URL", "DATABASE_TYPE", "COLUMNS", "NO_COLOR", "CI"] {
        command.env_remove(name);
    }
    command.env("SOURCE_DATE_EPOCH", NOW).envs(variables.iter().copied());
    let output = command.output().unwrap();
    let mut text = String::new();
    for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !bytes.is_empty() {
            writeln!(text, "[{name}]").unwrap();
            text.push_str(&shown(bytes, project));
        }
    }
    writeln!(text, "[exit {}]", output.status.code().unwrap_or(-1)).unwrap();
    text
}

/// What differs from machine to machine, and from run to run, is replaced.
fn shown(bytes: &[u8], project: &Path) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.replace(&project.display().to_string(), "[PROJECT]").replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
    let text: String = text.lines().map(|line| format!("{}\n", without_time(line))).collect();
    text
}

/// `(12 ms)`, `"milliseconds": 12` and the time behind `applied` are others each time.
fn without_time(line: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((before, number)) = line.rsplit_once(" (").and_then(|(before, rest)| Some((before, rest.strip_suffix(" ms)")?)))
        && is_number(number)
    {
        return format!("{before} ([TIME])");
    }
    if let Some((before, number)) = line.split_once("\"milliseconds\": ")
        && is_number(number)
    {
        return format!("{before}\"milliseconds\": [TIME]");
    }
    match line.split_once("  applied       ") {
        Some((before, time)) if time.starts_with("20") => format!("{before}  applied       [TIME]"),
        _ => line.to_owned(),
    }
}

/// Words apart by space; quotes keep space.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in line.chars() {
        match (c, quote) {
            ('\'' | '"', None) => quote = Some(c),
            (_, Some(open)) if c == open => quote = None,
            (' ', None) => words.push(String::new()),
            _ => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
