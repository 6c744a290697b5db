//! Triggers: texts that the server keeps as they are written, and reads again with every ALTER TABLE.

use std::borrow::Cow;

use super::Sqlite;
use crate::dialect::{Alteration, Refusal};
use crate::model::{SqlObject, SqlObjectId, SqlObjectKind};
use crate::plan::{Context, Rank, Reading, Step};
use crate::sql::{Statement, clause};
use crate::target::Target;

pub(super) fn lower(_: &Target, object: SqlObject) -> Result<SqlObject, Refusal> {
    match object.id.kind {
        SqlObjectKind::Trigger if object.modifiers.is_empty() => Ok(object),
        SqlObjectKind::Trigger => Err(Refusal::new(
            format!("CREATE {} TRIGGER makes one that goes with the connection", object.modifiers),
            "write CREATE TRIGGER",
        )),
        SqlObjectKind::Function
        | SqlObjectKind::Procedure
        | SqlObjectKind::Event
        | SqlObjectKind::Grant
        | SqlObjectKind::Definition
        | SqlObjectKind::Setting => Err(Refusal::new(
            format!(
                "SQLite has no {}",
                match object.id.kind {
                    SqlObjectKind::Grant => "rights to grant",
                    SqlObjectKind::Event => "events",
                    _ => "functions and procedures written in SQL",
                }
            ),
            "end the file's name with the databases that it is for, such as `.postgres.sql`",
        )),
    }
}

pub(super) fn alteration(_: &SqlObject, _: &SqlObject) -> Alteration {
    Alteration::Anew
}

/// No statement renames a trigger.
pub(super) fn rename(context: &Context<'_>, from: &SqlObjectId, to: &SqlObjectId, cause: &str) -> Vec<Step> {
    let Some(object) = context.before.sql_object(to) else { return Vec::new() };
    let old = SqlObject { id: from.clone(), ..object.clone() };
    vec![Step::new(Rank::Rename, cause, vec![Statement::DropSqlObject(old), Statement::CreateSqlObject(object.clone())])]
}

pub(super) fn text_of(object: &SqlObject, _: Reading) -> Cow<'_, str> {
    Cow::Borrowed(&object.text)
}

pub(super) fn drop_sql(object: &SqlObject) -> String {
    format!("DROP TRIGGER {}", clause::name(&Sqlite, &object.id.name))
}
