use std::collections::BTreeSet;

use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, Settings};

use super::element::Element;
use super::{Raising, Style, column, constraint, index, partitioning, policy};
use crate::dialect::dialect;
use crate::model::Table;
use crate::target::Target;

/// A table as its struct. What belongs to one field alone stands last in its list and in the order of the fields, as it is read from source.
pub(super) fn raise(raising: &mut Raising<'_>, table: &Table) -> definition::Table {
    let style = raising.style(&table.name);
    let rust_name = raising.rows.get(&table.name).cloned().unwrap_or_default();
    let mut out = definition::Table::new(rust_name, &table.name.name);
    out.location = raising.place(Element::Table(table.name.clone()));
    out.schema.clone_from(&table.name.schema);
    out.external = table.external;
    out.comment.clone_from(&table.comment);
    out.settings = settings(raising.target, dialect(raising.target).table_block(raising.target, table));
    // Checks that a column's type brings.
    let mut brought = BTreeSet::new();
    for one in &table.columns {
        let (column, checks) = column::raise(raising, table, one, style);
        brought.extend(checks);
        out.columns.push(column);
    }
    constraint::primary_key(raising, table, style, &mut out);
    constraint::uniques(raising, table, style, &mut out);
    constraint::foreign_keys(raising, table, style, &mut out);
    constraint::checks(raising, table, style, &brought, &mut out);
    constraint::exclusions(raising, table, style, &mut out);
    index::raise(raising, table, style, &mut out);
    policy::raise(raising, table, &mut out);
    out.partitioning = partitioning::raise(raising, table, style);
    in_order(&mut out);
    out
}

/// As it is read from source: what belongs to several fields or to none first, then field by field.
pub(super) fn in_order(out: &mut definition::Table) {
    let order: Vec<String> = out.columns.iter().map(|column| column.field.clone()).collect();
    let place = |fields: &[String]| match fields {
        [one] => order.iter().position(|field| field == one).map_or(0, |at| at + 1),
        _ => 0,
    };
    out.uniques.sort_by_key(|unique| place(&unique.fields));
    out.foreign_keys.sort_by_key(|key| place(&key.fields));
    out.checks.sort_by_key(|check| place(check.field.as_slice()));
    out.indexes.sort_by_key(|index| place(&index::field_of(index)));
}

/// What is said to the target alone; nothing where there is nothing to say.
pub(super) fn settings(target: &Target, block: Block) -> Settings {
    let mut settings = Settings::default();
    if !block.0.is_empty()
        && let Some(slot) = settings.slot(target.name())
    {
        *slot = Some(block);
    }
    settings
}

impl Style {
    pub(super) fn leaves_names_out(self) -> bool {
        self == Self::Short
    }
}
