//! Measurements of what the project promises, on the machine at hand: docs/reference/benchmarks.md.

mod columns;
pub(crate) mod derive;
mod derived;
mod figures;
pub(crate) mod generate;
mod handwritten;
pub(crate) mod measure;
mod models;
