//! Clauses that the dialects write alike but for quoting.

use crate::dialect::Render;
use crate::model::{
    Check, Deferral, Exclusion, ForeignKey, IndexKey, IndexPart, ObjectName, Order, PrimaryKey, ReferentialAction, Unique, Validity,
};

/// A name with its schema, quoted.
pub(crate) fn name(render: &dyn Render, name: &ObjectName) -> String {
    match &name.schema {
        Some(schema) => format!("{}.{}", render.quote(schema), render.quote(&name.name)),
        None => render.quote(&name.name),
    }
}

/// Names in parentheses, quoted.
pub(crate) fn columns(render: &dyn Render, columns: &[String]) -> String {
    let quoted: Vec<_> = columns.iter().map(|column| render.quote(column)).collect();
    format!("({})", quoted.join(", "))
}

/// A string literal with its quotes doubled.
pub(crate) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub(crate) fn primary_key(render: &dyn Render, key: &PrimaryKey) -> String {
    let constraint = key.name.as_ref().map(|name| format!("CONSTRAINT {} ", render.quote(name))).unwrap_or_default();
    format!("{constraint}PRIMARY KEY {}{}{}", columns(render, &key.columns), include(render, &key.include), deferral(key.deferral))
}

pub(crate) fn unique(render: &dyn Render, unique: &Unique) -> String {
    format!(
        "CONSTRAINT {} UNIQUE{} {}{}{}",
        render.quote(&unique.name),
        if unique.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" },
        columns(render, &unique.columns),
        include(render, &unique.include),
        deferral(unique.deferral)
    )
}

pub(crate) fn check(render: &dyn Render, check: &Check) -> String {
    let no_inherit = if check.no_inherit { " NO INHERIT" } else { "" };
    format!("CONSTRAINT {} CHECK ({}){no_inherit}{}", render.quote(&check.name), check.expression, validity(check.validity))
}

pub(crate) fn exclusion(render: &dyn Render, exclusion: &Exclusion) -> String {
    format!("CONSTRAINT {} EXCLUDE USING {}{}", render.quote(&exclusion.name), exclusion.definition, deferral(exclusion.deferral))
}

pub(crate) fn foreign_key(render: &dyn Render, key: &ForeignKey) -> String {
    let mut clause = format!(
        "CONSTRAINT {} FOREIGN KEY {} REFERENCES {} {}",
        render.quote(&key.name),
        columns(render, &key.columns),
        name(render, &key.parent),
        columns(render, &key.parent_columns)
    );
    if key.match_full {
        clause.push_str(" MATCH FULL");
    }
    for (event, action) in [("DELETE", key.on_delete), ("UPDATE", key.on_update)] {
        if action != ReferentialAction::NoAction {
            clause.push_str(&format!(" ON {event} {}", action.as_str().to_uppercase()));
        }
    }
    clause.push_str(deferral(key.deferral));
    clause.push_str(validity(key.validity));
    clause
}

fn include(render: &dyn Render, names: &[String]) -> String {
    if names.is_empty() { String::new() } else { format!(" INCLUDE {}", columns(render, names)) }
}

/// As it follows a constraint.
pub(crate) fn deferral(deferral: Option<Deferral>) -> &'static str {
    match deferral {
        None => "",
        Some(Deferral::Immediate) => " DEFERRABLE",
        Some(Deferral::Deferred) => " DEFERRABLE INITIALLY DEFERRED",
    }
}

fn validity(validity: Validity) -> &'static str {
    match validity {
        Validity::Valid => "",
        Validity::NotValid => " NOT VALID",
        Validity::NotEnforced => " NOT ENFORCED",
    }
}

/// The parts of an index in parentheses: column or expression, operator class, order, place of NULLs.
pub(crate) fn index_parts(render: &dyn Render, parts: &[IndexPart]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(|part| {
            let mut text = match &part.key {
                IndexKey::Column(column) => render.quote(column),
                IndexKey::Expression(expression) => format!("({expression})"),
            };
            if let Some(class) = &part.operator_class {
                text.push_str(&format!(" {class}"));
            }
            if part.order == Order::Descending {
                text.push_str(" DESC");
            }
            match part.nulls {
                Some(crate::model::Nulls::First) => text.push_str(" NULLS FIRST"),
                Some(crate::model::Nulls::Last) => text.push_str(" NULLS LAST"),
                None => {}
            }
            text
        })
        .collect();
    format!("({})", parts.join(", "))
}

/// Lines in parentheses, one an item, as CREATE TABLE has them.
pub(crate) fn block(lines: &[String]) -> String {
    format!("(\n    {}\n)", lines.join(",\n    "))
}

/// Puts a value into every row.
pub(crate) fn fill(render: &dyn Render, table: &ObjectName, column: &str, value: &str, kept: &[String]) -> String {
    format!("UPDATE {} SET {} = {value}{}", name(render, table), render.quote(column), keep(render, kept))
}

/// Puts a value where a column holds NULL.
pub(crate) fn fill_nulls(render: &dyn Render, table: &ObjectName, column: &str, value: &str, kept: &[String]) -> String {
    let column = render.quote(column);
    format!("UPDATE {} SET {column} = {value}{} WHERE {column} IS NULL", name(render, table), keep(render, kept))
}

/// Sets columns to what they are: an update that names them does not set them by itself.
pub(crate) fn keep(render: &dyn Render, columns: &[String]) -> String {
    columns.iter().map(|column| format!(", {0} = {0}", render.quote(column))).collect()
}
