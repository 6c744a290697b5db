//! What commands do, apart from how they are called.

mod client;
pub(crate) mod clock;
pub(crate) mod database;
pub(crate) mod diff;
pub(crate) mod drop;
pub(crate) mod export;
pub(crate) mod generate;
mod handwork;
pub(crate) mod init;
mod lock;
pub(crate) mod state;
