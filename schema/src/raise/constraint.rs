//! Keys, checks and what else keeps rows in order.

use std::collections::BTreeSet;

use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, Setting, SqlText};

use super::element::Element;
use super::table::settings;
use super::{Raising, Style};
use crate::expression::mentions;
use crate::lower::{NameKind, derived};
use crate::model::{Check, Deferral, ReferentialAction, Table, Validity};

pub(super) fn primary_key(raising: &Raising<'_>, table: &Table, style: Style, out: &mut definition::Table) {
    let Some(key) = &table.primary_key else { return };
    let mut block = Block::default();
    include(raising, table, &key.include, &mut block);
    deferral(key.deferral, &mut block);
    let name = key.name.as_deref().and_then(|name| said(style, table, &[], NameKind::PrimaryKey, name));
    out.primary_key = Some(definition::PrimaryKey {
        name,
        fields: raising.fields_of(&table.name, &key.columns),
        settings: settings(raising.target, block),
    });
}

pub(super) fn uniques(raising: &mut Raising<'_>, table: &Table, style: Style, out: &mut definition::Table) {
    for unique in &table.uniques {
        let mut block = Block::default();
        if unique.nulls_not_distinct {
            flag("nulls_not_distinct", &mut block);
        }
        include(raising, table, &unique.include, &mut block);
        deferral(unique.deferral, &mut block);
        let words: Vec<_> = unique.columns.iter().map(String::as_str).collect();
        out.uniques.push(definition::Unique {
            name: said(style, table, &words, NameKind::Unique, &unique.name),
            fields: raising.fields_of(&table.name, &unique.columns),
            settings: settings(raising.target, block),
            location: raising.place(Element::Unique(table.name.clone(), unique.name.clone())),
        });
    }
}

pub(super) fn foreign_keys(raising: &mut Raising<'_>, table: &Table, style: Style, out: &mut definition::Table) {
    for key in &table.foreign_keys {
        let element = Element::ForeignKey(table.name.clone(), key.name.clone());
        let Some(parent) = raising.schema.table(&key.parent) else {
            raising.impossible.push((element, format!("{}, which it points at, is not among the tables", key.parent)));
            continue;
        };
        if let Some(column) = lacks_default(table, key) {
            raising.impossible.push((element, format!("it sets {column} to its default, and there is none")));
            continue;
        }
        let mut block = Block::default();
        if key.match_full {
            flag("match_full", &mut block);
        }
        deferral(key.deferral, &mut block);
        validity(key.validity, &mut block);
        let is_parents_key = parent.primary_key.as_ref().is_some_and(|primary| primary.columns == key.parent_columns);
        let parent_fields = if is_parents_key { Vec::new() } else { raising.fields_of(&parent.name, &key.parent_columns) };
        let words: Vec<_> = key.columns.iter().map(String::as_str).collect();
        let action = |action: ReferentialAction| (action != ReferentialAction::NoAction).then_some(action);
        let fields = raising.fields_of(&table.name, &key.columns);
        let known = known_key(raising, table, &fields);
        out.foreign_keys.push(definition::ForeignKey {
            name: said(style, table, &words, NameKind::ForeignKey, &key.name),
            parent: known.map_or_else(|| raising.rows.get(&parent.name).cloned().unwrap_or_default(), |known| known.parent.clone()),
            join: known.is_some_and(|known| known.join),
            fields,
            parent_fields,
            on_delete: action(key.on_delete),
            on_update: action(key.on_update),
            settings: settings(raising.target, block),
            location: raising.place(element),
        });
    }
}

/// The key over the same fields in source that is there: it may name its parent by a path, and say which key joins follow.
fn known_key<'a>(raising: &Raising<'a>, table: &Table, fields: &[String]) -> Option<&'a definition::ForeignKey> {
    let parent = |key: &&definition::ForeignKey| {
        let lowered = table.foreign_keys.iter().find(|other| raising.fields_of(&table.name, &other.columns) == fields);
        lowered.and_then(|lowered| raising.rows.get(&lowered.parent)).is_some_and(|name| name == key.parent_name())
    };
    let known = raising.given.definitions.iter().find_map(|definition| match definition {
        definition::Definition::Table(known) if known.name == table.name.name && known.schema == table.name.schema => Some(known),
        _ => None,
    });
    known?.foreign_keys.iter().filter(|key| key.fields == fields).find(parent)
}

