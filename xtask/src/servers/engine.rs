//! The three kinds of server, and what is asked of each.

use std::path::Path;
use std::process::Command;

use rustix::process::Signal;

use crate::failure::Result;
use crate::servers::account::Account;
use crate::servers::{mariadb, mysql, mysql_protocol, postgres};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Postgres,
    MariaDb,
    MySql,
}

/// Where the programs of one server lie.
#[derive(Debug)]
pub(crate) struct Installed<'a> {
    /// What Debian's packages were unpacked to, or a folder of the wheel.
    pub(crate) root: &'a Path,
    /// The folder of its programs.
    pub(crate) programs: &'a Path,
}

impl Engine {
    /// The programs in Debian's packages that are run, from the packages' root.
    pub(crate) fn debian_programs(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Postgres => postgres::DEBIAN_PROGRAMS,
            Self::MariaDb => mariadb::DEBIAN_PROGRAMS,
            Self::MySql => mysql::DEBIAN_PROGRAMS,
        }
    }

    /// Fills `data`, an empty folder of the account's, with a new server's files.
    pub(crate) fn initialize(self, installed: &Installed<'_>, data: &Path, account: Account) -> Result<()> {
        match self {
            Self::Postgres => postgres::initialize(installed, data, account),
            Self::MariaDb => mariadb::initialize(installed, data, account),
            Self::MySql => mysql::initialize(installed, data, account),
        }
    }

    /// What starts the server over `data`.
    pub(crate) fn command(self, installed: &Installed<'_>, data: &Path, port: u16) -> Command {
        match self {
            Self::Postgres => postgres::command(installed, data, port),
            Self::MariaDb => mariadb::command(installed, data, port),
            Self::MySql => mysql::command(installed, data, port),
        }
    }

    /// The server's version, once it takes connections.
    pub(crate) fn version(self, data: &Path, port: u16) -> Option<String> {
        match self {
            Self::Postgres => postgres::version(data),
            Self::MariaDb | Self::MySql => mysql_protocol::version(port),
        }
    }

    /// The quickest end: nobody needs the data.
    pub(crate) fn stop_signal(self) -> Signal {
        match self {
            // Not KILL: the server takes its shared memory along.
            Self::Postgres => Signal::QUIT,
            Self::MariaDb | Self::MySql => Signal::KILL,
        }
    }

    /// How tests reach the server, as a user who may do everything, without a password.
    pub(crate) fn url(self, port: u16) -> String {
        match self {
            Self::Postgres => format!("postgres://postgres@127.0.0.1:{port}/postgres"),
            Self::MariaDb | Self::MySql => format!("mysql://root@127.0.0.1:{port}/mysql"),
        }
    }
}
