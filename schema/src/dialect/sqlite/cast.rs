//! What a copy takes over where the types differ: a strict table converts numbers and texts that look like them, or refuses.

use crate::model::ColumnType;

/// Whether values of one type come into a column of the other.
pub(super) fn has_cast(from: &ColumnType, to: &ColumnType) -> bool {
    let (from, to) = (from.to_string(), to.to_string());
    let number = |name: &str| matches!(name, "integer" | "real");
    let blob = |name: &str| name == "blob";
    !((number(&from) && blob(&to)) || (blob(&from) && number(&to)))
}

/// A value of one type as the other's, where the column does not take it as it is: a text is its bytes in UTF-8.
pub(super) fn cast(value: String, from: &ColumnType, to: &ColumnType) -> String {
    match (from.to_string().as_str(), to.to_string().as_str()) {
        ("text", "blob") => format!("CAST({value} AS BLOB)"),
        ("blob", "text") => format!("CAST({value} AS TEXT)"),
        _ => value,
    }
}
