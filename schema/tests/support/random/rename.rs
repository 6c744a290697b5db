//! Other names for things that are on both sides, some of them each other's, and how that is said.

use std::collections::BTreeMap;

use diesel_kit_definition::{DefaultValue, Definition, Literal, RustType, Table};
use diesel_kit_schema::diff::{Answers, Rename, RenameKind};

use super::dice::Dice;
use super::server::Server;
use super::words::{default_text, texts_of, with_names};
use super::{enumeration_of, table_of, view_of, words};

type Names = BTreeMap<String, String>;

/// Renames what `a` and `b` share in `b`, and gives the answers that say so; half of the time the source says it instead.
pub(crate) fn renamed(dice: &mut Dice, server: Server, a: &[Definition], b: &mut [Definition]) -> Answers {
    let mut answers = Answers::default();
    // A swap that stands in the source would be carried out again and again: it takes answers.
    let in_source = dice.one_in(2);
    // An answer has to fit something, and other servers have no enum types.
    let enums_in_source = in_source || !server.is_postgres();
    let tables = other_names(dice, in_source, &shared(a, b, |definition| table_of(definition).map(|table| table.name.clone())));
    let views = other_names(dice, in_source, &shared(a, b, |definition| view_of(definition).map(|view| view.name.clone())));
    let sequences = other_names(dice, in_source, &shared(a, b, sequence_name));
    let enumerations = other_names(dice, enums_in_source, &shared(a, b, |definition| enumeration_of(definition).map(|it| it.name.clone())));
    let labels = labels(dice, a, b, &enumerations, enums_in_source, &mut answers);
    let mut columns: BTreeMap<String, Names> = BTreeMap::new();
    for definition in &mut *b {
        match definition {
            Definition::Table(table) => {
                let Some(old) = a.iter().filter_map(table_of).find(|old| old.rust_name == table.rust_name) else { continue };
                let inner = table_renames(dice, old, table, &tables, in_source, &mut answers);
                columns.insert(old.name.clone(), inner);
            }
            Definition::View(view) => {
                if let Some(to) = views.get(&view.name) {
                    say(in_source, RenameKind::View, &view.name, to, &mut view.renamed_from, &mut answers);
                    view.name.clone_from(to);
                }
            }
            Definition::Sequence(sequence) => {
                if let Some(to) = sequences.get(&sequence.name) {
                    say(in_source, RenameKind::Sequence, &sequence.name, to, &mut sequence.renamed_from, &mut answers);
                    sequence.name.clone_from(to);
                }
            }
            Definition::Enumeration(enumeration) => {
                if let Some(to) = enumerations.get(&enumeration.name) {
                    say(enums_in_source, RenameKind::Enum, &enumeration.name, to, &mut enumeration.renamed_from, &mut answers);
                    enumeration.name.clone_from(to);
                }
            }
            #[allow(unreachable_patterns, reason = "kinds that are not generated yet")]
            _ => {}
        }
    }
    for table in b.iter_mut().filter_map(super::table_mut) {
        for column in &mut table.columns {
            let rust_type = match &column.rust_type {
                RustType::Array(element) => element,
                other => other,
            };
            if let (RustType::Enumeration(name), Some(DefaultValue::Literal(Literal::Text(label)))) = (rust_type, &mut column.default)
                && let Some(to) = labels.get(&(name.clone(), label.clone()))
            {
                label.clone_from(to);
            }
            if let Some(text) = default_text(&mut column.default) {
                with_names(text, &|name| sequences.get(name).cloned().unwrap_or_else(|| name.to_owned()));
            }
        }
    }
    for definition in b {
        let Definition::View(view) = definition else { continue };
        with_names(&mut view.query, &|name| match name.split_once('.') {
            Some(("app", table)) => format!("app.{}", tables.get(table).map_or(table, String::as_str)),
            Some((table, column)) => {
                let to = columns.get(table).and_then(|names| names.get(column)).map_or(column, String::as_str);
                format!("{}.{to}", tables.get(table).map_or(table, String::as_str))
            }
            None => tables.get(name).or_else(|| views.get(name)).cloned().unwrap_or_else(|| name.to_owned()),
        });
    }
    answers
}

fn sequence_name(definition: &Definition) -> Option<String> {
    match definition {
        Definition::Sequence(sequence) => Some(sequence.name.clone()),
        _ => None,
    }
}

fn say(in_source: bool, kind: RenameKind, from: &str, to: &str, slot: &mut Option<String>, answers: &mut Answers) {
    if in_source {
        *slot = Some(from.to_owned());
    } else {
        answers.renames.push(Rename::new(kind, from, to));
    }
}

fn display(schema: Option<&String>, name: &str) -> String {
    schema.map_or_else(|| name.to_owned(), |schema| format!("{schema}.{name}"))
}

