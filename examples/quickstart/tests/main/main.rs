//! The quickstart as a person starts it, and the history that it stands for.

#![allow(clippy::unwrap_used, clippy::panic)]

mod history;
mod kit;
mod runs;
#[path = "../../../../xtask/support/servers.rs"]
mod servers;
