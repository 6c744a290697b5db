//! The runtime against real databases: each test is written once and run for every server.
#![allow(unreachable_pub, reason = "modules of one test binary share what they make")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of a test fails by panicking, as the test does")]
#![recursion_limit = "256"]

#[path = "../../../xtask/support/servers.rs"]
mod servers;
mod support;

#[cfg(feature = "concrete-postgres")]
mod concrete_postgres;
mod constraints;
mod defaults;
mod derived;
mod derived_vectors;
mod enum_arrays;
mod enums;
mod linked;
mod migrations;
mod one_dialect;
mod pool;
mod queries;
mod rebuilds;
mod round_trip;
mod runtimes;
mod touch;
mod transactions;
mod vectors;
mod writes;
