//! How a run closes: in one line, what failed and what could not be had.

use std::collections::{BTreeMap, BTreeSet};

use crate::servers::catalog::{Need, Server};
use crate::servers::fleet::{Fleet, State};

/// What the run did without.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Absences {
    /// The servers without which a run fails.
    pub(crate) required: Vec<&'static str>,
    /// A note on each server that could not be had.
    pub(crate) notes: Vec<String>,
    /// A note on each server that the person did not want and a test did.
    pub(crate) left_out: Vec<String>,
}

/// The servers that were not there, and how many tests did without each.
pub(crate) fn absences(fleet: &Fleet, passed_over: &BTreeMap<String, BTreeSet<String>>) -> Absences {
    let mut absences = Absences::default();
    for (server, state) in &fleet.servers {
        let tests = passed_over.get(server.name).map_or(0, BTreeSet::len);
        match state {
            State::Running(_) | State::Given => {}
            State::LeftOut if tests == 0 => {}
            State::LeftOut => absences.left_out.push(format!("{} ({})", server.name, went_without(tests))),
            State::Missing(failure) => absences.add(server, &failure.to_string(), tests),
        }
    }
    absences
}

impl Absences {
    fn add(&mut self, server: &Server, reason: &str, tests: usize) {
        if server.need == Need::Always {
            self.required.push(server.name);
        }
        self.notes.push(format!("{}: {reason}; {}; to get it: {}", server.name, went_without(tests), server.remedy()));
    }
}

fn went_without(tests: usize) -> String {
    match tests {
        1 => "1 test went without it".into(),
        tests => format!("{tests} tests went without it"),
    }
}

/// The run's last line.
pub(crate) fn last_line(failed: &[String], absences: &Absences, tools: &[String]) -> String {
    let could_not: Vec<&str> = absences.notes.iter().chain(tools).map(String::as_str).collect();
    let mut line = if failed.is_empty() { "xtask test: all good".to_owned() } else { format!("xtask test: failed: {}", failed.join(", ")) };
    if !absences.left_out.is_empty() {
        line.push_str("; left out by --only: ");
        line.push_str(&absences.left_out.join(", "));
    }
    line.push_str(if could_not.is_empty() { "; nothing was missing" } else { "; could not be had: " });
    line.push_str(&could_not.join(" / "));
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::servers::catalog::SERVERS;

    fn absent(name: &str) -> Absences {
        let mut absences = Absences::default();
        absences.add(SERVERS.iter().find(|server| server.name == name).unwrap(), "no network", 2);
        absences
    }

    #[test]
    fn a_missing_server_fails_the_run_unless_it_comes_from_a_moving_place() {
        assert_eq!(absent("postgres_16").required, ["postgres_16"]);
        assert_eq!(absent("mysql_9").required, [""; 0]);
    }

    #[test]
    fn the_last_line_names_what_is_missing_and_the_way_to_it() {
        let line = last_line(&[], &absent("mysql_9"), &[]);
        assert_eq!(
            line,
            "xtask test: all good; could not be had: mysql_9: no network; 2 tests went without it; to get it: set KIT_TEST_MYSQL_9_URL to a \
             server of your own (`docker compose up --wait mysql-9` starts one: compose.yaml)"
        );
    }

    #[test]
    fn the_last_line_names_what_failed_and_what_nobody_wanted() {
        let absences = Absences { left_out: vec!["postgres_15 (1 test went without it)".into()], ..Absences::default() };
        let line = last_line(&["tests".into(), "clippy".into()], &absences, &[]);
        assert_eq!(
            line,
            "xtask test: failed: tests, clippy; left out by --only: postgres_15 (1 test went without it); nothing was missing"
        );
    }

    #[test]
    fn the_last_line_names_missing_tools() {
        assert!(last_line(&[], &Absences::default(), &["cargo-deny: x".into()]).ends_with("could not be had: cargo-deny: x"));
    }
}
