//! The servers that the tests know, and where each comes from.

use crate::failure::{Failure, Result};
use crate::servers::engine::Engine;

/// A database server of one version.
#[derive(Debug)]
pub(crate) struct Server {
    /// How it is named in `--only` and in `KIT_TEST_MISSING`: `postgres_16`.
    pub(crate) name: &'static str,
    pub(crate) engine: Engine,
    /// What its version begins with; a package that moved on is not taken for the version that the tests name.
    pub(crate) version: &'static str,
    pub(crate) origin: Origin,
    pub(crate) need: Need,
}

/// Where the programs of a server come from.
#[derive(Debug)]
pub(crate) enum Origin {
    /// Packages of a Debian release, unpacked.
    Debian { suite: &'static str, packages: &'static [&'static str] },
    /// A folder inside the wheel that `wheel.rs` names.
    Wheel { folder: &'static str },
}

/// What it means when a server cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The run fails.
    Always,
    /// It comes from a moving place: the run names it in its last line.
    WhenReachable,
}

/// SQLite is embedded, and needs no server: `--only sqlite` starts none.
pub(crate) const EMBEDDED: &str = "sqlite";

/// Every server, in the order in which they are named.
pub(crate) const SERVERS: &[Server] = &[
    Server {
        name: "postgres_15",
        engine: Engine::Postgres,
        version: "15.",
        origin: Origin::Debian { suite: "bookworm", packages: &["postgresql-15"] },
        need: Need::Always,
    },
    Server {
        name: "postgres_16",
        engine: Engine::Postgres,
        version: "16.",
        origin: Origin::Wheel { folder: "pginstall" },
        need: Need::Always,
    },
    Server {
        name: "postgres_18",
        engine: Engine::Postgres,
        version: "18.",
        origin: Origin::Wheel { folder: "pginstall18" },
        need: Need::Always,
    },
    Server {
        name: "mariadb_10_11",
        engine: Engine::MariaDb,
        version: "10.11.",
        origin: Origin::Debian { suite: "bookworm", packages: &["mariadb-server-core"] },
        need: Need::Always,
    },
    Server {
        name: "mariadb_11_8",
        engine: Engine::MariaDb,
        version: "11.8.",
        origin: Origin::Debian { suite: "trixie", packages: &["mariadb-server-core"] },
        need: Need::Always,
    },
    Server {
        name: "mysql_9",
        engine: Engine::MySql,
        version: "9.",
        origin: Origin::Debian { suite: "sid", packages: &["mysql-server-core"] },
        need: Need::WhenReachable,
    },
];

impl Server {
    /// The variable that names a running server to the tests: `KIT_TEST_POSTGRES_16_URL`.
    pub(crate) fn variable(&self) -> String {
        format!("KIT_TEST_{}_URL", self.name.to_uppercase())
    }

    /// What a person can do when it cannot be fetched here.
    pub(crate) fn remedy(&self) -> String {
        format!("set {} to a server of your own (`docker compose up --wait {}` starts one: compose.yaml)", self.variable(), self.service())
    }

    /// Its name in compose.yaml.
    pub(crate) fn service(&self) -> String {
        self.name.replace('_', "-")
    }
}

/// The servers that `--only` asks for, all of them without it.
pub(crate) fn select(only: Option<&str>) -> Result<Vec<&'static Server>> {
    let Some(only) = only else { return Ok(SERVERS.iter().collect()) };
    let names: Vec<&str> = only.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    for name in &names {
        if *name != EMBEDDED && !SERVERS.iter().any(|server| server.name == *name) {
            let known: Vec<&str> = std::iter::once(EMBEDDED).chain(SERVERS.iter().map(|server| server.name)).collect();
            return Err(Failure::new(format!("--only: there is no server `{name}`; there are {}", known.join(", "))));
        }
    }
    Ok(SERVERS.iter().filter(|server| names.contains(&server.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: Option<&str>) -> Vec<&'static str> {
        select(only).unwrap().iter().map(|server| server.name).collect()
    }

    #[test]
    fn variables_are_those_that_the_tests_read() {
        let variables: Vec<String> = SERVERS.iter().map(Server::variable).collect();
        assert_eq!(
            variables,
            [
                "KIT_TEST_POSTGRES_15_URL",
                "KIT_TEST_POSTGRES_16_URL",
                "KIT_TEST_POSTGRES_18_URL",
                "KIT_TEST_MARIADB_10_11_URL",
                "KIT_TEST_MARIADB_11_8_URL",
                "KIT_TEST_MYSQL_9_URL",
            ]
        );
    }

    #[test]
    fn only_narrows_and_sqlite_needs_no_server() {
        assert_eq!(names(None).len(), SERVERS.len());
        assert_eq!(names(Some("sqlite,postgres_18")), ["postgres_18"]);
        assert_eq!(names(Some("mysql_9, postgres_15")), ["postgres_15", "mysql_9"]);
        assert_eq!(names(Some("sqlite")), [""; 0]);
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let failure = select(Some("postgres")).unwrap_err().to_string();
        assert!(failure.contains("no server `postgres`") && failure.contains("sqlite, postgres_15"), "{failure}");
    }

    #[test]
    fn compose_offers_every_server() {
        let compose = std::fs::read_to_string(crate::workspace::root().join("compose.yaml")).unwrap();
        for server in SERVERS {
            assert!(compose.contains(&format!("\n  {}:\n", server.service())), "compose.yaml lacks the service {}", server.service());
            assert!(compose.contains(&format!("export {}=", server.variable())), "compose.yaml lacks {}", server.variable());
        }
    }
}
