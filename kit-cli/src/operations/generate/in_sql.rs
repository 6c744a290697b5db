//! What is written in files of SQL: where a problem with it stands, and whether SQLite takes its triggers.

use diesel_kit_definition::Location;

use super::work::Work;
use crate::error::Problem;

/// A problem with what a file of SQL holds, at its line; any other as it is.
pub(super) fn placed(problem: Problem, work: &Work) -> Problem {
    let of_sql = |(object, _): &&(String, Location)| {
        let behind = problem.message.strip_prefix(object.as_str());
        behind.is_some_and(|behind| !behind.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    match work.sql_places.iter().filter(of_sql).max_by_key(|(object, _)| object.len()) {
        Some((_, location)) => Problem { place: Some(location.into()), ..problem }.with_help("look at the SQL in the file"),
        None => problem,
    }
}

#[cfg(feature = "sqlite")]
pub(super) use sqlite::fire_triggers;

#[cfg(feature = "sqlite")]
mod sqlite {
    use diesel::connection::SimpleConnection;
    use diesel::sqlite::SqliteConnection;
    use diesel_kit_schema::model::{ObjectName, SqlObject};

    use super::{Problem, Work};

    /// SQLite compiles a trigger when something fires it, and only then is it known whether it finds what it names.
    pub(in super::super) fn fire_triggers(connection: &mut SqliteConnection, work: &Work) -> Result<(), Problem> {
        for trigger in &work.after.sql_objects {
            let Some(sql) = trigger.id.table.as_ref().and_then(|table| firing(work, trigger, table)) else { continue };
            if let Err(error) = connection.batch_execute(&format!("EXPLAIN {sql}")) {
                return Err(Problem::new(format!("{}: SQLite refuses it when it is fired: {error}", trigger.id)));
            }
        }
        Ok(())
    }

    /// The statement that fires a trigger.
    fn firing(work: &Work, trigger: &SqlObject, table: &ObjectName) -> Option<String> {
        let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
        let name = quoted(&table.name);
        let event = trigger.text.split_whitespace().find(|word| ["insert", "update", "delete"].contains(&word.to_lowercase().as_str()))?;
        Some(match event.to_lowercase().as_str() {
            "insert" => format!("INSERT INTO {name} DEFAULT VALUES"),
            "delete" => format!("DELETE FROM {name}"),
            _ => {
                let columns = &work.after.table(table)?.columns;
                let set = columns.iter().filter(|column| column.generated.is_none()).map(|column| quoted(&column.name));
                format!("UPDATE {name} SET {}", set.map(|column| format!("{column} = {column}")).collect::<Vec<_>>().join(", "))
            }
        })
    }
}
