//! Definitions that are there, and what a database says since: what did not change is kept as it is said.

use std::collections::BTreeSet;

use diesel_kit_definition as definition;
use diesel_kit_definition::{Definition, Settings, SqlText};

use super::Raised;
use crate::canonical::Canonical;
use crate::expression::alike;
use crate::lower::{NameKind, derived};
use crate::model::{self, IndexKey, ObjectName, Schema};
use crate::target::Target;

/// What becomes of definitions that are there.
#[derive(Debug, Clone, Default)]
pub struct Merged {
    /// Those that say something else now: before and after.
    pub changed: Vec<(Definition, Definition)>,
    /// Those that come.
    pub added: Vec<Definition>,
    /// Those whose objects are gone.
    pub removed: Vec<Definition>,
}

/// Brings definitions up to what was raised from a database. `source` is what they describe, `there` what the database holds, raised or not.
///
/// Expressions that differ only in how a server prints them are the same. What is said to other targets stays.
#[must_use]
pub fn merge(known: &[Definition], source: &Canonical<Schema>, there: &Canonical<Schema>, raised: &Raised, target: &Target) -> Merged {
    let source = settled(source, &raised.lowered.schema);
    let is = &raised.lowered.schema;
    let mut merged = Merged::default();
    let mut met = BTreeSet::new();
    for before in known {
        let found = raised.definitions.iter().position(|after| is_same(before, after));
        let Some(at) = found else {
            if is_gone(before, &source, there) {
                merged.removed.push(before.clone());
            }
            continue;
        };
        met.insert(at);
        let after = one(before, &raised.definitions[at], &source, is, target);
        if after != *before {
            merged.changed.push((before.clone(), after));
        }
    }
    let new = raised.definitions.iter().enumerate().filter(|(at, _)| !met.contains(at));
    merged.added = new.map(|(_, definition)| definition.clone()).collect();
    merged
}

fn is_same(before: &Definition, after: &Definition) -> bool {
    match (before, after) {
        (Definition::Table(a), Definition::Table(b)) => (&a.schema, &a.name) == (&b.schema, &b.name),
        (Definition::View(a), Definition::View(b)) => (&a.schema, &a.name) == (&b.schema, &b.name),
        (Definition::Domain(a), Definition::Domain(b)) => (&a.schema, &a.name) == (&b.schema, &b.name),
        (Definition::Sequence(a), Definition::Sequence(b)) => (&a.schema, &a.name) == (&b.schema, &b.name),
        (Definition::Namespace(a), Definition::Namespace(b)) => a.name == b.name,
        (Definition::Extension(a), Definition::Extension(b)) => a.name == b.name,
        // Where enums are no types, they have no name in the database.
        (Definition::Enumeration(a), Definition::Enumeration(b)) => {
            (&a.schema, &a.name) == (&b.schema, &b.name) || a.rust_name == b.rust_name
        }
        _ => false,
    }
}

/// Whether source has made it and the database does not hold it any more.
fn is_gone(before: &Definition, source: &Schema, there: &Schema) -> bool {
    let named = |schema: &Option<String>, name: &str| ObjectName::in_schema(schema.as_deref(), name);
    match before {
        Definition::Table(table) => {
            let name = named(&table.schema, &table.name);
            // What another tool owns may not have been looked at.
            !table.external && source.table(&name).is_some() && there.table(&name).is_none()
        }
        Definition::View(view) => {
            let name = named(&view.schema, &view.name);
            source.view(&name).is_some() && there.view(&name).is_none()
        }
        Definition::Enumeration(one) => {
            let name = named(&one.schema, &one.name);
            source.enumeration(&name).is_some() && there.enumeration(&name).is_none()
        }
        Definition::Domain(one) => {
            let name = named(&one.schema, &one.name);
            source.domain(&name).is_some() && there.domain(&name).is_none()
        }
        Definition::Sequence(one) => {
            let name = named(&one.schema, &one.name);
            let has = |schema: &Schema| schema.sequences.iter().any(|other| other.name == name);
            has(source) && !has(there)
        }
        Definition::Namespace(one) => {
            let has = |schema: &Schema| schema.namespaces.iter().any(|other| other.name == one.name);
            has(source) && !has(there)
        }
        Definition::Extension(one) => {
            let has = |schema: &Schema| schema.extensions.iter().any(|other| other.name == one.name);
            has(source) && !has(there)
        }
    }
}

