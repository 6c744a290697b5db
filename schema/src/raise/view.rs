use diesel_kit_definition as definition;
use diesel_kit_definition::{Definition, SqlText};

use super::element::Element;
use super::{Raising, Style, column, index};
use crate::model::{Column, ColumnType, IndexKey, Table, View};

/// A view as its struct.
pub(super) fn raise(raising: &mut Raising<'_>, view: &View) -> Option<definition::View> {
    let rust_name = raising.rows.get(&view.name).cloned().unwrap_or_default();
    let mut out = definition::View::new(rust_name, &view.name.name, SqlText::any(&view.query));
    out.location = raising.place(Element::View(view.name.clone()));
    out.schema.clone_from(&view.name.schema);
    out.materialized = view.materialized;
    out.options = view.options.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    out.comment.clone_from(&view.comment);
    out.depends_on = view.depends_on.iter().map(ToString::to_string).collect();
    let columns = columns(raising, view);
    out.columns = columns.iter().map(|one| column::shown(raising, &view.name, one)).collect();
    let known = raising.given.definitions.iter().find_map(|one| match one {
        Definition::View(known) if known.name == view.name.name && known.schema == view.name.schema => Some(known),
        _ => None,
    });
    if let Some(known) = known {
        out.key = known.key.iter().filter(|field| out.columns.iter().any(|column| column.field == **field)).cloned().collect();
    }
    let mut table = Table::new(view.name.clone());
    table.columns = columns;
    let style = if raising.style(&view.name) == Style::Short { Style::Short } else { Style::Named };
    out.indexes = view.indexes.iter().map(|one| index::one(raising, &table, one, style)).collect();
    Some(out)
}

/// The columns that are known to be shown; at least those that indexes name.
fn columns(raising: &Raising<'_>, view: &View) -> Vec<Column> {
    if let Some(columns) = raising.given.view_columns.get(&view.name).filter(|columns| !columns.is_empty()) {
        return columns.clone();
    }
    let mut columns: Vec<Column> = Vec::new();
    for part in view.indexes.iter().flat_map(|index| &index.parts) {
        if let IndexKey::Column(name) = &part.key
            && !columns.iter().any(|column| column.name == *name)
        {
            columns.push(Column { nullable: true, ..Column::new(name, ColumnType::builtin("text")) });
        }
    }
    columns
}
