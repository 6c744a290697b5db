//! Changes as data: each folder under `cases/` is a change, run here as golden SQL, and on live servers by the runtime's tests.

mod golden;
#[allow(dead_code, reason = "shared with the live tests, which need another part of it")]
mod support;
