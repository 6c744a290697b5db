//! Row-level security.

use serde::Deserialize;

use super::table::Relations;
use crate::introspect::{CatalogRows, IntrospectError};
use crate::model::{ObjectName, Policy, PolicyCommand};

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    table: String,
    name: String,
    command: String,
    permissive: bool,
    roles: Option<Vec<String>>,
    using: Option<String>,
    check: Option<String>,
}

pub(super) fn read(rows: &CatalogRows, relations: &mut Relations) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("policies")? {
        let name = ObjectName { schema: row.schema, name: row.table };
        let Some(table) = relations.tables.get_mut(&name) else { continue };
        table.policies.push(Policy {
            name: row.name,
            command: command(&row.command),
            restrictive: !row.permissive,
            roles: row.roles.unwrap_or_default(),
            using: row.using,
            check: row.check,
        });
    }
    Ok(())
}

fn command(letter: &str) -> PolicyCommand {
    match letter {
        "r" => PolicyCommand::Select,
        "a" => PolicyCommand::Insert,
        "w" => PolicyCommand::Update,
        "d" => PolicyCommand::Delete,
        _ => PolicyCommand::All,
    }
}