/// Gives the table and what lies in it other names; what its columns are called now.
fn table_renames(dice: &mut Dice, old: &Table, table: &mut Table, tables: &Names, in_source: bool, answers: &mut Answers) -> Names {
    let from = display(old.schema.as_ref(), &table.name);
    if let Some(to) = tables.get(&table.name) {
        table.name.clone_from(to);
    }
    let now = display(table.schema.as_ref(), &table.name);
    let moved = old.schema != table.schema;
    // What goes from one schema to another is another table, unless it is said.
    if from != now && (!tables.is_empty() || dice.percent(70)) {
        if in_source {
            table.renamed_from = Some(if moved && old.schema.is_none() {
                format!("public.{from}")
            } else if moved {
                from
            } else {
                old.name.clone()
            });
        } else {
            answers.renames.push(Rename::new(RenameKind::Table, from, &now));
        }
    } else if from != now {
        return Names::new();
    }
    let shared: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.name != "id" && old.column_of(&column.field).is_some())
        .map(|column| column.name.clone())
        .collect();
    let names = other_names(dice, in_source, &shared);
    for column in &mut table.columns {
        let Some(to) = names.get(&column.name) else { continue };
        say(in_source, RenameKind::Column, &column.name.clone(), to, &mut column.renamed_from, &mut Answers::default());
        if !in_source {
            answers.renames.push(Rename::new(RenameKind::Column, format!("{now}.{}", column.name), format!("{now}.{to}")));
        }
        if let Some(text) = &mut column.backfill {
            with_names(text, &|name| names.get(name).cloned().unwrap_or_else(|| name.to_owned()));
        }
        column.name.clone_from(to);
    }
    for text in texts_of(table) {
        with_names(text, &|name| names.get(name).cloned().unwrap_or_else(|| name.to_owned()));
    }
    for policy in &mut table.policies {
        for text in policy.using.iter_mut().chain(&mut policy.check) {
            *text = words::other_names(text, &|name| names.get(name).cloned().unwrap_or_else(|| name.to_owned()));
        }
        if old.policies.iter().any(|other| other.name == policy.name) && dice.one_in(4) {
            let to = format!("{}_now", policy.name);
            if in_source {
                policy.renamed_from = Some(std::mem::replace(&mut policy.name, to));
            } else {
                answers.renames.push(Rename::new(RenameKind::Policy, format!("{now}.{}", policy.name), format!("{now}.{to}")));
                policy.name = to;
            }
        }
    }
    for index in &mut table.indexes {
        let shared = index.name.clone().filter(|name| old.indexes.iter().any(|old| old.name.as_ref() == Some(name)));
        if let Some(name) = shared.filter(|_| dice.one_in(4)) {
            let to = format!("{name}_now");
            if in_source {
                index.renamed_from = Some(name);
            } else {
                answers.renames.push(Rename::new(RenameKind::Index, format!("{now}.{name}"), format!("{now}.{to}")));
            }
            index.name = Some(to);
        }
    }
    names
}

/// By enum and label: what the label is called now.
fn labels(
    dice: &mut Dice,
    a: &[Definition],
    b: &mut [Definition],
    enumerations: &Names,
    in_source: bool,
    answers: &mut Answers,
) -> BTreeMap<(String, String), String> {
    let mut renamed = BTreeMap::new();
    for definition in b {
        let Definition::Enumeration(enumeration) = definition else { continue };
        let Some(old) = a.iter().filter_map(enumeration_of).find(|old| old.rust_name == enumeration.rust_name) else { continue };
        let name = enumerations.get(&enumeration.name).unwrap_or(&enumeration.name);
        let has = |label: &str| old.variants.iter().any(|variant| variant.label == label);
        let shared: Vec<String> = enumeration.variants.iter().map(|variant| variant.label.clone()).filter(|label| has(label)).collect();
        let names = if dice.one_in(2) { other_names(dice, in_source, &shared) } else { Names::new() };
        for variant in &mut enumeration.variants {
            let Some(to) = names.get(&variant.label) else { continue };
            if in_source {
                variant.renamed_from = Some(variant.label.clone());
            } else {
                answers.renames.push(Rename::new(RenameKind::Label, format!("{name}.{}", variant.label), format!("{name}.{to}")));
            }
            renamed.insert((enumeration.rust_name.clone(), variant.label.clone()), to.clone());
            variant.label.clone_from(to);
        }
        for (_, label) in &mut enumeration.removed {
            if let Some(to) = names.get(label) {
                label.clone_from(to);
            }
        }
    }
    renamed
}

fn shared(a: &[Definition], b: &[Definition], name: impl Fn(&Definition) -> Option<String>) -> Vec<String> {
    let before: Vec<String> = a.iter().filter_map(&name).collect();
    b.iter().filter_map(&name).filter(|name| before.contains(name)).collect()
}

/// Two of the names swapped, or some of them changed.
fn other_names(dice: &mut Dice, in_source: bool, names: &[String]) -> Names {
    if let [first, second, ..] = names
        && !in_source
        && dice.one_in(8)
    {
        return Names::from([(first.clone(), second.clone()), (second.clone(), first.clone())]);
    }
    names.iter().filter(|_| dice.one_in(8)).map(|name| (name.clone(), format!("{name}_now"))).collect()
}
