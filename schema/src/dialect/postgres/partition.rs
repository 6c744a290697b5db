//! Tables whose rows lie in partitions, which are tables too.

use super::{Postgres, types};
use crate::change::TableChange;
use crate::dialect::{Named, Refusal};
use crate::expression::mentions;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{Attachment, Index, IndexKey, ObjectName, Partition, PartitionBound, PartitionStrategy, Partitioning, Table, Validity};
use crate::plan::{Context, PlanError, Rank, Step};
use crate::sql::{AlterAction, PartitionAction, Statement, clause};
use crate::target::Target;

type Refusals = Vec<(Option<String>, Refusal)>;

pub(super) fn lower(_: &Target, _: &Table, mut stated: Partitioning) -> Result<Partitioning, Refusals> {
    let whole = |message: &str, help: &str| Err(vec![(None, Refusal::new(message, help))]);
    match stated.strategy {
        PartitionStrategy::Range | PartitionStrategy::List | PartitionStrategy::Hash => {}
        PartitionStrategy::RangeColumns
        | PartitionStrategy::ListColumns
        | PartitionStrategy::LinearHash
        | PartitionStrategy::Key
        | PartitionStrategy::LinearKey => return whole("PostgreSQL partitions by `range`, `list` and `hash`", "take one of these"),
    }
    if stated.strategy == PartitionStrategy::List && stated.key.len() > 1 {
        return whole("PostgreSQL's lists are of one field", "take one field, or an expression of several: `list(expression(\"..\"))`");
    }
    match (stated.count.take(), stated.strategy, stated.partitions.is_empty()) {
        (Some(count), PartitionStrategy::Hash, true) => {
            let one = |remainder| Partition { name: String::new(), bound: PartitionBound::Remainder { modulus: count, remainder } };
            stated.partitions = (0..count).map(one).collect();
        }
        (Some(_), _, _) => {
            return whole("only `hash` has so many partitions that nobody names", "state each: `partition(name = \"..\", ..)`");
        }
        (None, _, true) if !stated.external => {
            let help = "state them: `partition(name = \"..\", ..)`, or `partitions = \"external\"` where something else makes them";
            return whole("it has no partitions, so that no row could be put into it", help);
        }
        (None, _, _) => {}
    }
    // What ends below something begins where the one before it ends.
    let mut begin = vec!["MINVALUE".to_owned(); stated.key.len()];
    for partition in &mut stated.partitions {
        match &mut partition.bound {
            PartitionBound::LessThan(end) => {
                let (from, to) = (begin, std::mem::take(end));
                begin = to.clone();
                partition.bound = PartitionBound::Range { from, to };
            }
            PartitionBound::Range { to, .. } => begin.clone_from(to),
            PartitionBound::In(_) | PartitionBound::Remainder { .. } | PartitionBound::Default => {}
        }
    }
    Ok(stated)
}

/// What the server does not keep for all partitions together.
pub(super) fn rules(target: &Target, table: &Table, partitioning: &Partitioning) -> Vec<(Named, Option<String>, Refusal)> {
    let mut found = Vec::new();
    let since = |version: u32| !target.at_least(version, 0);
    let mut say = |named, name: Option<&str>, message: String, help: &str| {
        found.push((named, name.map(str::to_owned), Refusal::new(message, help)));
    };
    let columns: Vec<&str> = partitioning
        .key
        .iter()
        .filter_map(|key| match key {
            IndexKey::Column(column) => Some(column.as_str()),
            IndexKey::Expression(_) => None,
        })
        .collect();
    let has_expression = columns.len() < partitioning.key.len();
    let keys = table.primary_key.iter().map(|key| (Named::PrimaryKey, key.name.as_deref(), names(&key.columns)));
    let uniques = table.uniques.iter().map(|unique| (Named::Unique, Some(unique.name.as_str()), names(&unique.columns)));
    let indexes = table.indexes.iter().filter(|index| index.unique);
    let indexes = indexes.map(|index| (Named::Index, Some(index.name.as_str()), columns_of(index)));
    for (named, name, key) in keys.chain(uniques).chain(indexes) {
        let word = named.as_str();
        if has_expression {
            let message =
                format!("PostgreSQL keeps rows apart within a partition, and cannot tell an expression of `partition_by` from a {word}");
            say(named, name, message, "partition by fields, or leave the key out");
        } else if let Some(column) = columns.iter().find(|column| !key.contains(column)) {
            let message =
                format!("the table is partitioned by `{column}`, and its {word} does not have it: rows are kept apart within a partition");
            say(named, name, message, "add the field to the key");
        }
    }
    for exclusion in &table.exclusions {
        if since(17) {
            let message = format!("{target} has no exclusion constraints on partitioned tables; PostgreSQL 17 has");
            say(Named::Exclusion, Some(&exclusion.name), message, "raise the target's version, or leave it out");
        } else if let Some(column) = columns.iter().find(|column| !mentions(&exclusion.definition, column)) {
            let message = format!("the table is partitioned by `{column}`, and the exclusion constraint does not compare it with `=`");
            say(Named::Exclusion, Some(&exclusion.name), message, "add it: `gist (field WITH =, ..)`");
        }
    }
    for key in table.foreign_keys.iter().filter(|key| key.validity == Validity::NotValid && since(18)) {
        let message = format!("{target} takes no `not_valid` on a partitioned table; PostgreSQL 18 does");
        say(Named::ForeignKey, Some(&key.name), message, "leave it out");
    }
    for check in table.checks.iter().filter(|check| check.no_inherit) {
        let message = "a check of a partitioned table holds for its partitions".to_owned();
        say(Named::Check, Some(&check.name), message, "leave `no_inherit` out");
    }
    for column in table.columns.iter().filter(|column| column.generated.is_some() && partitioning.names(&column.name)) {
        let message = "a generated column cannot say where its row lies".to_owned();
        say(Named::Column, Some(&column.name), message, "partition by the expression itself, or by a plain column");
    }
    for column in table.columns.iter().filter(|column| column.on_update.is_some() && since(13)) {
        let message = format!("{target} has no triggers before an update of a partitioned table; PostgreSQL 13 has");
        say(Named::Column, Some(&column.name), message, "raise the target's version, or leave `on_update` out");
    }
    if table.options.0.contains_key("unlogged") {
        say(Named::Table, None, "a partitioned table holds no rows itself and cannot be UNLOGGED".to_owned(), "leave `unlogged` out");
    }
    if table.options.0.keys().any(|option| option.starts_with("with.")) {
        let message = "a partitioned table holds no rows itself and takes no storage parameters".to_owned();
        say(Named::Table, None, message, "leave `with` out");
    }
    found
}

