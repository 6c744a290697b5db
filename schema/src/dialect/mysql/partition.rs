//! Tables that are kept in several pieces.

use super::{Mysql, is_mariadb, types};
use crate::dialect::{Named, Refusal};
use crate::model::{Index, IndexKey, Partition, PartitionBound, PartitionStrategy, Partitioning, Table};
use crate::sql::clause;
use crate::target::Target;

type Refusals = Vec<(Option<String>, Refusal)>;

pub(super) fn lower(target: &Target, table: &Table, mut stated: Partitioning) -> Result<Partitioning, Refusals> {
    let server = target.name();
    let whole = |message: String, help: &str| Err(vec![(None, Refusal::new(message, help))]);
    let columns: Option<Vec<&str>> = stated
        .key
        .iter()
        .map(|key| match key {
            IndexKey::Column(column) => Some(column.as_str()),
            IndexKey::Expression(_) => None,
        })
        .collect();
    if columns.is_none() && stated.key.len() > 1 {
        return whole(format!("{server} partitions by fields, or by one expression"), "take one expression");
    }
    if let (None, PartitionStrategy::Key | PartitionStrategy::LinearKey) = (&columns, stated.strategy) {
        return whole(format!("{server}'s `key` is over fields"), "take `hash(expression(\"..\"))`");
    }
    stated.strategy = match (stated.strategy, &columns) {
        (PartitionStrategy::Range, Some(_)) => PartitionStrategy::RangeColumns,
        (PartitionStrategy::List, Some(_)) => PartitionStrategy::ListColumns,
        // Only whole numbers leave a remainder; all else has a hash first.
        (PartitionStrategy::Hash, Some(columns)) if !is_one_number(table, columns) => PartitionStrategy::Key,
        (PartitionStrategy::LinearHash, Some(columns)) if !is_one_number(table, columns) => PartitionStrategy::LinearKey,
        (other, _) => other,
    };
    let in_ranges_or_lists = match stated.strategy {
        PartitionStrategy::Range | PartitionStrategy::RangeColumns | PartitionStrategy::List | PartitionStrategy::ListColumns => true,
        PartitionStrategy::Hash | PartitionStrategy::LinearHash | PartitionStrategy::Key | PartitionStrategy::LinearKey => false,
    };
    if in_ranges_or_lists {
        if stated.count.is_some() {
            return whole("only hashes have so many partitions that nobody names".to_owned(), "state each: `partition(name = \"..\", ..)`");
        }
        if stated.partitions.is_empty() {
            return whole(format!("{server} wants at least one partition"), "`partition(name = \"..\", less_than = maxvalue)`");
        }
    } else if !stated.partitions.is_empty() {
        return whole(format!("{server} numbers the partitions of hashes itself"), "say how many: `partitions = 4`");
    } else if stated.count.is_none() && !stated.external {
        return whole("it does not say how many partitions there are".to_owned(), "`partitions = 4`");
    }
    if matches!(stated.strategy, PartitionStrategy::RangeColumns | PartitionStrategy::ListColumns) {
        let kept = ["tinyint", "smallint", "mediumint", "int", "bigint", "date", "datetime", "char", "varchar", "binary", "varbinary"];
        for column in columns.iter().flatten() {
            let Some(builtin) = table.column(column).and_then(|column| column.column_type.as_builtin()) else { continue };
            if !kept.iter().any(|name| builtin.name.split(' ').next() == Some(name)) {
                let message = format!("{server} does not partition by a {}: `{column}`", builtin.name);
                return whole(message, "take an expression that gives a number, or a field of another type; a text needs `max_length`");
            }
        }
    }
    let mut refusals = Vec::new();
    let mut begin: Option<Vec<String>> = None;
    for partition in &mut stated.partitions {
        let name = Some(partition.name.clone());
        match &mut partition.bound {
            PartitionBound::LessThan(end) => begin = Some(end.clone()),
            PartitionBound::Range { from, to } => {
                let lowest = from.iter().all(|value| value == "MINVALUE");
                if begin.as_ref().map_or(!lowest, |begin| begin != from) {
                    let message = format!("{server}'s partitions begin where the one before them ends, the first with the lowest value");
                    let help = "write `less_than` instead of `from` and `to`, or say it to PostgreSQL alone";
                    refusals.push((name, Refusal::new(message, help)));
                }
                begin = Some(to.clone());
                partition.bound = PartitionBound::LessThan(std::mem::take(to));
            }
            PartitionBound::Default if matches!(stated.strategy, PartitionStrategy::Range | PartitionStrategy::RangeColumns) => {
                let message = format!("{server} has no default partition among ranges");
                refusals.push((name, Refusal::new(message, "write `less_than = maxvalue`, as the last one")));
            }
            PartitionBound::Default if !is_mariadb(target) => {
                let message = format!("{server} has no default partition");
                refusals.push((name, Refusal::new(message, "list all values, or say it to the servers that have one")));
            }
            PartitionBound::Default | PartitionBound::In(_) | PartitionBound::Remainder { .. } => {}
        }
    }
    if refusals.is_empty() { Ok(stated) } else { Err(refusals) }
}