fn one(before: &Definition, after: &Definition, source: &Schema, is: &Schema, target: &Target) -> Definition {
    let named = |schema: &Option<String>, name: &str| ObjectName::in_schema(schema.as_deref(), name);
    match (before, after) {
        (Definition::Table(before), Definition::Table(after)) => {
            let name = named(&before.schema, &before.name);
            match (source.table(&name), is.table(&name)) {
                (Some(was), Some(is)) if was == is => Definition::Table(before.clone()),
                (Some(was), Some(is)) => Definition::Table(table(before, after, was, is, target)),
                _ => Definition::Table(after.clone()),
            }
        }
        (Definition::View(before), Definition::View(after)) => {
            let name = named(&before.schema, &before.name);
            if source.view(&name) == is.view(&name) {
                return Definition::View(before.clone());
            }
            let mut after = after.clone();
            for column in &mut after.columns {
                if let Some(known) = before.columns.iter().find(|known| known.name == column.name) {
                    column.clone_from(known);
                }
            }
            Definition::View(after)
        }
        (Definition::Enumeration(before), Definition::Enumeration(after)) => {
            let name = named(&before.schema, &before.name);
            let labels = |one: &definition::Enumeration| one.variants.iter().map(|variant| variant.label.clone()).collect::<Vec<_>>();
            if labels(before) == labels(after) && source.enumeration(&name) == is.enumeration(&name) {
                return Definition::Enumeration(before.clone());
            }
            let mut after = definition::Enumeration { rust_name: before.rust_name.clone(), name: before.name.clone(), ..after.clone() };
            for variant in &mut after.variants {
                if let Some(known) = before.variants.iter().find(|known| known.label == variant.label) {
                    variant.clone_from(known);
                }
            }
            Definition::Enumeration(after)
        }
        (Definition::Domain(known), Definition::Domain(_)) => {
            let name = named(&known.schema, &known.name);
            if source.domain(&name) == is.domain(&name) { before.clone() } else { after.clone() }
        }
        (Definition::Sequence(known), Definition::Sequence(_)) => {
            let name = named(&known.schema, &known.name);
            let of = |schema: &Schema| schema.sequences.iter().find(|other| other.name == name).cloned();
            if of(source) == of(is) { before.clone() } else { after.clone() }
        }
        (Definition::Namespace(known), Definition::Namespace(_)) => {
            let of = |schema: &Schema| schema.namespaces.iter().find(|other| other.name == known.name).cloned();
            if of(source) == of(is) { before.clone() } else { after.clone() }
        }
        (Definition::Extension(known), Definition::Extension(_)) => {
            let of = |schema: &Schema| schema.extensions.iter().find(|other| other.name == known.name).cloned();
            if of(source) == of(is) { before.clone() } else { after.clone() }
        }
        _ => before.clone(),
    }
}