/// The partitions of a table that goes into another schema: the server leaves them where they are.
pub(super) fn moved(context: &Context<'_>, from: &ObjectName, to: &ObjectName) -> Vec<Statement> {
    if from.schema == to.schema {
        return Vec::new();
    }
    let table = context.original.table(from).or_else(|| context.before.table(to));
    let partitions = table.and_then(|table| table.partitioning.as_ref()).into_iter().flat_map(|partitioning| &partitioning.partitions);
    partitions.map(|one| Statement::RenameTable { from: from.sibling(&one.name), to: to.sibling(&one.name) }).collect()
}

/// A partition of its own becomes one of other rows, or of another table; the server looks at its rows.
pub(super) fn attach(table: &ObjectName, from: Option<&Attachment>, to: Option<&Attachment>, cause: &str) -> Step {
    let alter = |attachment: &Attachment, action| Statement::AlterTable { table: attachment.parent.clone(), actions: vec![action] };
    let detached = from.map(|from| alter(from, AlterAction::Partitions(PartitionAction::DetachTable(table.clone()))));
    let attached = to.map(|to| alter(to, AlterAction::Partitions(PartitionAction::AttachTable(table.clone(), to.bound.clone()))));
    let message = "fails when a row belongs to no partition any more; nobody can read or write the table meanwhile";
    let hazard = Hazard::new(HazardCode::MayRefuseRows, table.to_string(), message);
    Step::new(Rank::Rebuild, cause, detached.into_iter().chain(attached).collect()).with_hazards([hazard])
}