fn is_one_number(table: &Table, columns: &[&str]) -> bool {
    let [column] = columns else { return false };
    let builtin = table.column(column).and_then(|column| column.column_type.as_builtin());
    builtin
        .is_some_and(|ty| ["tinyint", "smallint", "mediumint", "int", "bigint"].iter().any(|name| ty.name.split(' ').next() == Some(name)))
}

pub(super) fn rules(target: &Target, table: &Table, partitioning: &Partitioning) -> Vec<(Named, Option<String>, Refusal)> {
    let server = target.name();
    let mut found = Vec::new();
    let keys = table.primary_key.iter().map(|key| (Named::PrimaryKey, key.name.clone(), names(&key.columns)));
    let uniques = table.uniques.iter().map(|unique| (Named::Unique, Some(unique.name.clone()), names(&unique.columns)));
    let indexes = table.indexes.iter().filter(|index| index.unique);
    let indexes = indexes.map(|index| (Named::Index, Some(index.name.clone()), columns_of(index)));
    for (named, name, key) in keys.chain(uniques).chain(indexes) {
        let lacking = table.columns.iter().find(|column| partitioning.names(&column.name) && !key.contains(&column.name.as_str()));
        if let Some(column) = lacking {
            let (word, column) = (named.as_str(), &column.name);
            let message = format!(
                "the table is partitioned by `{column}`, and its {word} does not have it: {server} keeps rows apart within a partition"
            );
            found.push((named, name, Refusal::new(message, "add the field to the key")));
        }
    }
    for key in &table.foreign_keys {
        found.push((Named::ForeignKey, Some(key.name.clone()), no_references(target)));
    }
    let whole = |index: &&Index| matches!(index.method.as_deref(), Some("fulltext" | "spatial"));
    for index in table.indexes.iter().filter(whole).filter(|_| !is_mariadb(target)) {
        let message = format!("{server} has no {} indexes on partitioned tables", index.method.as_deref().unwrap_or_default());
        found.push((Named::Index, Some(index.name.clone()), Refusal::new(message, "leave it out for this server: `mysql(skip)`")));
    }
    let engine = table.options.0.get("engine").filter(|engine| !engine.eq_ignore_ascii_case("innodb"));
    if let Some(engine) = engine.filter(|_| !is_mariadb(target)) {
        let message = format!("{server}'s {engine} has no partitions");
        found.push((Named::Table, None, Refusal::new(message, "take InnoDB: leave `engine` out")));
    }
    found
}

pub(super) fn takes_references(target: &Target) -> Result<(), Refusal> {
    Err(no_references(target))
}

fn no_references(target: &Target) -> Refusal {
    let message = format!("{} has no foreign keys from or to a partitioned table", target.name());
    Refusal::new(message, "partition it elsewhere alone, in a block such as `postgres(partition_by = ..)`, or leave the foreign key out")
}

fn names(columns: &[String]) -> Vec<&str> {
    columns.iter().map(String::as_str).collect()
}

fn columns_of(index: &Index) -> Vec<&str> {
    index
        .parts
        .iter()
        .filter_map(|part| match &part.key {
            IndexKey::Column(column) => Some(column.as_str()),
            IndexKey::Expression(_) => None,
        })
        .collect()
}

/// As it stands behind a table's options, and at the end of an ALTER TABLE.
pub(super) fn clause(partitioning: &Partitioning) -> String {
    let word = match partitioning.strategy {
        PartitionStrategy::Range => "RANGE",
        PartitionStrategy::RangeColumns => "RANGE COLUMNS",
        PartitionStrategy::List => "LIST",
        PartitionStrategy::ListColumns => "LIST COLUMNS",
        PartitionStrategy::Hash => "HASH",
        PartitionStrategy::LinearHash => "LINEAR HASH",
        PartitionStrategy::Key => "KEY",
        PartitionStrategy::LinearKey => "LINEAR KEY",
    };
    let key = |key: &IndexKey| match key {
        IndexKey::Column(column) => types::quote(column),
        IndexKey::Expression(expression) => expression.clone(),
    };
    let keys: Vec<_> = partitioning.key.iter().map(key).collect();
    let mut text = format!("PARTITION BY {word} ({})", keys.join(", "));
    if let Some(count) = partitioning.count {
        text.push_str(&format!(" PARTITIONS {count}"));
    }
    if !partitioning.partitions.is_empty() {
        text.push_str(&format!(" {}", list(&partitioning.partitions)));
    }
    text
}

/// Partitions in parentheses.
pub(super) fn list(partitions: &[Partition]) -> String {
    let lines: Vec<_> = partitions.iter().map(one).collect();
    clause::block(&lines)
}

fn one(partition: &Partition) -> String {
    let values = match &partition.bound {
        PartitionBound::LessThan(values) => format!("VALUES LESS THAN ({})", values.join(", ")),
        PartitionBound::In(values) => format!("VALUES IN ({})", values.join(", ")),
        PartitionBound::Default => "DEFAULT".to_owned(),
        // Lowering has made other forms of these.
        PartitionBound::Range { to, .. } => format!("VALUES LESS THAN ({})", to.join(", ")),
        PartitionBound::Remainder { .. } => String::new(),
    };
    format!("PARTITION {} {values}", types::quote(&partition.name))
}

/// Names as DROP and REORGANIZE have them.
pub(super) fn named(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| crate::dialect::Render::quote(&Mysql, name)).collect();
    names.join(", ")
}
