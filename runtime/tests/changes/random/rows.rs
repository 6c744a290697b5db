//! What the tables of a pair hold, row by row, and what of it has to stay.

use std::collections::BTreeMap;

use diesel_kit::Dialect;
use diesel_kit_definition::{Definition, RustType};
use diesel_kit_schema::diff::{Rename, RenameKind};
use diesel_kit_schema::model::{ColumnType, ObjectName, Schema, Table};

use crate::cases::random::{Pair, Planned, enumeration_of, table_of};
use crate::database::Database;

/// What parts the values of a row.
const BETWEEN: char = '\u{1}';

/// By table and row, the values by column; `None` for NULL.
pub(super) struct Content(BTreeMap<String, BTreeMap<String, Row>>);

type Row = BTreeMap<String, Option<String>>;

impl Content {
    pub(super) async fn take(database: &mut Database, schema: &Schema, definitions: &[Definition]) -> Result<Self, String> {
        let mut content = BTreeMap::new();
        for definition in definitions.iter().filter_map(table_of) {
            let name = ObjectName::in_schema(definition.schema.as_deref(), &definition.name);
            let Some(table) = schema.table(&name) else { return Err(format!("no table {name}")) };
            let names: Vec<&str> = plain(table).collect();
            let lines = database.try_lines(&query(database.dialect(), table, &names)).await?;
            let rows = lines.iter().map(|line| {
                let mut values = line.split(BETWEEN).map(|value| (value != "NULL").then(|| value.to_owned()));
                let id = values.next().flatten().unwrap_or_default();
                (id, names.iter().map(|name| (*name).to_owned()).zip(values).collect())
            });
            content.insert(name.to_string(), rows.collect());
        }
        Ok(Self(content))
    }

    pub(super) fn rows(&self) -> usize {
        self.0.values().map(BTreeMap::len).sum()
    }
}

fn plain(table: &Table) -> impl Iterator<Item = &str> {
    table.columns.iter().filter(|column| column.generated.is_none()).map(|column| column.name.as_str())
}

/// One line a row, the row's number first.
fn query(dialect: Dialect, table: &Table, names: &[&str]) -> String {
    let between = if dialect == Dialect::Postgres { " || chr(1) || " } else { " || char(1) || " };
    let place = table.name.schema.as_ref().map(|schema| format!("\"{schema}\".")).unwrap_or_default();
    let types = |name: &str| table.column(name).map(|column| column.column_type.to_string()).unwrap_or_default();
    match dialect {
        Dialect::Postgres => {
            let values = names.iter().map(|name| format!("coalesce(\"{name}\"::text, 'NULL')"));
            let all: Vec<String> = std::iter::once("id::text".to_owned()).chain(values).collect();
            format!("SELECT {} AS line FROM {place}\"{}\"", all.join(between), table.name.name)
        }
        Dialect::Mysql | Dialect::MariaDb => {
            let values = names.iter().map(|name| match types(name).split('(').next() {
                Some("binary" | "longblob" | "varbinary" | "blob") => format!("coalesce(hex(`{name}`), 'NULL')"),
                _ => format!("coalesce(cast(`{name}` AS char), 'NULL')"),
            });
            let all: Vec<String> = std::iter::once("cast(id AS char)".to_owned()).chain(values).collect();
            format!("SELECT concat_ws(char(1), {}) AS line FROM `{}`", all.join(", "), table.name.name)
        }
        Dialect::Sqlite => {
            let values = names.iter().map(|name| format!("quote(\"{name}\")"));
            let all: Vec<String> = std::iter::once("id".to_owned()).chain(values).collect();
            format!("SELECT {} AS line FROM \"{}\"", all.join(between), table.name.name)
        }
    }
}

/// The same rows, and in them what both sides have: the values, or what the source says of labels.
pub(super) fn kept_up(pair: &Pair, planned: &Planned, before: &Content, after: &Content) -> Result<(), String> {
    for shared in shared(pair, planned) {
        let (old, new) = (&before.0[&shared.from], &after.0[&shared.to]);
        if !old.keys().eq(new.keys()) {
            return Err(format!("{}: rows {:?} became {:?}", shared.from, old.keys(), new.keys()));
        }
        for column in &shared.columns {
            for (id, row) in old {
                let (was, is) = (&row[&column.from], &new[id][&column.to]);
                let holds = match was {
                    Some(value) => {
                        is.as_ref()
                            == Some(
                                &column.labels.get(unquoted(value)).map_or_else(|| value.clone(), |to| value.replace(unquoted(value), to)),
                            )
                    }
                    None => is.is_none() || !column.nullable,
                };
                if !holds {
                    return Err(format!(
                        "{}.{} of row {id}: {was:?} became {is:?} in {}.{}",
                        shared.from, column.from, shared.to, column.to
                    ));
                }
            }
        }
    }
    Ok(())
}

