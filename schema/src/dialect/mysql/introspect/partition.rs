//! How the rows of tables are spread.

use serde::Deserialize;

use super::column::unescaped;
use super::table::Tables;
use crate::introspect::reader::{Reader, items};
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{IndexKey, Partition, PartitionBound, PartitionStrategy, Partitioning};
use crate::target::{Dialect, Target};

#[derive(Deserialize)]
struct Row {
    table: String,
    name: String,
    subpartition: Option<String>,
    method: String,
    expression: Option<String>,
    values: Option<String>,
    comment: Option<String>,
}

pub(super) fn read(target: &Target, rows: &CatalogRows, tables: &mut Tables, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<Row>("partitions")? {
        let Some(table) = tables.get_mut(&row.table) else { continue };
        let mut leave_out = |what: &str| left_out.push(LeftOut::new(format!("partitions of {}", row.table), what));
        if row.subpartition.is_some() {
            leave_out("that they have partitions of their own");
            continue;
        }
        let Some(strategy) = strategy(&row.method) else {
            leave_out(&format!("all of them: they are by {}", row.method));
            continue;
        };
        if row.comment.is_some_and(|comment| !comment.is_empty()) {
            leave_out(&format!("the comment of {}", row.name));
        }
        let partitioning = table.partitioning.get_or_insert_with(|| Partitioning {
            strategy,
            key: key(strategy, &unescaped(target, row.expression.as_deref().unwrap_or_default())),
            partitions: Vec::new(),
            count: None,
            external: false,
        });
        match row.values.map(|values| unescaped(target, &values)) {
            Some(values) => partitioning.partitions.push(Partition { name: row.name, bound: bound(strategy, &values) }),
            None => {
                let count = partitioning.count.get_or_insert(0);
                // The server's own names are counted.
                if row.name != format!("p{count}") {
                    leave_out(&format!("the name of {}: those of hashes are numbered", row.name));
                }
                *count += 1;
            }
        }
    }
    Ok(())
}

fn strategy(method: &str) -> Option<PartitionStrategy> {
    Some(match method {
        "RANGE" => PartitionStrategy::Range,
        "RANGE COLUMNS" => PartitionStrategy::RangeColumns,
        "LIST" => PartitionStrategy::List,
        "LIST COLUMNS" => PartitionStrategy::ListColumns,
        "HASH" => PartitionStrategy::Hash,
        "LINEAR HASH" => PartitionStrategy::LinearHash,
        "KEY" => PartitionStrategy::Key,
        "LINEAR KEY" => PartitionStrategy::LinearKey,
        _ => return None,
    })
}

/// Of ranges and lists of numbers it is one expression, be it a column alone: that is another way than over columns.
fn key(strategy: PartitionStrategy, text: &str) -> Vec<IndexKey> {
    let column = |text: &str| {
        let mut reader = Reader::new(Dialect::Mysql, text)?;
        reader.name().filter(|_| reader.is_at_end())
    };
    let column_or_expression = |text: &str| column(text).map_or_else(|| IndexKey::Expression(text.to_owned()), IndexKey::Column);
    match strategy {
        PartitionStrategy::Range | PartitionStrategy::List => vec![IndexKey::Expression(text.to_owned())],
        PartitionStrategy::Hash | PartitionStrategy::LinearHash => vec![column_or_expression(text)],
        PartitionStrategy::RangeColumns | PartitionStrategy::ListColumns | PartitionStrategy::Key | PartitionStrategy::LinearKey => {
            items(Dialect::Mysql, text).into_iter().map(column_or_expression).collect()
        }
    }
}

fn bound(strategy: PartitionStrategy, values: &str) -> PartitionBound {
    let list = || items(Dialect::Mysql, values).into_iter().map(str::to_owned).collect();
    match strategy {
        PartitionStrategy::Range | PartitionStrategy::RangeColumns => PartitionBound::LessThan(list()),
        _ if values == "DEFAULT" => PartitionBound::Default,
        _ => PartitionBound::In(list()),
    }
}