/// What is a table by itself on one side and a partition on the other would have to become the other with its rows.
pub(super) fn can_be_attached(context: &Context<'_>, from: &Table, to: &Table) -> Result<(), PlanError> {
    let refused = |message: String| Err(PlanError::refused(to.name.to_string(), message));
    match (&from.partition_of, &to.partition_of) {
        (None, Some(attachment)) => refused(format!(
            "it is a table by itself and becomes a partition of {}: attach it in a migration of your own, with ALTER TABLE .. ATTACH PARTITION, once its columns and keys are the parent's",
            attachment.parent
        )),
        (Some(attachment), None) => refused(format!(
            "it is a partition of {} and becomes a table by itself: detach it in a migration of your own, with ALTER TABLE .. DETACH PARTITION",
            attachment.parent
        )),
        _ if super::repartition::makes_anew(from, to) => {
            let of = |table: &&std::sync::Arc<Table>| table.partition_of.as_ref().is_some_and(|attachment| attachment.parent == to.name);
            match context.before.tables.iter().find(of) {
                Some(partition) => refused(format!(
                    "it would have to be made anew, and its partition {} has something of its own: make the new table by hand, in a migration of your own",
                    partition.name
                )),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// What the server does not do to all partitions at once.
pub(super) fn can_be_altered(target: &Target, to: &Table, changes: &[TableChange]) -> Result<(), PlanError> {
    let Some(_) = to.partitioning.as_ref().filter(|_| !target.at_least(17, 0)) else { return Ok(()) };
    let numbered = changes.iter().find_map(|change| match change {
        TableChange::AddColumn(column) => column.increment.map(|_| &column.name),
        _ => None,
    });
    match numbered {
        None => Ok(()),
        Some(column) => {
            let message = format!(
                "{target} cannot add a numbered column to a partitioned table; PostgreSQL 17 can: add the column plain, fill it, and number it then"
            );
            Err(PlanError::refused(format!("{}.{column}", to.name), message))
        }
    }
}

pub(super) fn takes_references(_: &Target) -> Result<(), Refusal> {
    Ok(())
}

fn names(columns: &[String]) -> Vec<&str> {
    columns.iter().map(String::as_str).collect()
}

fn columns_of(index: &Index) -> Vec<&str> {
    let column = |part: &'_ crate::model::IndexPart| match &part.key {
        IndexKey::Column(_) => true,
        IndexKey::Expression(_) => false,
    };
    let parts = index.parts.iter().filter(|part| column(part));
    parts
        .filter_map(|part| match &part.key {
            IndexKey::Column(column) => Some(column.as_str()),
            IndexKey::Expression(_) => None,
        })
        .collect()
}

/// As it stands behind a new table's columns.
pub(super) fn clause(partitioning: &Partitioning) -> String {
    let word = match partitioning.strategy {
        PartitionStrategy::Range | PartitionStrategy::RangeColumns => "RANGE",
        PartitionStrategy::List | PartitionStrategy::ListColumns => "LIST",
        PartitionStrategy::Hash | PartitionStrategy::LinearHash | PartitionStrategy::Key | PartitionStrategy::LinearKey => "HASH",
    };
    format!(" PARTITION BY {word} ({})", keys(partitioning).join(", "))
}

fn keys(partitioning: &Partitioning) -> Vec<String> {
    let key = |key: &IndexKey| match key {
        IndexKey::Column(column) => types::quote(column),
        IndexKey::Expression(expression) => format!("({expression})"),
    };
    partitioning.key.iter().map(key).collect()
}

pub(super) fn create(table: &ObjectName, partition: &Partition) -> String {
    let (name, parent) = (clause::name(&Postgres, &table.sibling(&partition.name)), clause::name(&Postgres, table));
    format!("CREATE TABLE {name} PARTITION OF {parent} {}", bound(&partition.bound))
}

/// As ATTACH and CREATE have it.
pub(super) fn bound(bound: &PartitionBound) -> String {
    match bound {
        PartitionBound::Range { from, to } => format!("FOR VALUES FROM ({}) TO ({})", from.join(", "), to.join(", ")),
        // Lowering has made ranges of these.
        PartitionBound::LessThan(to) => format!("FOR VALUES FROM ({}) TO ({})", vec!["MINVALUE"; to.len()].join(", "), to.join(", ")),
        PartitionBound::In(values) => format!("FOR VALUES IN ({})", values.join(", ")),
        PartitionBound::Remainder { modulus, remainder } => format!("FOR VALUES WITH (MODULUS {modulus}, REMAINDER {remainder})"),
        PartitionBound::Default => "DEFAULT".to_owned(),
    }
}

/// Which rows a partition takes, as a condition; `None` for what no other takes.
pub(super) fn condition(table: &ObjectName, partitioning: &Partitioning, bound: &PartitionBound) -> Option<String> {
    let keys = keys(partitioning);
    match bound {
        PartitionBound::Range { from, to } => {
            let ends = [end(&keys, from, ">=", ">"), end(&keys, to, "<", "<=")];
            let conditions: Vec<String> = ends.into_iter().flatten().collect();
            Some(if conditions.is_empty() { format!("{} IS NOT NULL", keys.join(" IS NOT NULL AND ")) } else { conditions.join(" AND ") })
        }
        PartitionBound::LessThan(to) => end(&keys, to, "<", "<="),
        PartitionBound::In(values) => {
            let key = keys.join(", ");
            let (nulls, plain): (Vec<_>, Vec<_>) = values.iter().partition(|value| *value == "NULL");
            let plain: Vec<&str> = plain.into_iter().map(String::as_str).collect();
            let listed = (!plain.is_empty()).then(|| format!("{key} IN ({})", plain.join(", ")));
            let null = (!nulls.is_empty()).then(|| format!("{key} IS NULL"));
            Some(listed.into_iter().chain(null).collect::<Vec<_>>().join(" OR "))
        }
        PartitionBound::Remainder { modulus, remainder } => {
            let parent = types::text_literal(&clause::name(&Postgres, table));
            Some(format!("satisfies_hash_partition({parent}::regclass, {modulus}, {remainder}, {})", keys.join(", ")))
        }
        PartitionBound::Default => None,
    }
}

/// One end of a range. Values behind the first that is no value mean nothing but whether the ones before it belong to it.
fn end(keys: &[String], values: &[String], within: &str, beyond: &str) -> Option<String> {
    let is_end = |value: &&String| matches!(value.as_str(), "MINVALUE" | "MAXVALUE");
    let at = values.iter().position(|value| is_end(&value)).unwrap_or(values.len());
    if at == 0 {
        return None;
    }
    let above = values.get(at).is_some_and(|value| value == "MAXVALUE");
    let operator = if above { beyond } else { within };
    Some(match (&keys[..at], &values[..at]) {
        ([key], [value]) => format!("{key} {operator} {value}"),
        (keys, values) => format!("({}) {operator} ({})", keys.join(", "), values.join(", ")),
    })
}
