//! Definitions that fit together: what names something that is gone goes too.

use std::collections::BTreeSet;

use diesel_kit_definition::{
    Column, DefaultValue, Definition, Enumeration, ForeignKey, Index, IndexKey, Literal, RustType, Settings, Table, View,
};

use super::column::{is_indexable, is_integer, is_key, is_virtual};
use super::server::Server;
use super::words::{default_text, names, text};

pub(crate) fn fit(definitions: &mut Vec<Definition>, server: Server) {
    let enumerations: Vec<Enumeration> = definitions.iter().filter_map(super::enumeration_of).cloned().collect();
    let sequences: Vec<String> = definitions
        .iter()
        .filter_map(|definition| match definition {
            Definition::Sequence(sequence) => Some(sequence.name.clone()),
            _ => None,
        })
        .collect();
    for table in definitions.iter_mut().filter_map(super::table_mut) {
        columns(table, &enumerations, &sequences);
        keys(table, server);
    }
    let parents: Vec<Table> = definitions.iter().filter_map(super::table_of).cloned().collect();
    let mut related = BTreeSet::new();
    for table in definitions.iter_mut().filter_map(super::table_mut) {
        foreign_keys(table, server, &parents, &mut related);
    }
    let texts_refer = parents.iter().any(|table| table.foreign_keys.iter().any(|key| key.parent_fields == ["code"]));
    for table in definitions.iter_mut().filter_map(super::table_mut) {
        let is_related = related.contains(&table.rust_name);
        options(table, is_related, texts_refer);
    }
    views(definitions, &parents);
}

fn columns(table: &mut Table, enumerations: &[Enumeration], sequences: &[String]) {
    let element = |column: &Column| match &column.rust_type {
        RustType::Array(element) => (**element).clone(),
        other => other.clone(),
    };
    table.columns.retain(|column| match element(column) {
        RustType::Enumeration(name) => enumerations.iter().any(|enumeration| enumeration.rust_name == name),
        _ => true,
    });
    for column in &mut table.columns {
        let gone = match (&column.default, &column.rust_type) {
            (Some(DefaultValue::Literal(Literal::Text(label))), RustType::Enumeration(name)) => {
                let enumeration = enumerations.iter().find(|enumeration| enumeration.rust_name == *name);
                enumeration.is_none_or(|enumeration| enumeration.variants.iter().all(|variant| variant.label != *label))
            }
            (Some(DefaultValue::Sql(_)), _) => false,
            _ => false,
        };
        let called = default_text(&mut column.default).map(|sql| names(text(sql))).unwrap_or_default();
        if gone || called.iter().any(|name| !sequences.contains(name)) {
            column.default = None;
            column.on_update_now = false;
        }
    }
    let (plain, computed): (Vec<_>, Vec<_>) = table.columns.drain(..).partition(|column| column.generated.is_none());
    table.columns = plain;
    let sound: Vec<_> = computed
        .into_iter()
        .filter(|column| column.generated.as_ref().is_some_and(|generated| holds(table, text(&generated.expression))))
        .filter(|column| {
            let sources = column.generated.as_ref().map(|generated| names(text(&generated.expression))).unwrap_or_default();
            column.nullable || table.columns.iter().all(|source| !source.nullable || !sources.contains(&source.name))
        })
        .collect();
    table.columns.extend(sound);
}

/// Whether a text is over columns that are there and of a type that it takes.
fn holds(table: &Table, text: &str) -> bool {
    let takes = |column: &Column| {
        if text.contains("upper(") || text.contains("lower(") || text.contains("length(") || text.contains("refused") {
            column.rust_type == RustType::String && column.max_length.is_some() && column.generated.is_none()
        } else if text.contains("IS NOT NULL") {
            column.generated.is_none()
        } else {
            is_integer(column) && column.increment.is_none()
        }
    };
    names(text).iter().all(|name| table.columns.iter().any(|column| column.name == *name && takes(column)))
}

