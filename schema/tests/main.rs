//! Changes as data: each folder under `cases/` is a change, run here as golden SQL, and on live servers by the runtime's tests.

mod golden;
mod support;