fn table(
    before: &definition::Table,
    after: &definition::Table,
    was: &model::Table,
    is: &model::Table,
    target: &Target,
) -> definition::Table {
    let mut out = before.clone();
    if was.comment != is.comment {
        out.comment.clone_from(&after.comment);
    }
    if was.options != is.options {
        settings(&mut out.settings, &after.settings, target);
    }
    let columns = after.columns.iter().map(|column| {
        let known = before.columns.iter().find(|known| known.name == column.name);
        match known {
            Some(known) if was.column(&column.name) == is.column(&column.name) => known.clone(),
            Some(known) => self::column(known, column, target),
            None => column.clone(),
        }
    });
    out.columns = columns.collect();
    if was.primary_key != is.primary_key {
        out.primary_key.clone_from(&after.primary_key);
    }
    let columns_of = |table: &definition::Table, fields: &[String]| -> Vec<String> {
        fields.iter().filter_map(|field| table.column_of(field)).map(|column| column.name.clone()).collect()
    };
    let name_of = |kind: NameKind, stated: Option<&String>, columns: &[String]| {
        let words: Vec<&str> = columns.iter().map(String::as_str).collect();
        stated.cloned().unwrap_or_else(|| derived(&is.name, &words, kind))
    };
    let unique =
        |table: &definition::Table, one: &definition::Unique| name_of(NameKind::Unique, one.name.as_ref(), &columns_of(table, &one.fields));
    let same = |name: &str| {
        let of = |table: &model::Table| table.uniques.iter().find(|one| one.name == name).cloned();
        of(was) == of(is)
    };
    out.uniques = kept(&before.uniques, &after.uniques, |one| unique(before, one), |one| unique(after, one), same);
    let key = |table: &definition::Table, one: &definition::ForeignKey| {
        name_of(NameKind::ForeignKey, one.name.as_ref(), &columns_of(table, &one.fields))
    };
    let same = |name: &str| {
        let of = |table: &model::Table| table.foreign_keys.iter().find(|one| one.name == name).cloned();
        of(was) == of(is)
    };
    out.foreign_keys = kept(&before.foreign_keys, &after.foreign_keys, |one| key(before, one), |one| key(after, one), same);
    let check = |table: &definition::Table, one: &definition::Check| {
        let columns = one.field.iter().cloned().collect::<Vec<_>>();
        name_of(NameKind::Check, one.name.as_ref(), &columns_of(table, &columns))
    };
    let same = |name: &str| {
        let of = |table: &model::Table| table.checks.iter().find(|one| one.name == name).cloned();
        of(was) == of(is)
    };
    out.checks = kept(&before.checks, &after.checks, |one| check(before, one), |one| check(after, one), same);
    let exclusion = |one: &definition::Exclusion| name_of(NameKind::Exclusion, one.name.as_ref(), &[]);
    let same = |name: &str| {
        let of = |table: &model::Table| table.exclusions.iter().find(|one| one.name == name).cloned();
        of(was) == of(is)
    };
    out.exclusions = kept(&before.exclusions, &after.exclusions, exclusion, exclusion, same);
    let index = |table: &definition::Table, one: &definition::Index| {
        let words: Vec<String> = one
            .parts
            .iter()
            .map(|part| match &part.key {
                definition::IndexKey::Field(field) => table.column_of(field).map_or_else(String::new, |column| column.name.clone()),
                definition::IndexKey::Expression(_) => "expr".to_owned(),
            })
            .collect();
        name_of(NameKind::Index, one.name.as_ref(), &words)
    };
    let same = |name: &str| {
        let of = |table: &model::Table| table.indexes.iter().find(|one| one.name == name).cloned();
        of(was) == of(is)
    };
    out.indexes = kept(&before.indexes, &after.indexes, |one| index(before, one), |one| index(after, one), same);
    if was.row_security != is.row_security || was.policies != is.policies {
        out.row_security = after.row_security;
        out.policies.clone_from(&after.policies);
    }
    if was.partitioning != is.partitioning {
        out.partitioning.clone_from(&after.partitioning);
    }
    super::table::in_order(&mut out);
    out
}

/// What is there stays as it is said where it is the same, and takes its new words where not; what is new comes last.
fn kept<T: Clone>(
    before: &[T],
    after: &[T],
    name_before: impl Fn(&T) -> String,
    name_after: impl Fn(&T) -> String,
    same: impl Fn(&str) -> bool,
) -> Vec<T> {
    let mut out = Vec::new();
    for one in before {
        let name = name_before(one);
        match after.iter().find(|other| name_after(other) == name) {
            Some(_) if same(&name) => out.push(one.clone()),
            Some(other) => out.push(other.clone()),
            // Said for other targets alone, or made by the server: gone only if the target had it and has it no more.
            None if same(&name) => out.push(one.clone()),
            None => {}
        }
    }
    let new = after.iter().filter(|other| !before.iter().any(|one| name_before(one) == name_after(other)));
    out.extend(new.cloned());
    out
}

