//! What the tests are told through variables; `xtask/support/servers.rs` is the other side.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::servers::fleet::Fleet;

const SIZE: &str = "KIT_TEST_SIZE";

/// How much the tests do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Ci,
    Full,
}

impl Size {
    pub(crate) fn from_environment() -> Result<Self> {
        std::env::var(SIZE).map_or(Ok(Self::Ci), |value| Self::named(&value))
    }

    fn named(value: &str) -> Result<Self> {
        match value {
            "ci" => Ok(Self::Ci),
            "full" => Ok(Self::Full),
            other => Err(Failure::new(format!("{SIZE} is `{other}`; it can be ci or full"))),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Ci => "ci",
            Self::Full => "full",
        }
    }
}

/// The variables of one run.
#[derive(Debug)]
pub(crate) struct Environment {
    variables: Vec<(String, String)>,
    log: PathBuf,
}

impl Environment {
    pub(crate) fn new(fleet: &Fleet, size: Size) -> Self {
        let log = fleet.folder().join("missing.log");
        let mut variables: Vec<(String, String)> = fleet.variables().map(|(name, url)| (name, url.to_owned())).collect();
        variables.push((SIZE.into(), size.name().into()));
        variables.push(("KIT_TEST_MISSING".into(), fleet.absent().join(",")));
        variables.push(("KIT_TEST_MISSING_LOG".into(), log.display().to_string()));
        Self { variables, log }
    }

    pub(crate) fn apply(&self, command: &mut Command) {
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
    }

    /// The tests that did without a server, by the server's name.
    pub(crate) fn passed_over(&self) -> BTreeMap<String, BTreeSet<String>> {
        passed_over(&fs::read_to_string(&self.log).unwrap_or_default())
    }
}

fn passed_over(log: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut tests: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (server, test) in log.lines().filter_map(|line| line.split_once(' ')) {
        tests.entry(server.to_owned()).or_default().insert(test.to_owned());
    }
    tests
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_known_or_refused() {
        assert_eq!(Size::named("full"), Ok(Size::Full));
        assert_eq!(Size::named("huge").unwrap_err().to_string(), "KIT_TEST_SIZE is `huge`; it can be ci or full");
    }

    #[test]
    fn a_test_counts_once_a_server() {
        let tests = passed_over("mysql_9 a::b\nmysql_9 a::b\nmysql_9 a::c\npostgres_15 a::b\n");
        assert_eq!(tests["mysql_9"].len(), 2);
        assert_eq!(tests["postgres_15"].len(), 1);
    }

    #[test]
    fn the_tests_know_the_servers_of_the_catalogue() {
        let names: Vec<&str> = crate::servers::catalog::SERVERS.iter().map(|server| server.name).collect();
        assert_eq!(crate::support::ALL, names);
    }
}