fn keys(table: &mut Table, server: Server) {
    let shape = table.clone();
    let there = |fields: &[String]| fields.iter().all(|field| shape.column_of(field).is_some_and(|column| !is_virtual(server, column)));
    let keyed = |fields: &[String]| fields.iter().all(|field| shape.column_of(field).is_some_and(is_key));
    if let Some(key) = &mut table.primary_key {
        if !keyed(&key.fields) {
            key.fields = vec!["id".into()];
        }
        if server.is_sqlite() && table.columns.iter().any(|column| column.increment.is_some()) {
            key.fields = vec!["id".into()];
        }
        if server.is_mysql() {
            key.fields.sort();
        }
    } else if !server.is_postgres() {
        table.columns.iter_mut().for_each(|column| column.increment = None);
    }
    let mut seen = BTreeSet::new();
    let primary = table.primary_key.as_ref().map(|key| key.fields.clone());
    table.uniques.retain(|unique| {
        keyed(&unique.fields) && included(&unique.settings).is_none_or(|fields| there(&fields)) && seen.insert(unique.fields.clone())
    });
    table.uniques.retain(|unique| primary.as_ref() != Some(&unique.fields));
    table.checks.retain(|check| check.field.iter().all(|field| shape.column_of(field).is_some()) && holds(&shape, text(&check.expression)));
    table.exclusions.retain(|exclusion| holds(&shape, text(&exclusion.definition)));
    table.indexes.retain(|index| {
        index.parts.iter().all(|part| match &part.key {
            IndexKey::Field(field) => shape
                .column_of(field)
                .is_some_and(|column| takes(index, column, part.operator_class.is_some()) && !is_virtual(server, column)),
            IndexKey::Expression(expression) => holds(&shape, text(expression)),
        }) && index.predicate.as_ref().is_none_or(|predicate| holds(&shape, text(predicate)))
            && included(&index.settings).is_none_or(|fields| there(&fields))
    });
    let mut seen = BTreeSet::new();
    table.policies.retain(|policy| {
        policy.using.iter().chain(&policy.check).all(|condition| holds(&shape, condition)) && seen.insert(policy.name.clone())
    });
    if table.primary_key.is_none() {
        table.indexes.iter_mut().for_each(|index| {
            (index.settings.mysql, index.settings.mariadb) = (None, None);
        });
    }
    unique_names(table);
}

fn included(settings: &Settings) -> Option<Vec<String>> {
    settings.postgres.as_ref().map(|block| block.fields("include").to_vec())
}

fn takes(index: &Index, column: &Column, of_texts: bool) -> bool {
    let is_text = column.rust_type == RustType::String && column.generated.is_none();
    match index.method.as_deref() {
        Some("gin") => matches!(column.rust_type, RustType::JsonValue | RustType::Array(_)),
        Some("brin") => matches!(column.rust_type, RustType::I32 | RustType::I64 | RustType::Date),
        Some("fulltext") => is_text && column.collation.is_none(),
        Some(_) => is_key(column),
        None if index.parts.iter().any(|part| part.length.is_some()) => is_text,
        None if of_texts => is_text && column.max_length.is_some(),
        None if index.unique => is_key(column),
        None => is_indexable(column),
    }
}

/// Names that are written out and that two things of one table have.
fn unique_names(table: &mut Table) {
    let mut seen = BTreeSet::new();
    let slots = table.uniques.iter_mut().map(|unique| &mut unique.name);
    let slots =
        slots.chain(table.checks.iter_mut().map(|check| &mut check.name)).chain(table.indexes.iter_mut().map(|index| &mut index.name));
    for slot in slots.chain(table.foreign_keys.iter_mut().map(|key| &mut key.name)) {
        if slot.as_ref().is_some_and(|name| !seen.insert(name.clone())) {
            *slot = None;
        }
    }
}

