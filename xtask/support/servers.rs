//! How a test asks for a database server: the one place that knows what `cargo xtask test` tells the tests.
//!
//! A test crate takes it in with `#[path = "../../xtask/support/servers.rs"] mod servers;`.
//!
//! | variable | what it says |
//! |---|---|
//! | `KIT_TEST_POSTGRES_16_URL` and its like | where that server is |
//! | `KIT_TEST_MISSING` | the servers that this run does without, by name, parted by commas |
//! | `KIT_TEST_MISSING_LOG` | a file: each test that could not ask such a server adds a line, and the run's last line counts them |
//! | `KIT_TEST_SIZE` | `ci` or `full`: the same tests, other sizes |

#![allow(dead_code, unreachable_pub, clippy::panic, reason = "shared between test crates that each need a part; a test fails by panicking")]

use std::io::Write as _;

/// The names of all servers.
pub const ALL: &[&str] = &["postgres_15", "postgres_16", "postgres_18", "mariadb_10_11", "mariadb_11_8", "mysql_9"];

/// The URL of a server, as a user who may do everything. `None` if this run does without it: the test returns, and the run's last line says so.
///
/// # Panics
/// If nobody said where the server is, nor that there is none: a test is never passed over in silence.
pub fn url(name: &str) -> Option<String> {
    assert!(ALL.contains(&name), "there is no server `{name}`; there are {}", ALL.join(", "));
    let variable = format!("KIT_TEST_{}_URL", name.to_uppercase());
    if let Ok(url) = std::env::var(&variable) {
        return Some(url);
    }
    let missing = std::env::var("KIT_TEST_MISSING").unwrap_or_default();
    if !missing.split(',').any(|other| other == name) {
        panic!("this test needs the server {name}: run `cargo xtask test`, or `cargo xtask servers` and set {variable} as it says");
    }
    let thread = std::thread::current();
    report(name, thread.name().unwrap_or("a test"));
    None
}

/// Whether the large sizes were asked for.
pub fn full() -> bool {
    std::env::var("KIT_TEST_SIZE").is_ok_and(|size| size == "full")
}

fn report(name: &str, test: &str) {
    let Some(log) = std::env::var_os("KIT_TEST_MISSING_LOG") else { return };
    let line = format!("{name} {test}\n");
    let written = std::fs::File::options().create(true).append(true).open(log).and_then(|mut log| log.write_all(line.as_bytes()));
    if let Err(error) = written {
        panic!("{name} is missing, and that could not be noted: {error}");
    }
}
