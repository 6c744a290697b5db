use std::cmp::Ordering;

use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, Location};

use super::{Lowering, NameKind, Problem, limits, settings};
use crate::dialect::{Named, dialect};
use crate::model::{IndexKey, Partition, PartitionBound, PartitionStrategy, Partitioning, Schema, Table, compare};

/// What a table says of its partitions on this target.
pub(super) fn stated<'a>(
    lowering: &Lowering<'_>,
    table: &'a definition::Table,
    nothing: &'a Block,
) -> Option<&'a definition::Partitioning> {
    settings::block(lowering, &table.settings, nothing).partitioning().or(table.partitioning.as_ref())
}

pub(super) fn lower_partitioning(lowering: &mut Lowering<'_>, table: &definition::Table, lowered: &mut Table) {
    let nothing = Block::default();
    let Some(said) = stated(lowering, table, &nothing) else { return };
    let target = lowering.target;
    let answers = dialect(&target);
    let Some(key) = key(lowering, table, said) else { return };
    let width = key.len();
    let partitions: Vec<Partition> =
        said.partitions.iter().map(|one| Partition { name: one.name.clone(), bound: bound(&one.bound) }).collect();
    let neutral = Partitioning { strategy: strategy(said.strategy), key, partitions, count: said.count, external: said.external };
    let place = |name: Option<&str>| {
        let partition = name.and_then(|name| said.partitions.iter().find(|one| one.name == name));
        partition.map_or(&said.location, |partition| &partition.location)
    };
    let object = |name: Option<&str>| name.map_or(table.name.clone(), |name| format!("{}.{name}", table.name));
    let before = lowering.problems.len();
    for (name, message, help) in mistakes(&neutral, width) {
        lowering.problems.push(Problem::at(place(Some(name)), object(Some(name)), message).with_help(help));
    }
    if lowering.problems.len() > before {
        return;
    }
    let mut partitioning = match answers.partitioning(&target, lowered, neutral) {
        Ok(partitioning) => partitioning,
        Err(refusals) => {
            for (name, refusal) in refusals {
                lowering.problems.push(refusal.into_problem(place(name.as_deref()), &object(name.as_deref())));
            }
            return;
        }
    };
    for partition in &said.partitions {
        if let Err(refusal) = limits::check_name(&target, Named::Partition, &partition.name) {
            lowering.problems.push(refusal.into_problem(&partition.location, &object(Some(&partition.name))));
        }
    }
    for (name, message, help) in overlaps(&partitioning) {
        lowering.problems.push(Problem::at(place(Some(&name)), object(Some(&name)), message).with_help(help));
    }
    // What nobody names has the name of its table and a number.
    for (number, partition) in partitioning.partitions.iter_mut().enumerate().filter(|(_, partition)| partition.name.is_empty()) {
        partition.name = lowering.names.partition(&lowered.name, number);
        lowering.derived.insert(&lowered.name, NameKind::Partition, &partition.name);
    }
    for (named, name, refusal) in answers.on_partitioned(&target, lowered, &partitioning) {
        let location = location(table, lowered, named, name.as_deref()).unwrap_or(&said.location);
        lowering.problems.push(refusal.into_problem(location, &table.name));
    }
    lowered.partitioning = Some(partitioning);
}

/// Foreign keys to tables that are partitioned.
pub(super) fn check_parents(lowering: &mut Lowering<'_>, schema: &Schema) {
    let Err(refusal) = dialect(&lowering.target).refers_to_partitioned(&lowering.target) else { return };
    let mut problems = Vec::new();
    for table in lowering.tables() {
        let Some(lowered) = schema.table(&crate::model::ObjectName::in_schema(table.schema.as_deref(), &table.name)) else { continue };
        // Of a table in pieces it has been said.
        for key in lowered.foreign_keys.iter().filter(|_| lowered.partitioning.is_none()) {
            if schema.table(&key.parent).is_some_and(|parent| parent.partitioning.is_some()) {
                let location = super::foreign_key::written(table, key).map_or(&table.location, |key| &key.location);
                problems.push(refusal.clone().into_problem(location, &table.name));
            }
        }
    }
    lowering.problems.extend(problems);
}

fn key(lowering: &mut Lowering<'_>, table: &definition::Table, said: &definition::Partitioning) -> Option<Vec<IndexKey>> {
    let target = lowering.target;
    let mut out = Vec::with_capacity(said.keys.len());
    for key in &said.keys {
        match key {
            definition::IndexKey::Field(field) => {
                let mut columns = lowering.columns_of(table, std::slice::from_ref(field), &said.location);
                out.push(IndexKey::Column(columns.pop()?));
            }
            definition::IndexKey::Expression(text) => match dialect(&target).text(&target, text) {
                Some(text) => out.push(IndexKey::Expression(text.trim().to_owned())),
                None => {
                    lowering.problems.push(Problem::no_text(&said.location, &table.name, "partition_by", &target));
                    return None;
                }
            },
        }
    }
    Some(out)
}

fn strategy(strategy: definition::PartitionStrategy) -> PartitionStrategy {
    match strategy {
        definition::PartitionStrategy::Range => PartitionStrategy::Range,
        definition::PartitionStrategy::List => PartitionStrategy::List,
        definition::PartitionStrategy::Hash => PartitionStrategy::Hash,
        definition::PartitionStrategy::LinearHash => PartitionStrategy::LinearHash,
        definition::PartitionStrategy::Key => PartitionStrategy::Key,
        definition::PartitionStrategy::LinearKey => PartitionStrategy::LinearKey,
    }
}

