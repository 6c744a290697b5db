//! Attributes to definitions, and definitions to Rust again.
//!
//! One parser serves the derive, which has the compiler's tokens, and `kit`, which reads source files. It sees tokens, not types: an
//! unknown type is an error that names the attribute which settles it, never a guess. All errors are collected, and what could be read
//! is returned beside them, so that one slip does not hide the rest.
//!
//! ```
//! use diesel_kit_definition::syntax;
//!
//! let file = syntax::read_file("src/models.rs", "#[derive(Table)] struct User { #[column(primary_key)] id: i64, nmae: Text }");
//! assert_eq!(file.problems[0].to_string().lines().next(), Some("src/models.rs:1:70: unknown type `Text`"));
//! ```

mod argument;
mod case;
mod column;
mod column_check;
mod default;
mod domain;
mod enumeration;
mod exclusion;
mod extension;
mod foreign_key;
mod index;
mod item;
mod key;
mod known_type;
mod namespace;
mod partition;
mod policy;
mod print;
mod removed;
mod report;
mod sequence;
mod settings;
mod source;
mod sql;
mod table;
mod table_check;
mod tokens;
mod unit;
mod update;
mod view;

pub use case::snake_case;
pub use domain::{DomainInput, domain};
pub use enumeration::{EnumerationInput, enumeration};
pub use extension::{ExtensionInput, extension};
pub use namespace::{NamespaceInput, namespace};
pub use print::{print, print_type};
pub use report::SyntaxError;
pub use sequence::{SequenceInput, sequence};
pub use source::{HiddenModule, Problem, ProblemKind, SourceFile, read_file};
pub use table::{FieldInput, TableInput, table};
pub use update::{list, remove, update};
pub use view::{ViewInput, view};
