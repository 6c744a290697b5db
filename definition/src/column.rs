use crate::{DefaultValue, Location, RustType, SequenceOptions, Settings, SqlText};

/// A field of a table's struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The field's name in Rust, without `r#`.
    pub field: String,
    /// The column's name in the database.
    pub name: String,
    /// The field's type, without `Option`.
    pub rust_type: RustType,
    /// `domain`: the struct that says the type, as a path.
    pub domain: Option<String>,
    /// Whether the field is an `Option`: the column admits NULL.
    pub nullable: bool,
    /// `max_length`: the longest text in characters, or the longest byte string in bytes.
    pub max_length: Option<u32>,
    /// `precision`: the number of decimal digits.
    pub precision: Option<u32>,
    /// `scale`: the number of digits after the decimal point.
    pub scale: Option<u32>,
    /// `sql_type`: the type in the server's own words, instead of the one that the Rust type maps to.
    pub sql_type: Option<SqlText>,
    /// `default`
    pub default: Option<DefaultValue>,
    /// `on_update = now()`: set to the time of each update.
    pub on_update_now: bool,
    /// `generated`: computed from other columns.
    pub generated: Option<Generated>,
    /// `auto_increment` and `identity`: numbered by the server.
    pub increment: Option<Increment>,
    /// `identity(..)`: how the server counts. Nothing for a column that it does not number.
    pub sequence: SequenceOptions,
    /// `collation`: how texts are compared; targets without a text take the table's.
    pub collation: Option<SqlText>,
    /// What is said to one server alone.
    pub settings: Settings,
    /// `comment`
    pub comment: Option<String>,
    /// `renamed_from`: the column's former name in the database.
    pub renamed_from: Option<String>,
    /// `using`: what a value becomes when the column's type changes, over the column's value before.
    pub using: Option<SqlText>,
    /// `backfill`: the value of rows that are there when the column comes, or ceases to admit NULL.
    pub backfill: Option<SqlText>,
    /// `deprecated`: the column stays in the database and leaves the row, insert and update types.
    pub deprecated: bool,
    /// Where the field stands.
    pub location: Location,
}

/// The expression of a generated column and where its value is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The expression.
    pub expression: SqlText,
    /// Whether the value is stored or computed at each read.
    pub storage: Storage,
}

/// Where a generated column's value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// Written with the row.
    Stored,
    /// Computed at each read.
    Virtual,
}

/// Who may give an automatically numbered column its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Increment {
    /// The server, unless the insert names a value.
    ByDefault,
    /// The server alone: PostgreSQL's `GENERATED ALWAYS AS IDENTITY`.
    Always,
}

impl Column {
    /// A NOT NULL column of this type, named like its field, with nothing else said.
    #[must_use]
    pub fn new(field: impl Into<String>, rust_type: RustType) -> Self {
        let field = field.into();
        Self {
            name: field.clone(),
            field,
            rust_type,
            domain: None,
            nullable: false,
            max_length: None,
            precision: None,
            scale: None,
            sql_type: None,
            default: None,
            on_update_now: false,
            generated: None,
            increment: None,
            sequence: SequenceOptions::default(),
            collation: None,
            settings: Settings::default(),
            comment: None,
            renamed_from: None,
            using: None,
            backfill: None,
            deprecated: false,
            location: Location::default(),
        }
    }

    /// Whether an insert may leave the column out: it has a default, or the server numbers it.
    #[must_use]
    pub fn has_default(&self) -> bool {
        self.default.is_some() || self.increment.is_some()
    }
}
