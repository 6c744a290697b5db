//! Tables and views, before their columns are known.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::partition;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::model::{Attachment, Index, ObjectName, RowSecurity, Table, View};

/// What columns, constraints and indexes hang on.
#[derive(Default)]
pub(super) struct Relations {
    pub(super) tables: BTreeMap<ObjectName, Table>,
    pub(super) views: BTreeMap<ObjectName, View>,
}

impl Relations {
    /// Where an index of a table or a materialised view goes.
    pub(super) fn indexes(&mut self, name: &ObjectName) -> Option<&mut Vec<Index>> {
        match self.tables.get_mut(name) {
            Some(table) => Some(&mut table.indexes),
            None => self.views.get_mut(name).map(|view| &mut view.indexes),
        }
    }
}

#[derive(Deserialize)]
struct Row {
    schema: Option<String>,
    name: String,
    kind: String,
    persistence: String,
    options: Option<Vec<String>>,
    tablespace: Option<String>,
    method: Option<String>,
    populated: bool,
    row_security: bool,
    force_row_security: bool,
    partition_key: Option<String>,
    partition_bound: Option<String>,
    of_type: Option<String>,
    parents: Option<Vec<Parent>>,
    query: Option<String>,
    comment: Option<String>,
}

#[derive(Deserialize)]
struct Parent {
    schema: Option<String>,
    name: String,
}

pub(super) fn read(rows: &CatalogRows, left_out: &mut Vec<LeftOut>) -> Result<Relations, IntrospectError> {
    let mut relations = Relations::default();
    for row in rows.read::<Row>("relations")? {
        let name = ObjectName { schema: row.schema.clone(), name: row.name.clone() };
        match row.kind.as_str() {
            "v" | "m" => drop(relations.views.insert(name.clone(), view(name, row, left_out))),
            "f" => left_out.push(LeftOut::new(format!("table {name}"), "foreign tables are not part of the model")),
            _ => drop(relations.tables.insert(name.clone(), table(name, row, left_out))),
        }
    }
    Ok(relations)
}

fn table(name: ObjectName, row: Row, left_out: &mut Vec<LeftOut>) -> Table {
    let mut leave_out = |what: String| left_out.push(LeftOut::new(format!("table {name}"), what));
    let mut table = Table::new(name.clone());
    let options = &mut table.options.0;
    if row.persistence == "u" {
        options.insert("unlogged".to_owned(), String::new());
    }
    options.extend(row.tablespace.map(|tablespace| ("tablespace".to_owned(), tablespace)));
    for option in row.options.iter().flatten() {
        let (option, value) = option.split_once('=').unwrap_or((option, "true"));
        options.insert(format!("with.{option}"), value.to_owned());
    }
    table.comment = row.comment;
    if let Some(key) = &row.partition_key {
        table.partitioning = partition::key(key);
        if table.partitioning.is_none() {
            leave_out(format!("its partitioning by {key}"));
        }
    }
    match (row.partition_bound, row.parents.as_deref()) {
        (Some(bound), Some([parent, ..])) => {
            let parent = ObjectName { schema: parent.schema.clone(), name: parent.name.clone() };
            table.partition_of = partition::bound(&bound).map(|bound| Attachment { parent: parent.clone(), bound });
            if table.partition_of.is_none() {
                leave_out(format!("that it is a partition of {parent} {bound}"));
            }
        }
        (None, Some(parents)) => {
            let parents = parents.iter().map(|parent| ObjectName { schema: parent.schema.clone(), name: parent.name.clone() }.to_string());
            leave_out(format!("that it inherits from {}", parents.collect::<Vec<_>>().join(", ")));
        }
        _ => {}
    }
    table.row_security = match (row.row_security, row.force_row_security) {
        (true, true) => RowSecurity::Forced,
        (true, false) => RowSecurity::On,
        (false, _) => RowSecurity::Off,
    };
    if let Some(method) = row.method {
        leave_out(format!("its access method {method}"));
    }
    if let Some(of_type) = row.of_type {
        leave_out(format!("that it is of the type {of_type}"));
    }
    table
}

fn view(name: ObjectName, row: Row, left_out: &mut Vec<LeftOut>) -> View {
    let query = row.query.unwrap_or_default();
    let mut view = View::new(name, query.trim().trim_end_matches(';').trim_end());
    view.materialized = row.kind == "m";
    let mut leave_out = |what: String| left_out.push(LeftOut::new(format!("{} {}", view.kind(), view.name), what));
    if let Some(tablespace) = row.tablespace {
        leave_out(format!("its tablespace {tablespace}"));
    }
    if !row.populated {
        leave_out("that it holds no rows yet".to_owned());
    }
    for option in row.options.iter().flatten() {
        let (option, value) = option.split_once('=').unwrap_or((option, "true"));
        if view.materialized || value != "false" {
            view.options.insert(option.to_owned(), value.to_owned());
        }
    }
    view.comment = row.comment;
    view
}