/// What both sides have is there again after the way there and back.
pub(super) fn kept_both_ways(pair: &Pair, planned: &Planned, before: &Content, back: &Content) -> Result<(), String> {
    for shared in shared(pair, planned) {
        let (old, new) = (&before.0[&shared.from], &back.0[&shared.from]);
        if !old.keys().eq(new.keys()) {
            return Err(format!("{}: rows {:?} came back as {:?}", shared.from, old.keys(), new.keys()));
        }
        for column in shared.columns.iter().filter(|column| !column.maps) {
            for (id, row) in old {
                let (was, is) = (&row[&column.from], &new[id][&column.from]);
                if was != is && (was.is_some() || column.nullable) {
                    return Err(format!("{}.{} of row {id}: {was:?} came back as {is:?}", shared.from, column.from));
                }
            }
        }
    }
    Ok(())
}

/// A table on both sides, and the columns that keep their type.
struct Shared {
    from: String,
    to: String,
    columns: Vec<SharedColumn>,
}

struct SharedColumn {
    from: String,
    to: String,
    nullable: bool,
    /// What labels became.
    labels: BTreeMap<String, String>,
    /// Whether several labels became one.
    maps: bool,
}

fn shared(pair: &Pair, planned: &Planned) -> Vec<Shared> {
    let renames: Vec<Rename> = pair.answers.renames.iter().chain(&planned.lowered.renames).cloned().collect();
    let mut all = Vec::new();
    for after in pair.after.iter().filter_map(table_of) {
        let Some(before) = pair.before.iter().filter_map(table_of).find(|before| before.rust_name == after.rust_name) else { continue };
        let (from, to) =
            (ObjectName::in_schema(before.schema.as_deref(), &before.name), ObjectName::in_schema(after.schema.as_deref(), &after.name));
        if Pair::former(&renames, RenameKind::Table, &to.to_string()) != from.to_string() {
            continue;
        }
        let (Some(old), Some(new)) = (planned.before.table(&from), planned.difference.after.table(&to)) else { continue };
        let mut columns = Vec::new();
        for column in &after.columns {
            let Some(was) = before.column_of(&column.field) else { continue };
            let now = format!("{to}.{}", column.name);
            let former = Pair::former(&renames, RenameKind::Column, &now);
            let (Some(a), Some(b)) = (old.column(&was.name), new.column(&column.name)) else { continue };
            let same_type = a.column_type == b.column_type || (passes(&a.column_type) && passes(&b.column_type) && column.using.is_none());
            let stays = a.generated.is_none() && b.generated.is_none() && former == format!("{to}.{}", was.name);
            let is_label = matches!(&column.rust_type, RustType::Enumeration(_));
            let was_label = matches!(&was.rust_type, RustType::Enumeration(_));
            let of_labels = matches!(&column.rust_type, RustType::Array(element) if matches!(**element, RustType::Enumeration(_)));
            // The labels of two enums may be called otherwise in both.
            let holds_the_same = if is_label || was_label { was.rust_type == column.rust_type } else { same_type };
            if stays && !of_labels && holds_the_same {
                let (labels, maps) = labels(pair, &renames, &was.rust_type, &column.rust_type);
                columns.push(SharedColumn { from: was.name.clone(), to: column.name.clone(), nullable: b.nullable, labels, maps });
            }
        }
        all.push(Shared { from: from.to_string(), to: to.to_string(), columns });
    }
    all
}

/// Whether the values of a type are the same text in all of these types.
fn passes(column_type: &ColumnType) -> bool {
    let name = column_type.to_string();
    ["smallint", "integer", "int", "bigint"].contains(&name.as_str())
}

fn labels(pair: &Pair, renames: &[Rename], was: &RustType, is: &RustType) -> (BTreeMap<String, String>, bool) {
    let (RustType::Enumeration(name), true) = (was, was == is) else { return (BTreeMap::new(), was != is) };
    let Some(enumeration) = pair.after.iter().filter_map(enumeration_of).find(|enumeration| enumeration.rust_name == *name) else {
        return (BTreeMap::new(), false);
    };
    let mut labels: BTreeMap<String, String> = enumeration.removed.iter().cloned().collect();
    for variant in &enumeration.variants {
        let now = ObjectName::in_schema(enumeration.schema.as_deref(), &enumeration.name);
        let path = format!("{now}.{}", variant.label);
        let former = Pair::former(renames, RenameKind::Label, &path);
        if former != path {
            labels.insert(former[now.to_string().len() + 1..].to_owned(), variant.label.clone());
        }
    }
    // SQLite prints a text with its quotes doubled.
    let doubled: Vec<_> = labels.iter().map(|(from, to)| (from.replace('\'', "''"), to.replace('\'', "''"))).collect();
    if pair.target.name() == "sqlite" {
        labels = doubled.into_iter().collect();
    }
    (labels, !enumeration.removed.is_empty())
}

fn unquoted(value: &str) -> &str {
    value.strip_prefix('\'').and_then(|value| value.strip_suffix('\'')).unwrap_or(value)
}