fn column(before: &definition::Column, after: &definition::Column, target: &Target) -> definition::Column {
    let mut out = definition::Column {
        field: before.field.clone(),
        renamed_from: before.renamed_from.clone(),
        using: before.using.clone(),
        backfill: before.backfill.clone(),
        deprecated: before.deprecated,
        location: before.location.clone(),
        ..after.clone()
    };
    out.settings = before.settings.clone();
    settings(&mut out.settings, &after.settings, target);
    out.collation = text(before.collation.as_ref(), after.collation.as_ref(), target);
    out.sql_type = text(before.sql_type.as_ref(), after.sql_type.as_ref(), target);
    out
}

/// What is said to the target is what was raised; to others it stays.
fn settings(out: &mut Settings, after: &Settings, target: &Target) {
    let mut said = after.clone();
    let block = said.slot(target.name()).and_then(Option::take);
    if let Some(slot) = out.slot(target.name()) {
        *slot = block;
    }
}

/// A text that others have too keeps theirs.
fn text(before: Option<&SqlText>, after: Option<&SqlText>, target: &Target) -> Option<SqlText> {
    let (Some(before), Some(after)) = (before, after) else { return after.cloned() };
    if before.entries().all(|(key, _)| key == "any" || key == target.name()) {
        return Some(after.clone());
    }
    let mut out = before.clone();
    let said = after.entries().map(|(_, text)| text.to_owned()).next();
    if let Some(slot) = out.slot(target.name()) {
        *slot = said;
    }
    Some(out)
}

/// The first schema with the second one's words in the place of those that only a server's print tells from them.
fn settled(source: &Canonical<Schema>, printed: &Canonical<Schema>) -> Canonical<Schema> {
    let mut schema = source.clone().into_inner();
    let take = |was: &mut String, is: &String| {
        if was != is && alike(was, is) {
            was.clone_from(is);
        }
    };
    let maybe = |was: &mut Option<String>, is: &Option<String>| {
        if let (Some(was), Some(is)) = (was, is) {
            take(was, is);
        }
    };
    let indexes = |was: &mut Vec<model::Index>, is: &[model::Index]| {
        for index in was {
            let Some(other) = is.iter().find(|other| other.name == index.name) else { continue };
            maybe(&mut index.predicate, &other.predicate);
            for (part, other) in index.parts.iter_mut().zip(&other.parts) {
                if let (IndexKey::Expression(was), IndexKey::Expression(is)) = (&mut part.key, &other.key) {
                    take(was, is);
                }
            }
        }
    };
    for table in schema.tables.those_mut(|_| true) {
        let Some(other) = printed.table(&table.name) else { continue };
        for column in &mut table.columns {
            let Some(other) = other.column(&column.name) else { continue };
            maybe(&mut column.default, &other.default);
            maybe(&mut column.on_update, &other.on_update);
            if let (Some(was), Some(is)) = (&mut column.generated, &other.generated) {
                take(&mut was.expression, &is.expression);
            }
        }
        for check in &mut table.checks {
            if let Some(other) = other.checks.iter().find(|other| other.name == check.name) {
                take(&mut check.expression, &other.expression);
            }
        }
        for exclusion in &mut table.exclusions {
            if let Some(other) = other.exclusions.iter().find(|other| other.name == exclusion.name) {
                take(&mut exclusion.definition, &other.definition);
            }
        }
        for policy in &mut table.policies {
            if let Some(other) = other.policies.iter().find(|other| other.name == policy.name) {
                maybe(&mut policy.using, &other.using);
                maybe(&mut policy.check, &other.check);
            }
        }
        indexes(&mut table.indexes, &other.indexes);
        // The order of columns is the database's to keep, and none of source's.
        let order = |name: &str| other.columns.iter().position(|column| column.name == name).unwrap_or(usize::MAX);
        table.columns.sort_by_key(|column| order(&column.name));
    }
    for view in &mut schema.views {
        let Some(other) = printed.view(&view.name) else { continue };
        take(&mut view.query, &other.query);
        view.depends_on.clone_from(&other.depends_on);
        indexes(&mut view.indexes, &other.indexes);
    }
    Canonical::trusted(schema)
}
