//! Keys, checks, foreign keys and exclusion constraints.

use serde::Deserialize;

use super::table::Relations;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{Check, Deferral, Exclusion, ForeignKey, ObjectName, PrimaryKey, ReferentialAction, Unique, Validity};

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    table: String,
    name: String,
    kind: String,
    definition: String,
    expression: Option<String>,
    columns: Option<Vec<String>>,
    include: Option<Vec<String>>,
    nulls_not_distinct: Option<bool>,
    parent_schema: Option<String>,
    parent: Option<String>,
    parent_columns: Option<Vec<String>>,
    on_delete: String,
    on_update: String,
    #[serde(rename = "match")]
    matching: String,
    deferrable: bool,
    deferred: bool,
    validated: bool,
    enforced: bool,
    no_inherit: bool,
    inherited: bool,
}

impl Row {
    fn deferral(&self) -> Option<Deferral> {
        self.deferrable.then_some(if self.deferred { Deferral::Deferred } else { Deferral::Immediate })
    }

    fn validity(&self) -> Validity {
        match (self.enforced, self.validated) {
            (false, _) => Validity::NotEnforced,
            (true, false) => Validity::NotValid,
            (true, true) => Validity::Valid,
        }
    }
}

pub(super) fn read(rows: &CatalogRows, relations: &mut Relations, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("constraints")? {
        let name = ObjectName { schema: row.schema.clone(), name: row.table.clone() };
        // A partition's own are those that its parent does not have, and what a key to a partitioned table makes of its partitions is the server's.
        let Some(table) = relations.tables.get_mut(&name).filter(|_| !row.inherited) else { continue };
        let mut leave_out = |what: &str| left_out.push(LeftOut::new(format!("constraint {} of {name}", row.name), what));
        if row.definition.contains(" WITHOUT OVERLAPS") || row.definition.contains("PERIOD ") {
            leave_out("periods are not part of the model");
            continue;
        }
        let columns = row.columns.clone().unwrap_or_default();
        let include = row.include.clone().unwrap_or_default();
        let deferral = row.deferral();
        match row.kind.as_str() {
            "p" => table.primary_key = Some(PrimaryKey { name: Some(row.name), columns, include, deferral, comment: None }),
            "u" => table.uniques.push(Unique {
                nulls_not_distinct: row.nulls_not_distinct.unwrap_or_default(),
                name: row.name,
                columns,
                include,
                deferral,
            }),
            "c" => table.checks.push(Check {
                expression: row.expression.clone().unwrap_or_default(),
                no_inherit: row.no_inherit,
                validity: row.validity(),
                name: row.name,
            }),
            "f" => {
                if row.definition.contains(" SET NULL (") || row.definition.contains(" SET DEFAULT (") {
                    leave_out("the columns that ON DELETE sets, apart from the others");
                }
                table.foreign_keys.push(ForeignKey {
                    parent: ObjectName { schema: row.parent_schema.clone(), name: row.parent.clone().unwrap_or_default() },
                    parent_columns: row.parent_columns.clone().unwrap_or_default(),
                    on_delete: action(&row.on_delete),
                    on_update: action(&row.on_update),
                    match_full: row.matching == "f",
                    deferral,
                    validity: row.validity(),
                    name: row.name,
                    columns,
                });
            }
            _ => table.exclusions.push(Exclusion { definition: exclusion(&row.definition).to_owned(), name: row.name, deferral }),
        }
    }
    Ok(())
}

fn action(letter: &str) -> ReferentialAction {
    match letter {
        "r" => ReferentialAction::Restrict,
        "c" => ReferentialAction::Cascade,
        "n" => ReferentialAction::SetNull,
        "d" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}

/// What stands between EXCLUDE USING and what is said of waiting.
fn exclusion(definition: &str) -> &str {
    let text = definition.strip_prefix("EXCLUDE USING ").unwrap_or(definition);
    let text = text.strip_suffix(" INITIALLY DEFERRED").unwrap_or(text);
    text.strip_suffix(" DEFERRABLE").unwrap_or(text)
}
