//! The quickstart as a person starts it, the history that it stands for, and the pages that people begin with.

#![allow(clippy::unwrap_used, clippy::panic)]

mod history;
mod kit;
#[cfg(target_os = "linux")]
mod linked;
mod pages;
mod runs;
mod script;
#[path = "../../../../xtask/support/servers.rs"]
mod servers;