fn foreign_keys(table: &mut Table, server: Server, parents: &[Table], related: &mut BTreeSet<String>) {
    let mut kept: Vec<ForeignKey> = Vec::new();
    for mut key in std::mem::take(&mut table.foreign_keys) {
        let Some(parent) = parents.iter().find(|parent| parent.rust_name == key.parent) else { continue };
        let is_there = key.fields.iter().all(|field| table.column_of(field).is_some());
        if !is_there || !is_target(parent, &key.parent_fields) || kept.iter().any(|other| other.fields == key.fields) {
            continue;
        }
        for (field, target) in key.fields.iter().zip(&key.parent_fields) {
            let source = parent.column_of(target).cloned();
            if let (Some(column), Some(source)) = (table.columns.iter_mut().find(|column| column.field == *field), source) {
                column.rust_type = source.rust_type;
                column.max_length = source.max_length;
            }
        }
        if key.fields.iter().any(|field| table.column_of(field).is_some_and(|column| !column.nullable)) {
            for action in [&mut key.on_delete, &mut key.on_update] {
                action.take_if(|action| action.as_str().starts_with("set"));
            }
        }
        let required = |field: &String| table.column_of(field).is_some_and(|column| !column.nullable);
        let optional = |field: &String| parent.column_of(field).is_some_and(|column| column.nullable);
        if server.is_mariadb() && key.fields.iter().zip(&key.parent_fields).any(|(own, other)| required(own) && optional(other)) {
            key.on_update = None;
        }
        if parent.rust_name != table.rust_name {
            related.extend([parent.rust_name.clone(), table.rust_name.clone()]);
        }
        kept.push(key);
    }
    table.foreign_keys = kept;
}

/// Whether a foreign key can point at these fields.
fn is_target(parent: &Table, fields: &[String]) -> bool {
    let waits = |settings: &Settings| settings.postgres.as_ref().is_some_and(|block| block.text("deferrable").is_some());
    let primary = parent.primary_key.as_ref().is_some_and(|key| key.fields == fields && !waits(&key.settings));
    primary || parent.uniques.iter().any(|unique| unique.fields == fields && !waits(&unique.settings))
}

/// Options that the other tables, or the table's own columns, do not allow.
fn options(table: &mut Table, is_related: bool, texts_refer: bool) {
    let is_numbered = table.columns.iter().any(|column| column.increment.is_some());
    let keyless = table.primary_key.is_none();
    for (server, words) in [("postgres", vec![("unlogged", is_related)]), ("sqlite", vec![("without_rowid", is_numbered || keyless)])] {
        if let Some(Some(block)) = table.settings.slot(server) {
            block.0.retain(|word, _| !words.iter().any(|(other, goes)| other == word && *goes));
        }
    }
    for server in ["mysql", "mariadb"] {
        if let Some(Some(block)) = table.settings.slot(server) {
            block.0.retain(|word, _| word != "collation" || !texts_refer);
        }
    }
    for server in ["postgres", "mysql", "mariadb", "sqlite"] {
        if let Some(slot) = table.settings.slot(server) {
            slot.take_if(|block| block.0.is_empty());
        }
    }
}

fn views(definitions: &mut Vec<Definition>, tables: &[Table]) {
    loop {
        let views: Vec<View> = definitions.iter().filter_map(super::view_of).cloned().collect();
        let known = |name: &str| match name.split_once('.') {
            Some((place, inner)) => tables.iter().any(|table| {
                table.name == place && table.columns.iter().any(|column| column.name == inner)
                    || table.schema.as_deref() == Some(place) && table.name == inner
            }),
            None => {
                name == "id"
                    || tables.iter().any(|table| table.name == name && table.schema.is_none())
                    || views.iter().any(|view| view.name == name)
            }
        };
        let count = definitions.len();
        definitions
            .retain(|definition| super::view_of(definition).is_none_or(|view| names(text(&view.query)).iter().all(|name| known(name))));
        if definitions.len() == count {
            return;
        }
    }
}
