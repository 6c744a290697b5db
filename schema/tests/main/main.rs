//! Changes as data: each folder under `cases/` is a change, run here as golden SQL, and on live servers by the runtime's tests.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
mod answers;
mod folders;
mod golden;
mod introspect;
mod misfits;
mod properties;
mod raised;
mod read;
#[allow(dead_code, reason = "shared with the live tests, which need another part of it")]
#[path = "../support/mod.rs"]
mod support;
mod types;
