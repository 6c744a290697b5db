//! What a test run consists of: its steps, what the tests are told, and how it closes.

pub(crate) mod environment;
pub(crate) mod report;
pub(crate) mod steps;
