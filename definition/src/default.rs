use crate::SqlText;

/// What a column holds when an insert does not name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DefaultValue {
    /// `default = 5`, `default = "new"`, `default = true`: on an enum column the text is a label.
    Literal(Literal),
    /// `default = now()`: the time of the insert, in UTC where the column is `DateTime<Utc>`.
    Now,
    /// `default = uuid()`: a UUID, made by the insert type as version 7 and by the server as version 4.
    Uuid,
    /// `default = json("{}")`: the text is valid JSON.
    Json(String),
    /// `default = sql("..")`: an expression in the server's own SQL.
    Sql(SqlText),
}

/// A literal of an attribute. Numbers keep the digits as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// `true` or `false`
    Bool(bool),
    /// A whole number, with its sign, without separators.
    Integer(String),
    /// A decimal number, with its sign, without separators or suffix.
    Decimal(String),
    /// A text, unescaped.
    Text(String),
}
