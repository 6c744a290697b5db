//! SQL as the servers' command line clients read it: `psql`, `mariadb` and `mysql`, `sqlite3`.

use diesel_kit_schema::folder::split;
use diesel_kit_schema::plan::{Edge, Mode, PlannedStatement};
use diesel_kit_schema::{Dialect, Target};

/// Statements one after the other.
pub(super) fn statements(target: &Target, statements: &[PlannedStatement]) -> String {
    finished(statements.iter().map(|statement| self::statement(target, &statement.sql)).collect())
}

/// The steps of edges, each in a transaction where the server can.
pub(super) fn edges(target: &Target, edges: &[Edge]) -> String {
    let mut text = String::new();
    for edge in edges {
        let framed = edge.mode == Mode::Transaction && target.dialect != Dialect::Mysql && !edge.up.is_empty();
        if framed {
            text.push_str("BEGIN;\n\n");
        }
        text.extend(edge.up.iter().map(|statement| self::statement(target, &statement.sql)));
        if framed {
            text.push_str("COMMIT;\n\n");
        }
    }
    finished(text)
}

/// The `mysql` client needs another delimiter around a compound body.
fn statement(target: &Target, sql: &str) -> String {
    let compound =
        target.dialect == Dialect::Mysql && sql.contains(';') && split(target.dialect, sql).is_ok_and(|statements| statements.len() == 1);
    if compound { format!("DELIMITER //\n{sql}\n//\nDELIMITER ;\n\n") } else { format!("{sql};\n\n") }
}

fn finished(mut text: String) -> String {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
