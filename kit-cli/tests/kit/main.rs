//! The real program, run as a user runs it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(feature = "sqlite")]
mod at_once;
#[cfg(feature = "sqlite")]
mod cases;
mod completions;
#[cfg(feature = "sqlite")]
mod diesel_runs_our_folders;
#[cfg(all(feature = "postgres", feature = "mysql", feature = "sqlite"))]
mod diesel_runs_our_folders_on_servers;
mod drivers;
#[cfg(all(feature = "postgres", feature = "mysql", feature = "sqlite"))]
mod external;
#[cfg(all(unix, feature = "sqlite"))]
mod full_disk;
#[cfg(target_os = "linux")]
mod linked;
#[cfg(feature = "sqlite")]
mod many_changes;
#[cfg(all(unix, feature = "sqlite"))]
mod on_a_terminal;
#[cfg(all(feature = "postgres", feature = "mysql", feature = "sqlite"))]
mod on_servers;
#[cfg(feature = "sqlite")]
mod project;
#[cfg(all(feature = "postgres", feature = "mysql", feature = "sqlite"))]
mod prove;
#[cfg(feature = "sqlite")]
mod pulled;
#[cfg(feature = "sqlite")]
mod pushed;
#[cfg(all(feature = "postgres", feature = "mysql"))]
#[path = "../../../xtask/support/servers.rs"]
mod servers;
mod stdout;
#[cfg(feature = "sqlite")]
mod transcript;
#[cfg(feature = "sqlite")]
mod tree;
