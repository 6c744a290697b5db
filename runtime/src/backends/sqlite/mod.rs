//! SQLite, embedded. The library blocks, so every call runs on Tokio's threads for that.

mod connect;
mod connection;
mod extension;
mod job;
mod rows;
mod transactions;

pub(crate) use connect::connect;
pub use connection::SqliteConnection;
