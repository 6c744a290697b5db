//! Statements of a SQLite script that a runner may recognise and do better itself.
//!
//! A copy of a table takes along only what the model knows. SQL alone can but refuse when more hangs on the table: SQLite executes no text. Kit's
//! runner sees these statements and carries the rest over. They are compared as a whole: whoever edits one gets what it says.

/// Makes the table that shows what a copy of a table would lose. A row in it is an error.
pub const PREPARE_UNKNOWN: &str = "CREATE TEMP TABLE \"__kit_unknown\" (\"type\" text, \"name\" text CONSTRAINT \"a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them\" CHECK (\"name\" IS NULL))";
/// How the statements begin that fill it: one a table that is copied, right before the copy.
pub const FIND_UNKNOWN: &str = "INSERT OR ROLLBACK INTO temp.\"__kit_unknown\" (\"type\", \"name\")\n";
/// Ends it, when every table is in its place.
pub const FINISH_UNKNOWN: &str = "DROP TABLE temp.\"__kit_unknown\"";

/// A table whose new name makes SQLite read every view and trigger again: it refuses when one names what is gone.
pub const PROBE_NAMES: [&str; 3] = [
    "CREATE TABLE \"__kit_probe\" (\"ok\" integer)",
    "ALTER TABLE \"__kit_probe\" RENAME TO \"__kit_probed\"",
    "DROP TABLE \"__kit_probed\"",
];
