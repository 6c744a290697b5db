use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, SqlText};

use super::constraint::{include, said};
use super::element::Element;
use super::table::settings;
use super::{Raising, Style};
use crate::dialect::dialect;
use crate::lower::NameKind;
use crate::model::{ForeignKey, Index, IndexKey, IndexPart, Order, Table};

pub(super) fn raise(raising: &mut Raising<'_>, table: &Table, style: Style, out: &mut definition::Table) {
    for index in &table.indexes {
        let is_servers = |key: &ForeignKey| key.name == index.name && Index::new(&key.name, columns(key)) == *index;
        if style == Style::Short && dialect(raising.target).indexes_foreign_keys() && table.foreign_keys.iter().any(is_servers) {
            continue;
        }
        let raised = one(raising, table, index, style);
        out.indexes.push(raised);
    }
}

fn columns(key: &ForeignKey) -> Vec<IndexPart> {
    key.columns.iter().map(IndexPart::column).collect()
}

/// An index of a table, or of a view that is given as one.
pub(super) fn one(raising: &mut Raising<'_>, table: &Table, index: &Index, style: Style) -> definition::Index {
    let words: Vec<&str> = index
        .parts
        .iter()
        .map(|part| match &part.key {
            IndexKey::Column(column) => column.as_str(),
            IndexKey::Expression(_) => "expr",
        })
        .collect();
    let mut block = Block::default();
    include(raising, table, &index.include, &mut block);
    let neutral = dialect(raising.target).neutral_index(index.clone(), &mut block);
    let parts = neutral.parts.iter().map(|part| definition::IndexPart {
        key: match &part.key {
            IndexKey::Column(column) => definition::IndexKey::Field(raising.field(&table.name, column)),
            IndexKey::Expression(expression) => definition::IndexKey::Expression(SqlText::any(expression)),
        },
        length: part.length,
        order: (part.order == Order::Descending).then_some(Order::Descending),
        nulls: part.nulls,
        operator_class: part.operator_class.clone(),
    });
    definition::Index {
        name: said(style, table, &words, NameKind::Index, &index.name),
        parts: parts.collect(),
        unique: index.unique,
        method: neutral.method,
        predicate: index.predicate.as_ref().map(SqlText::any),
        with: neutral.with.into_iter().collect(),
        settings: settings(raising.target, block),
        renamed_from: None,
        location: raising.place(Element::Index(table.name.clone(), index.name.clone())),
    }
}

/// The field that an index is written at.
pub(super) fn field_of(index: &definition::Index) -> Vec<String> {
    match index.parts.as_slice() {
        [definition::IndexPart { key: definition::IndexKey::Field(field), .. }] => vec![field.clone()],
        _ => Vec::new(),
    }
}
