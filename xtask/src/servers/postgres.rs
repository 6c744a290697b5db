//! PostgreSQL: how its data folder is made and how it is run.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Result;
use crate::servers::account::Account;
use crate::servers::engine::Installed;
use crate::servers::process;

/// Where Debian keeps the programs, and the ones that run: the server is started by initdb too.
pub(crate) const DEBIAN_PROGRAMS: (&str, &[&str]) =
    ("usr/lib/postgresql/15/bin", &["usr/lib/postgresql/15/bin/initdb", "usr/lib/postgresql/15/bin/postgres"]);

/// Fast rather than safe, room for as many connections as parallel tests open, and no socket file: its path may be too long.
const SETTINGS: &[&str] = &[
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=400",
    "shared_buffers=64MB",
    // In the data folder, and gone with it even if the server is killed.
    "dynamic_shared_memory_type=mmap",
    "max_wal_size=256MB",
    "jit=off",
    "lc_messages=C",
];

pub(crate) fn initialize(installed: &Installed<'_>, data: &Path, account: Account) -> Result<()> {
    let mut command = Command::new(installed.programs.join("initdb"));
    command.arg("--pgdata").arg(data.join("db")).args([
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]);
    account.apply(&mut command);
    process::run(command.current_dir(data), &data.join("initialize.log"))
}

pub(crate) fn command(installed: &Installed<'_>, data: &Path, port: u16) -> Command {
    let mut command = Command::new(installed.programs.join("postgres"));
    command.arg("-D").arg(data.join("db")).args(["-p", &port.to_string()]);
    command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
    command
}

/// The server writes `ready` as the last line of its own file once it takes connections.
pub(crate) fn version(data: &Path) -> Option<String> {
    let status = fs::read_to_string(data.join("db/postmaster.pid")).ok()?;
    let log = fs::read_to_string(data.join("server.log")).ok()?;
    is_ready(&status).then(|| version_in(&log))?
}

fn is_ready(status: &str) -> bool {
    status.lines().nth(7).is_some_and(|line| line.trim() == "ready")
}

/// From the server's first words: `LOG:  starting PostgreSQL 16.9 on x86_64..`.
fn version_in(log: &str) -> Option<String> {
    let rest = log.split_once("starting PostgreSQL ")?.1;
    rest.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_ready_when_its_file_says_so() {
        let starting = "1\n/data\n1700000000\n5432\n\n127.0.0.1\n  1 2\nstarting\n";
        assert!(!is_ready(starting));
        assert!(is_ready(&starting.replace("starting", "ready   ")));
        assert!(!is_ready("1\n/ready\n"));
    }

    #[test]
    fn the_version_is_the_servers_own() {
        assert_eq!(version_in("x LOG:  starting PostgreSQL 15.18 (Debian 15.18-0) on y\n"), Some("15.18".into()));
        assert_eq!(version_in("x LOG:  could not start\n"), None);
    }
}
