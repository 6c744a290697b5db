//! What commands do, apart from how they are called.

pub(crate) mod baseline;
pub(crate) mod check;
mod client;
pub(crate) mod clock;
pub(crate) mod database;
pub(crate) mod diff;
pub(crate) mod drop;
pub(crate) mod export;
pub(crate) mod generate;
mod handwork;
pub(crate) mod init;
pub(crate) mod live;
mod lock;
pub(crate) mod pull;
pub(crate) mod push;
pub(crate) mod scratch;
pub(crate) mod state;
mod words;