/// Values as they are compared: words in capitals, nothing around them.
fn values(values: &[String]) -> Vec<String> {
    let is_word = |value: &str| ["minvalue", "maxvalue", "null"].iter().any(|word| value.eq_ignore_ascii_case(word));
    values.iter().map(|value| value.trim()).map(|value| if is_word(value) { value.to_uppercase() } else { value.to_owned() }).collect()
}

fn bound(bound: &definition::PartitionBound) -> PartitionBound {
    match bound {
        definition::PartitionBound::Range { from, to } => PartitionBound::Range { from: values(from), to: values(to) },
        definition::PartitionBound::LessThan(bound) => PartitionBound::LessThan(values(bound)),
        definition::PartitionBound::In(list) => PartitionBound::In(values(list)),
        definition::PartitionBound::Remainder { modulus, remainder } => {
            PartitionBound::Remainder { modulus: *modulus, remainder: *remainder }
        }
        definition::PartitionBound::Default => PartitionBound::Default,
    }
}

/// What is wrong on every server: the partition, what it is, and the way out.
fn mistakes(partitioning: &Partitioning, width: usize) -> Vec<(&str, String, &'static str)> {
    let mut mistakes = Vec::new();
    for (at, partition) in partitioning.partitions.iter().enumerate() {
        let mut say = |message: String, help| mistakes.push((partition.name.as_str(), message, help));
        if partitioning.partitions[..at].iter().any(|before| before.name == partition.name) {
            say(format!("two partitions are called `{}`", partition.name), "give one of them another name");
        }
        let fits = match (partitioning.strategy, &partition.bound) {
            (PartitionStrategy::Range, PartitionBound::Range { .. } | PartitionBound::LessThan(_) | PartitionBound::Default)
            | (PartitionStrategy::List, PartitionBound::In(_) | PartitionBound::Default) => true,
            (PartitionStrategy::Range | PartitionStrategy::List, _) => false,
            (_, PartitionBound::Remainder { .. }) => true,
            (_, _) => false,
        };
        if !fits {
            let help = "ranges take `from` and `to`, or `less_than`; lists take `in(..)`; hashes take `modulus` and `remainder`";
            say("a table that is partitioned in this way has no such partitions".to_owned(), help);
        }
        let ends: Vec<&Vec<String>> = match &partition.bound {
            PartitionBound::Range { from, to } => vec![from, to],
            PartitionBound::LessThan(bound) => vec![bound],
            PartitionBound::In(_) | PartitionBound::Remainder { .. } | PartitionBound::Default => Vec::new(),
        };
        if let Some(end) = ends.iter().find(|end| end.len() != width) {
            let message = format!("the table is partitioned by {width} keys, and this bound has {} values", end.len());
            say(message, "`from(..)`, `to(..)` and `less_than(..)` have a value for each");
        }
        match &partition.bound {
            PartitionBound::Remainder { modulus, remainder } if remainder >= modulus => {
                say(format!("no division by {modulus} leaves {remainder}"), "`remainder` is less than `modulus`");
            }
            _ => {}
        }
    }
    mistakes
}

/// Partitions that want the same rows, and those that end before the ones above them.
fn overlaps(partitioning: &Partitioning) -> Vec<(String, String, &'static str)> {
    let mut found = Vec::new();
    for (at, partition) in partitioning.partitions.iter().enumerate() {
        let before = &partitioning.partitions[..at];
        if let Some(other) = before.iter().find(|other| other.bound.overlaps(&partition.bound) == Some(true)) {
            let message = format!("partitions `{}` and `{}` want the same rows", other.name, partition.name);
            found.push((partition.name.clone(), message, "a row belongs to one partition"));
        }
        if let PartitionBound::Range { from, to } = &partition.bound
            && compare(from, to).is_some_and(|order| order != Ordering::Less)
        {
            let message = format!("it begins at {} and ends at {}: no row belongs to it", from.join(", "), to.join(", "));
            found.push((partition.name.clone(), message, "partitions follow each other upwards"));
        }
        if let (Some(PartitionBound::LessThan(below)), PartitionBound::LessThan(bound)) =
            (before.last().map(|one| &one.bound), &partition.bound)
            && compare(below, bound) == Some(Ordering::Greater)
        {
            let message = format!("it ends at {}, and the one before it at {}", bound.join(", "), below.join(", "));
            found.push((partition.name.clone(), message, "partitions follow each other upwards"));
        }
    }
    found
}

/// Where something of a table is written, named or not.
fn location<'a>(table: &'a definition::Table, lowered: &Table, named: Named, name: Option<&str>) -> Option<&'a Location> {
    let name = name?;
    if named == Named::Column {
        return table.columns.iter().find(|column| column.name == name).map(|column| &column.location);
    }
    if named == Named::ForeignKey {
        let key = lowered.foreign_keys.iter().find(|key| key.name == name)?;
        return super::foreign_key::written(table, key).map(|key| &key.location);
    }
    let stated = limits::stated_names(table).find(|(other, stated, _)| *other == named && *stated == name);
    // What has no name of its own stands at the same place in both lists.
    stated.map(|(_, _, location)| location).or_else(|| match named {
        Named::Unique => lowered.uniques.iter().position(|one| one.name == name).and_then(|at| Some(&table.uniques.get(at)?.location)),
        Named::Index => {
            let of_columns = |index: &&definition::Index| {
                let fields = index.parts.iter().filter_map(|part| match &part.key {
                    definition::IndexKey::Field(field) => table.column_of(field).map(|column| column.name.as_str()),
                    definition::IndexKey::Expression(_) => None,
                });
                let columns = lowered.indexes.iter().find(|one| one.name == name).and_then(|one| one.plain_columns());
                columns.is_some_and(|columns| fields.eq(columns))
            };
            table.indexes.iter().find(of_columns).map(|index| &index.location)
        }
        _ => None,
    })
}
