//! Indexes that stand behind no constraint.

use serde::Deserialize;

use super::super::types;
use super::table::Relations;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{Index, IndexKey, IndexPart, Nulls, ObjectName, Order};

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    table: String,
    name: String,
    unique: bool,
    nulls_not_distinct: bool,
    method: String,
    parts: Vec<Part>,
    include: Option<Vec<String>>,
    predicate: Option<String>,
    options: Option<Vec<String>>,
    tablespace: Option<String>,
    valid: bool,
    partitioned: bool,
    inherited: bool,
}

#[derive(Deserialize)]
struct Part {
    column: Option<String>,
    expression: Option<String>,
    class: Option<String>,
    class_options: Option<Vec<String>>,
    collation: Option<String>,
    descending: bool,
    nulls_first: bool,
}

pub(super) fn read(rows: &CatalogRows, relations: &mut Relations, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("indexes")? {
        // An index of a partition that its parent's index made goes with that one.
        if row.inherited {
            continue;
        }
        let name = ObjectName { schema: row.schema.clone(), name: row.table.clone() };
        let Some(indexes) = relations.indexes(&name) else { continue };
        let mut leave_out = |what: &str| left_out.push(LeftOut::new(format!("index {} of {name}", row.name), what));
        for (is_there, what) in [
            (row.tablespace.is_some(), "its tablespace"),
            (!row.valid && !row.partitioned, "that it is not valid: a build that failed left it behind"),
        ] {
            if is_there {
                leave_out(what);
            }
        }
        let is_ordered = row.method == "btree";
        let parts = row.parts.into_iter().map(|part| self::part(part, is_ordered, &mut leave_out)).collect();
        let mut index = Index::new(row.name.clone(), parts);
        index.unique = row.unique;
        index.only = row.partitioned && !row.valid;
        index.nulls_not_distinct = row.nulls_not_distinct;
        index.method = (row.method != "btree").then_some(row.method);
        index.include = row.include.unwrap_or_default();
        index.predicate = row.predicate;
        for option in row.options.iter().flatten() {
            let (option, value) = option.split_once('=').unwrap_or((option, "true"));
            index.with.insert(option.to_owned(), value.to_owned());
        }
        indexes.push(index);
    }
    Ok(())
}

fn part(part: Part, is_ordered: bool, leave_out: &mut impl FnMut(&str)) -> IndexPart {
    let key = match (part.column, part.expression) {
        // The server takes the collation off again and has a column.
        (Some(column), _) => match part.collation {
            Some(collation) => IndexKey::Expression(format!("{} COLLATE {collation}", types::quote(&column))),
            None => IndexKey::Column(column),
        },
        (None, expression) => {
            let collation = part.collation.map(|collation| format!(" COLLATE {collation}")).unwrap_or_default();
            IndexKey::Expression(format!("{}{collation}", expression.unwrap_or_default()))
        }
    };
    if part.class_options.is_some() {
        leave_out("the options of an operator class");
    }
    let order = if part.descending { Order::Descending } else { Order::Ascending };
    // By themselves NULLs stand last, and first where the order is descending.
    let nulls = match (part.descending, part.nulls_first) {
        (false, true) => Some(Nulls::First),
        (true, false) => Some(Nulls::Last),
        _ => None,
    };
    IndexPart { key, length: None, order, nulls: nulls.filter(|_| is_ordered), operator_class: part.class }
}
