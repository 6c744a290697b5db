//! The project judges its own shape: who depends on whom, where a dialect may be named, how long a file may be, what no file may hold.
//!
//! Each check is a function from what it looks at to a list of problems, run on the project and on inputs that must fail.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::print_stderr, reason = "a check that cannot be made fails its test")]

mod budgets;
mod cases;
mod dependencies;
mod dialects;
mod links;
mod manifests;
mod places;
mod project;
mod rust_version;
mod tokens;

/// Fails with all problems at once.
#[track_caller]
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
