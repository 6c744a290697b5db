//! What a table looks like in Rust.
//!
//! A [`Definition`] is an annotated struct or enum, parsed: plain data that knows nothing of databases. The derive writes it into
//! the program as JSON, `kit` reads it from source with the same parser (feature `syntax`), and `diesel-kit-schema` lowers it to a
//! schema for one target.
//!
//! ```
//! use diesel_kit_definition::{Column, Definition, RustType, Table};
//!
//! let mut table = Table::new("User", "users");
//! table.columns.push(Column::new("id", RustType::I64));
//! let json = Definition::Table(table.clone()).to_json();
//! assert_eq!(Definition::from_json(&json), Ok(Definition::Table(table)));
//! ```

mod column;
mod constraint;
mod default;
mod domain;
mod enumeration;
mod exclusion;
mod extension;
mod foreign_key;
mod index;
pub mod json;
mod location;
mod namespace;
mod partitioning;
mod policy;
mod rust_type;
mod sequence;
mod settings;
mod sql_text;
mod sqlite_default;
#[cfg(feature = "syntax")]
pub mod syntax;
mod table;
mod view;
mod wire;

pub use column::{Column, Generated, Increment, Storage};
pub use constraint::{Check, PrimaryKey, Unique};
pub use default::{DefaultValue, Literal};
pub use domain::Domain;
pub use enumeration::{Enumeration, Variant};
pub use exclusion::Exclusion;
pub use extension::Extension;
pub use foreign_key::{ForeignKey, ReferentialAction};
pub use index::{Index, IndexKey, IndexPart, Nulls, Order};
pub use location::Location;
pub use namespace::Namespace;
pub use partitioning::{Partition, PartitionBound, PartitionStrategy, Partitioning};
pub use policy::{Policy, PolicyCommand, RowSecurity};
pub use rust_type::RustType;
pub use sequence::{Sequence, SequenceOptions, SequenceType};
pub use settings::{Block, Setting, Settings};
pub use sql_text::SqlText;
pub use sqlite_default::sqlite_default;
pub use table::Table;
pub use view::View;

/// One annotated Rust item that says something about the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Definition {
    /// A struct with `#[derive(Table)]`.
    Table(Table),
    /// An enum with `#[derive(DbEnum)]`.
    Enumeration(Enumeration),
    /// A unit struct with `#[derive(Namespace)]`.
    Namespace(Namespace),
    /// A unit struct with `#[derive(Extension)]`.
    Extension(Extension),
    /// A unit struct with `#[derive(Domain)]`.
    Domain(Domain),
    /// A unit struct with `#[derive(Sequence)]`.
    Sequence(Sequence),
    /// A struct with `#[derive(View)]`.
    View(View),
}

impl Definition {
    /// The name of the Rust item.
    #[must_use]
    pub fn rust_name(&self) -> &str {
        match self {
            Self::Table(table) => &table.rust_name,
            Self::Enumeration(enumeration) => &enumeration.rust_name,
            Self::Namespace(namespace) => &namespace.rust_name,
            Self::Extension(extension) => &extension.rust_name,
            Self::Domain(domain) => &domain.rust_name,
            Self::Sequence(sequence) => &sequence.rust_name,
            Self::View(view) => &view.rust_name,
        }
    }

    /// Where the item stands in source.
    #[must_use]
    pub fn location(&self) -> &Location {
        match self {
            Self::Table(table) => &table.location,
            Self::Enumeration(enumeration) => &enumeration.location,
            Self::Namespace(namespace) => &namespace.location,
            Self::Extension(extension) => &extension.location,
            Self::Domain(domain) => &domain.location,
            Self::Sequence(sequence) => &sequence.location,
            Self::View(view) => &view.location,
        }
    }
}
