//! Functions and procedures.

use serde::Deserialize;

use super::super::{is_mariadb, types};
use super::stored::{self, Stored};
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{ObjectName, SqlObject, SqlObjectId, SqlObjectKind};
use crate::target::Target;

#[derive(Deserialize)]
struct Row {
    kind: String,
    deterministic: String,
    access: String,
    security: String,
    comment: Option<String>,
    stored: Stored,
}

/// An argument, or at place 0 the result.
#[derive(Deserialize)]
struct Parameter {
    routine: String,
    kind: String,
    place: u32,
    mode: Option<String>,
    name: Option<String>,
    #[serde(rename = "type")]
    parameter_type: String,
    /// Where they are not the database's.
    charset: Option<String>,
    collation: Option<String>,
}

impl Parameter {
    fn typed(&self) -> String {
        let collation = self.collation.as_ref().map(|collation| format!(" COLLATE {collation}")).unwrap_or_default();
        match &self.charset {
            Some(charset) => format!("{} CHARSET {charset}{collation}", self.parameter_type),
            None => self.parameter_type.clone(),
        }
    }

    fn argument(&self) -> String {
        let mode = self.mode.as_deref().filter(|mode| *mode != "IN").map(|mode| format!("{mode} ")).unwrap_or_default();
        format!("{mode}{} {}", types::quote(self.name.as_deref().unwrap_or_default()), self.typed())
    }
}

pub(super) fn read(
    target: &Target,
    rows: &CatalogRows,
    objects: &mut Vec<SqlObject>,
    left_out: &mut Vec<LeftOut>,
) -> Result<(), IntrospectError> {
    let parameters = rows.read::<Parameter>("parameters")?;
    for row in rows.read::<Row>("routines")? {
        let kind = match row.kind.as_str() {
            "FUNCTION" => SqlObjectKind::Function,
            "PROCEDURE" => SqlObjectKind::Procedure,
            other => {
                left_out.push(LeftOut::new(format!("{} {}", other.to_lowercase(), row.stored.name), "it is not part of the model"));
                continue;
            }
        };
        let Some(body) = stored::body(rows, kind, &row.stored, left_out) else { continue };
        let own = || parameters.iter().filter(|one| one.routine == row.stored.name && one.kind == row.kind);
        let arguments: Vec<_> = own().filter(|one| one.place > 0).map(Parameter::argument).collect();
        let mut text = format!("({})", arguments.join(", "));
        if let Some(result) = own().find(|one| one.place == 0).filter(|_| kind == SqlObjectKind::Function) {
            text.push_str(&format!(" RETURNS {}", result.typed()));
        }
        if row.deterministic == "YES" {
            text.push_str(" DETERMINISTIC");
        }
        if row.access != "CONTAINS SQL" {
            text.push_str(&format!(" {}", row.access));
        }
        if row.security == "INVOKER" {
            text.push_str(" SQL SECURITY INVOKER");
        }
        if let Some(comment) = row.comment.as_ref().filter(|comment| !comment.is_empty()) {
            text.push_str(&format!(" COMMENT {}", types::text_literal(comment)));
        }
        text.push_str(&format!(" {body}"));
        // Nothing else takes groups, and the catalog does not say it.
        let aggregate = is_mariadb(target) && body.to_uppercase().contains("FETCH GROUP NEXT ROW");
        let words: Vec<_> = [row.stored.modifiers(), if aggregate { "AGGREGATE".to_owned() } else { String::new() }].into();
        let modifiers = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        objects.push(SqlObject { modifiers, ..SqlObject::new(SqlObjectId::new(kind, ObjectName::new(&row.stored.name)), text) });
    }
    Ok(())
}