/// A column that the key sets to a default that it does not have.
fn lacks_default<'a>(table: &'a Table, key: &'a crate::model::ForeignKey) -> Option<&'a str> {
    if key.on_delete != ReferentialAction::SetDefault && key.on_update != ReferentialAction::SetDefault {
        return None;
    }
    let lacking = |column: &&String| table.column(column).is_some_and(|column| column.default.is_none() && !column.nullable);
    key.columns.iter().find(lacking).map(String::as_str)
}

pub(super) fn checks(raising: &mut Raising<'_>, table: &Table, style: Style, brought: &BTreeSet<String>, out: &mut definition::Table) {
    for check in table.checks.iter().filter(|check| !brought.contains(&check.name)) {
        let mut block = Block::default();
        if check.no_inherit {
            flag("no_inherit", &mut block);
        }
        validity(check.validity, &mut block);
        let column = column_of(table, check);
        let words: Vec<_> = column.into_iter().collect();
        // Written at its field or at the struct, its name says which.
        let at_struct = said(style, table, &[], NameKind::Check, &check.name).is_none() && style.leaves_names_out();
        let (column, words) = if at_struct { (None, Vec::new()) } else { (column, words) };
        out.checks.push(definition::Check {
            name: said(style, table, &words, NameKind::Check, &check.name),
            field: column.map(|column| raising.field(&table.name, column)),
            expression: SqlText::any(&check.expression),
            settings: settings(raising.target, block),
            location: raising.place(Element::Check(table.name.clone(), check.name.clone())),
        });
    }
}

/// The column that a check is about, if it is one.
fn column_of<'a>(table: &'a Table, check: &Check) -> Option<&'a str> {
    let mut named = table.columns.iter().map(|column| column.name.as_str()).filter(|column| mentions(&check.expression, column));
    let only = named.next()?;
    named.next().is_none().then_some(only)
}

pub(super) fn exclusions(raising: &mut Raising<'_>, table: &Table, style: Style, out: &mut definition::Table) {
    for exclusion in &table.exclusions {
        let mut block = Block::default();
        deferral(exclusion.deferral, &mut block);
        let mut said_text = SqlText::default();
        if let Some(slot) = said_text.slot(raising.target.name()) {
            *slot = Some(exclusion.definition.clone());
        }
        // Where it is there, it may be what brings the comparisons.
        let text = exclusion.definition.trim_start().to_lowercase();
        let brings = |name: &&String| name.strip_prefix("btree_").is_some_and(|method| text.starts_with(method));
        let extension = raising.schema.extensions.iter().map(|extension| &extension.name).find(brings).cloned();
        raising.needed_extensions.extend(extension.clone());
        out.exclusions.push(definition::Exclusion {
            name: said(style, table, &[], NameKind::Exclusion, &exclusion.name),
            definition: said_text,
            extension,
            settings: settings(raising.target, block),
            location: raising.place(Element::Exclusion(table.name.clone(), exclusion.name.clone())),
        });
    }
}

/// The name, unless it follows from the rule.
pub(super) fn said(style: Style, table: &Table, words: &[&str], kind: NameKind, name: &str) -> Option<String> {
    let follows = style.leaves_names_out() && derived(&table.name, words, kind) == name;
    (!follows).then(|| name.to_owned())
}

pub(super) fn flag(word: &str, block: &mut Block) {
    block.0.insert(word.to_owned(), Setting::Flag);
}

pub(super) fn text(word: &str, text: &str, block: &mut Block) {
    block.0.insert(word.to_owned(), Setting::Text(text.to_owned()));
}

pub(super) fn include(raising: &Raising<'_>, table: &Table, columns: &[String], block: &mut Block) {
    if !columns.is_empty() {
        block.0.insert("include".to_owned(), Setting::Fields(raising.fields_of(&table.name, columns)));
    }
}

fn deferral(deferral: Option<Deferral>, block: &mut Block) {
    match deferral {
        Some(Deferral::Deferred) => text("deferrable", "deferred", block),
        Some(Deferral::Immediate) => text("deferrable", "immediate", block),
        None => {}
    }
}

pub(super) fn validity(validity: Validity, block: &mut Block) {
    match validity {
        Validity::Valid => {}
        Validity::NotValid => flag("not_valid", block),
        Validity::NotEnforced => flag("not_enforced", block),
    }
}
