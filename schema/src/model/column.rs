use super::{ColumnType, Increment, SequenceOptions, Storage};

/// A column. All SQL in it is in the target's dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The column's name.
    pub name: String,
    /// Its type.
    pub column_type: ColumnType,
    /// Whether it admits NULL.
    pub nullable: bool,
    /// The default's expression.
    pub default: Option<String>,
    /// The expression that each update sets the column to, unless it says another.
    pub on_update: Option<String>,
    /// How the column is computed.
    pub generated: Option<Generated>,
    /// How the server numbers it.
    pub increment: Option<Increment>,
    /// How it counts; what is not said is the server's default.
    pub sequence: SequenceOptions,
    /// The collation, where it is not the table's.
    pub collation: Option<String>,
    /// The character set, where it is not the table's and the collation does not say it.
    pub charset: Option<String>,
    /// Where long values are kept, if not where the type keeps them, as a word in lower case.
    pub storage: Option<String>,
    /// How long values are compressed, if it is stated, as a word in lower case.
    pub compression: Option<String>,
    /// A check that stands at the column without a name and goes with its definition, on servers that keep those apart.
    pub check: Option<String>,
    /// The comment.
    pub comment: Option<String>,
}

/// The expression of a generated column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The expression.
    pub expression: String,
    /// Stored, or computed at each read.
    pub storage: Storage,
}

impl Column {
    /// A NOT NULL column with nothing else said.
    #[must_use]
    pub fn new(name: impl Into<String>, column_type: ColumnType) -> Self {
        Self {
            name: name.into(),
            column_type,
            nullable: false,
            default: None,
            on_update: None,
            generated: None,
            increment: None,
            sequence: SequenceOptions::default(),
            collation: None,
            charset: None,
            storage: None,
            compression: None,
            check: None,
            comment: None,
        }
    }
}
