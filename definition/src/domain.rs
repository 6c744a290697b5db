use crate::{Check, Column, DefaultValue, Location, RustType, SqlText};

/// A unit struct with `#[derive(Domain)]`: a type with rules of its own, for columns of many tables.
///
/// PostgreSQL has domains; elsewhere every column that names one has its type, its default, and its checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// The struct's name in Rust.
    pub rust_name: String,
    /// The domain's name in the database.
    pub name: String,
    /// The schema (namespace) that it lies in: PostgreSQL only.
    pub schema: Option<String>,
    /// `rust_type`: what a field of it holds.
    pub rust_type: RustType,
    /// `max_length`: the longest text in characters, or the longest byte string in bytes.
    pub max_length: Option<u32>,
    /// `precision`: the number of decimal digits.
    pub precision: Option<u32>,
    /// `scale`: the number of digits after the decimal point.
    pub scale: Option<u32>,
    /// `sql_type`: the type in the server's own words.
    pub sql_type: Option<SqlText>,
    /// `not_null`: no column of it admits NULL.
    pub not_null: bool,
    /// `default`: of columns that state none.
    pub default: Option<DefaultValue>,
    /// `collation`: how texts are compared.
    pub collation: Option<SqlText>,
    /// `check`: conditions over `VALUE`.
    pub checks: Vec<Check>,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: its former name.
    pub renamed_from: Option<String>,
    /// Where it stands.
    pub location: Location,
}

impl Domain {
    /// A domain over this type, with nothing else said.
    #[must_use]
    pub fn new(rust_name: impl Into<String>, name: impl Into<String>, rust_type: RustType) -> Self {
        Self {
            rust_name: rust_name.into(),
            name: name.into(),
            schema: None,
            rust_type,
            max_length: None,
            precision: None,
            scale: None,
            sql_type: None,
            not_null: false,
            default: None,
            collation: None,
            checks: Vec::new(),
            comment: None,
            renamed_from: None,
            location: Location::default(),
        }
    }

    /// A column of this name with all that the domain says of its values, its checks aside.
    #[must_use]
    pub fn column(&self, name: &str) -> Column {
        self.given_to(&Column { nullable: !self.not_null, location: self.location.clone(), ..Column::new(name, self.rust_type.clone()) })
    }

    /// This column with the domain's type, and with the domain's default unless it has its own.
    #[must_use]
    pub fn given_to(&self, column: &Column) -> Column {
        Column {
            max_length: self.max_length,
            precision: self.precision,
            scale: self.scale,
            sql_type: self.sql_type.clone(),
            collation: self.collation.clone(),
            // What is computed takes no default.
            default: column.default.clone().or_else(|| self.default.clone().filter(|_| column.generated.is_none())),
            ..column.clone()
        }
    }

    /// Whether a field of this type can hold its values.
    #[must_use]
    pub fn fits(&self, rust_type: &RustType) -> bool {
        match (&self.rust_type, rust_type) {
            (RustType::Json(_) | RustType::JsonValue, RustType::Json(_) | RustType::JsonValue) => true,
            (own, other) => own == other,
        }
    }
}
