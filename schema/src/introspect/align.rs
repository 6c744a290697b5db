//! Expressions that a person wrote beside those that a server printed.

use crate::canonical::Canonical;
use crate::model::{Column, Domain, Index, IndexKey, Schema, Table, View};

/// The written schema with the server's print in the place of each expression that only text can be told apart by, and what that was.
///
/// A server prints expressions its own way: `title <> ''` becomes `((title)::text <> ''::text)`. Without a scratch database to print the written ones
/// too, nobody can say whether they are the same; taken for the same, a difference between them stays unseen, which whoever asked is told.
#[must_use]
pub fn align(printed: &Canonical<Schema>, written: &Canonical<Schema>) -> (Canonical<Schema>, Vec<String>) {
    let mut schema = written.clone().into_inner();
    let mut unseen = Vec::new();
    for table in schema.tables.those_mut(|_| true) {
        if let Some(other) = printed.tables.get(&table.name) {
            self::table(other, table, &mut unseen);
        }
    }
    for domain in &mut schema.domains {
        if let Some(other) = printed.domain(domain.name()) {
            self::domain(other, domain, &mut unseen);
        }
    }
    for view in &mut schema.views {
        if let Some(other) = printed.view(&view.name) {
            self::view(other, view, &mut unseen);
        }
    }
    (Canonical::trusted(schema), unseen)
}

fn take(printed: &str, written: &mut String, what: impl FnOnce() -> String, unseen: &mut Vec<String>) {
    if printed != written {
        unseen.push(format!("{}: `{written}` was written, `{printed}` is there", what()));
        printed.clone_into(written);
    }
}

fn table(printed: &Table, written: &mut Table, unseen: &mut Vec<String>) {
    let name = written.name.clone();
    for column in &mut written.columns {
        if let Some(other) = printed.column(&column.name) {
            let place = format!("{name}.{}", column.name);
            self::column(other, column, &place, unseen);
        }
    }
    for check in &mut written.checks {
        if let Some(other) = printed.checks.iter().find(|other| other.name == check.name) {
            take(&other.expression, &mut check.expression, || format!("check {} of {name}", check.name), unseen);
        }
    }
    for exclusion in &mut written.exclusions {
        if let Some(other) = printed.exclusions.iter().find(|other| other.name == exclusion.name) {
            take(&other.definition, &mut exclusion.definition, || format!("exclusion {} of {name}", exclusion.name), unseen);
        }
    }
    indexes(&printed.indexes, &mut written.indexes, &name.to_string(), unseen);
}

fn domain(printed: &Domain, written: &mut Domain, unseen: &mut Vec<String>) {
    let name = written.name().clone();
    if let (Some(was), Some(is)) = (&printed.default, &mut written.default) {
        take(was, is, || format!("default of the domain {name}"), unseen);
    }
    for check in &mut written.checks {
        if let Some(other) = printed.checks.iter().find(|other| other.name == check.name) {
            take(&other.expression, &mut check.expression, || format!("check {} of the domain {name}", check.name), unseen);
        }
    }
}

fn column(printed: &Column, written: &mut Column, place: &str, unseen: &mut Vec<String>) {
    if let (Some(was), Some(is)) = (&printed.default, &mut written.default) {
        take(was, is, || format!("default of {place}"), unseen);
    }
    if let (Some(was), Some(is)) = (&printed.generated, &mut written.generated) {
        take(&was.expression, &mut is.expression, || format!("what {place} is computed from"), unseen);
    }
}

fn indexes(printed: &[Index], written: &mut [Index], table: &str, unseen: &mut Vec<String>) {
    for index in written {
        let Some(other) = printed.iter().find(|other| other.name == index.name) else { continue };
        if let (Some(was), Some(is)) = (&other.predicate, &mut index.predicate) {
            take(was, is, || format!("predicate of the index {} of {table}", index.name), unseen);
        }
        for (was, is) in other.parts.iter().zip(&mut index.parts) {
            if let (IndexKey::Expression(was), IndexKey::Expression(is)) = (&was.key, &mut is.key) {
                take(was, is, || format!("expression of the index {} of {table}", index.name), unseen);
            }
        }
    }
}

fn view(printed: &View, written: &mut View, unseen: &mut Vec<String>) {
    let name = written.name.to_string();
    take(&printed.query, &mut written.query, || format!("query of the view {name}"), unseen);
    written.depends_on.clone_from(&printed.depends_on);
    indexes(&printed.indexes, &mut written.indexes, &name, unseen);
}
