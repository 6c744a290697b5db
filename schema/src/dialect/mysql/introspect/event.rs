//! Events.

use serde::Deserialize;

use super::super::types;
use super::stored::{self, Stored};
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{ObjectName, SqlObject, SqlObjectId, SqlObjectKind};

#[derive(Deserialize)]
struct Row {
    /// When, if once.
    at: Option<String>,
    every: Option<String>,
    unit: Option<String>,
    /// From when on, if not since it was made.
    starts: Option<String>,
    ends: Option<String>,
    completion: String,
    status: String,
    comment: Option<String>,
    stored: Stored,
}

pub(super) fn read(rows: &CatalogRows, objects: &mut Vec<SqlObject>, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("events")? {
        let Some(body) = stored::body(rows, SqlObjectKind::Event, &row.stored, left_out) else { continue };
        let mut text = match (&row.at, &row.every, &row.unit) {
            (_, Some(every), Some(unit)) => format!("ON SCHEDULE EVERY {every} {unit}"),
            (at, _, _) => format!("ON SCHEDULE AT {}", types::text_literal(at.as_deref().unwrap_or_default())),
        };
        for (word, moment) in [("STARTS", &row.starts), ("ENDS", &row.ends)] {
            if let Some(moment) = moment {
                text.push_str(&format!(" {word} {}", types::text_literal(moment)));
            }
        }
        if row.completion == "PRESERVE" {
            text.push_str(" ON COMPLETION PRESERVE");
        }
        match row.status.as_str() {
            "ENABLED" => {}
            "DISABLED" => text.push_str(" DISABLE"),
            // It runs elsewhere, and came with what is replicated.
            _ => text.push_str(" DISABLE ON SLAVE"),
        }
        if let Some(comment) = row.comment.filter(|comment| !comment.is_empty()) {
            text.push_str(&format!(" COMMENT {}", types::text_literal(&comment)));
        }
        text.push_str(&format!(" DO {body}"));
        let id = SqlObjectId::new(SqlObjectKind::Event, ObjectName::new(&row.stored.name));
        objects.push(SqlObject { modifiers: row.stored.modifiers(), ..SqlObject::new(id, text) });
    }
    Ok(())
}
