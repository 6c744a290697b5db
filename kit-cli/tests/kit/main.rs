//! The real program, run as a user runs it.

mod cases;
mod diesel_runs_our_folders;
mod transcript;
mod tree;
