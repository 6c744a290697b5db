//! No file names the machine it was written on, nor a package registry's host: those are the clients' own business.

use crate::none;
use crate::project::{File, files};

/// Beginnings of paths of somebody's machine, in parts so that this file does not hold them.
const PATHS: &[&[&str]] = &[&["/wo", "rk/"], &["/ro", "ot/"], &["/ho", "me/"], &["/Us", "ers/"], &["/tmp", "/t-"], &["/var/fol", "ders/"]];

/// Registries and mirrors, by the end of their hosts.
const HOSTS: &[&[&str]] = &[
    &["crates", "io"],
    &["pypi", "org"],
    &["pythonhosted", "org"],
    &["npmjs", "org"],
    &["npmjs", "com"],
    &["debian", "org"],
    &["debian", "net"],
    &["proxy.golang", "org"],
];

/// Cargo writes the registry's name into every entry.
const WRITTEN_BY_A_CLIENT: &[&str] = &["Cargo.lock", "package-lock.json"];

fn problems(files: &[File]) -> Vec<String> {
    let paths: Vec<String> = PATHS.iter().map(|parts| parts.concat()).collect();
    let hosts: Vec<String> = HOSTS.iter().map(|parts| parts.join(".")).collect();
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| !WRITTEN_BY_A_CLIENT.iter().any(|name| file.path.rsplit('/').next() == Some(*name))) {
        for (index, line) in file.text.lines().enumerate() {
            let place = format!("{}:{}", file.path, index + 1);
            problems
                .extend(paths.iter().filter(|path| begins_in(line, path)).map(|path| format!("{place}: a path of one machine ({path}..)")));
            problems
                .extend(hosts.iter().filter(|host| ends_in(line, host)).map(|host| format!("{place}: the host of a registry ({host})")));
        }
    }
    problems
}

/// Whether a path begins with `start` somewhere, not one that merely holds it further down.
fn begins_in(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "._-~})*".contains(before)))
}

/// Whether a host ends with `end` somewhere, itself included.
fn ends_in(line: &str, end: &str) -> bool {
    line.match_indices(end).any(|(at, _)| {
        let before = line[..at].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '-');
        let after = line[at + end.len()..].chars().next().is_some_and(|after| after.is_alphanumeric() || after == '-' || after == '_');
        !before && !after
    })
}

#[test]
fn no_file_names_a_machine_or_a_registry() {
    none(&problems(&files()));
}

#[test]
fn paths_of_a_machine_are_found() {
    for path in PATHS.iter().map(|parts| parts.concat()) {
        assert_eq!(problems(&[File::new("a.md", &format!("\nsee `{path}x`"))]).len(), 1, "{path}");
        assert_eq!(problems(&[File::new("a.md", &format!("see src{path}x and ${{HOME}}{path}x"))]), [""; 0], "{path}");
    }
}

#[test]
fn hosts_of_registries_are_found() {
    for host in HOSTS.iter().map(|parts| parts.join(".")) {
        for text in [format!("https://{host}/x"), format!("index.{host}"), format!("({host})")] {
            assert_eq!(problems(&[File::new("a.rs", &text)]).len(), 1, "{text}");
            assert_eq!(problems(&[File::new("Cargo.lock", &text)]), [""; 0], "{text}");
        }
        for text in [format!("my{host}"), format!("{host}n")] {
            assert_eq!(problems(&[File::new("a.rs", &text)]), [""; 0], "{text}");
        }
    }
}
