//! Random definitions that every target takes.

use diesel_kit_definition::{
    Check, Column, DefaultValue, Definition, Enumeration, ForeignKey, Increment, Index, IndexKey, IndexPart, Literal, Location, Order,
    PrimaryKey, ReferentialAction, RustType, Settings, SqlText, Table, Unique, Variant, View,
};
use diesel_kit_schema::diff::{Answers, Rename, RenameKind};
use diesel_kit_schema::expression::rename_column;
use diesel_kit_schema::plan::Missing;
use proptest::collection::{btree_map, btree_set};
use proptest::prelude::*;

const TABLES: [&str; 4] = ["alpha", "beta", "gamma", "delta"];
const COLUMNS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];

/// Up to four tables and an enum. Two of these have many names in common, so that much differs between things of one name.
pub(crate) fn definitions() -> impl Strategy<Value = Vec<Definition>> {
    let views = btree_map(0..TABLES.len(), (0..4_u8, any::<bool>()), 0..=TABLES.len());
    (btree_map(0..TABLES.len(), table(), 0..=TABLES.len()), labels(), views).prop_map(|(tables, labels, views)| {
        let names: Vec<usize> = tables.keys().copied().collect();
        let views: Vec<_> =
            views.into_iter().filter(|(at, _)| names.contains(at)).flat_map(|(at, kind)| self::views(at, &tables[&at], kind)).collect();
        let mut definitions: Vec<Definition> =
            tables.into_iter().map(|(at, parts)| Definition::Table(assemble(at, parts, &names))).collect();
        definitions.push(Definition::Enumeration(enumeration(labels)));
        definitions.extend(views.into_iter().map(Definition::View));
        definitions
    })
}

/// Definitions that say what the values of these columns become, as kit asks for it.
pub(crate) fn with_casts(mut definitions: Vec<Definition>, missing: &[Missing]) -> Vec<Definition> {
    let label = definitions.iter().find_map(|definition| {
        if let Definition::Enumeration(enumeration) = definition { Some(enumeration.variants[0].label.clone()) } else { None }
    });
    for definition in &mut definitions {
        let Definition::Table(table) = definition else { continue };
        for column in &mut table.columns {
            if missing.iter().any(|missing| missing.table.name == table.name && missing.column == column.name) {
                column.using = Some(SqlText::any(match column.rust_type {
                    RustType::Bool => "true".to_owned(),
                    RustType::String => "'cast'".to_owned(),
                    RustType::DateTimeUtc => "'2024-01-01 10:00:00.000000'".to_owned(),
                    RustType::Enumeration(_) => format!("'{}'", label.as_ref().unwrap()),
                    _ => "1".to_owned(),
                }));
            }
        }
    }
    definitions
}

/// A view over a table: all of its columns, some, or only its rows; and perhaps a view on that view, which stands before it by name.
fn views(at: usize, parts: &Parts, (kind, stacked): (u8, bool)) -> Vec<View> {
    let table = TABLES[at];
    let columns: Vec<_> = parts.columns.iter().take(2).map(|(column, ..)| format!(", {table}.{}", COLUMNS[*column])).collect();
    let query = match kind {
        0 => format!("select * from {table}"),
        1 => format!("select {table}.id{} from {table} where {table}.id > 0", columns.concat()),
        2 => format!("select count(*) as id from {table}"),
        _ => format!("select id from {table} group by id"),
    };
    let shown = format!("shown_{table}");
    let view = |name: String, query| View {
        columns: vec![Column::new("id", RustType::I64)],
        ..View::new(name.to_uppercase(), name, SqlText::any(query))
    };
    let above = stacked.then(|| view(format!("above_{table}"), format!("select id from {shown} where id > 1")));
    [view(shown, query)].into_iter().chain(above).collect()
}

fn labels() -> impl Strategy<Value = Vec<String>> {
    btree_set("[a-d]", 2..=4).prop_map(|labels| labels.into_iter().collect())
}

fn enumeration(labels: Vec<String>) -> Enumeration {
    let variants = labels.into_iter().map(|label| Variant { rust_name: label.to_uppercase(), label, renamed_from: None }).collect();
    Enumeration {
        rust_name: "Grade".into(),
        name: "grade".into(),
        schema: None,
        variants,
        comment: None,
        renamed_from: None,
        removed: Vec::new(),
        location: Location::default(),
    }
}

#[derive(Debug, Clone)]
struct Parts {
    columns: Vec<(usize, Kind, bool, bool)>,
    numbered: bool,
    uniques: Vec<Vec<usize>>,
    indexes: Vec<(Vec<usize>, bool)>,
    checks: Vec<usize>,
    parents: Vec<(usize, bool)>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Integer,
    Long,
    Text(u32),
    Flag,
    Moment,
    Grade,
}

fn table() -> impl Strategy<Value = Parts> {
    let kind = prop_oneof![
        Just(Kind::Integer),
        Just(Kind::Long),
        Just(Kind::Text(50)),
        Just(Kind::Text(80)),
        Just(Kind::Flag),
        Just(Kind::Moment),
        Just(Kind::Grade),
    ];
    let columns = btree_map(0..COLUMNS.len(), (kind, any::<bool>(), any::<bool>()), 0..=COLUMNS.len());
    let some = || btree_set(0..COLUMNS.len(), 1..=2).prop_map(|set| set.into_iter().collect::<Vec<_>>());
    (
        columns,
        any::<bool>(),
        proptest::collection::vec(some(), 0..=1),
        proptest::collection::vec((some(), any::<bool>()), 0..=2),
        btree_set(0..COLUMNS.len(), 0..=2),
        btree_map(0..TABLES.len(), any::<bool>(), 0..=2),
    )
        .prop_map(|(columns, numbered, uniques, indexes, checks, parents)| Parts {
            columns: columns.into_iter().map(|(at, (kind, nullable, default))| (at, kind, nullable, default)).collect(),
            numbered,
            uniques,
            indexes,
            checks: checks.into_iter().collect(),
            parents: parents.into_iter().collect(),
        })
}

fn assemble(at: usize, parts: Parts, tables: &[usize]) -> Table {
    let mut table = Table::new(TABLES[at].to_uppercase(), TABLES[at]);
    let mut id = Column::new("id", RustType::I64);
    id.increment = parts.numbered.then_some(Increment::ByDefault);
    table.columns.push(id);
    table.primary_key = Some(PrimaryKey { fields: vec!["id".into()], ..PrimaryKey::default() });
    let has = |column: &usize| parts.columns.iter().any(|(other, ..)| other == column);
    let integer = |column: &usize| parts.columns.iter().any(|(other, kind, ..)| other == column && *kind == Kind::Integer);
    let fields = |columns: &[usize]| columns.iter().map(|column| COLUMNS[*column].to_owned()).collect::<Vec<_>>();
    for (column, kind, nullable, default) in &parts.columns {
        table.columns.push(self::column(COLUMNS[*column], *kind, *nullable, *default));
    }
    for columns in parts.uniques.iter().filter(|columns| columns.iter().all(has)) {
        table.uniques.push(Unique { name: None, fields: fields(columns), settings: Settings::default(), location: Location::default() });
    }
    for (columns, descending) in parts.indexes.iter().filter(|(columns, _)| columns.iter().all(has)) {
        let order = descending.then_some(Order::Descending);
        let part = |field| IndexPart { key: IndexKey::Field(field), length: None, order, nulls: None, operator_class: None };
        let parts = fields(columns).into_iter().map(part).collect();
        table.indexes.push(Index {
            name: None,
            parts,
            unique: false,
            method: None,
            predicate: None,
            with: Vec::new(),
            settings: Settings::default(),
            renamed_from: None,
            location: Location::default(),
        });
    }
    for column in parts.checks.iter().filter(|column| integer(column)) {
        let expression = SqlText::any(format!("{} > 0", COLUMNS[*column]));
        table.checks.push(Check {
            name: None,
            field: Some(COLUMNS[*column].into()),
            expression,
            settings: Settings::default(),
            location: Location::default(),
        });
    }
    for (parent, cascade) in parts.parents.iter().filter(|(parent, _)| tables.contains(parent)) {
        let field = format!("{}_id", TABLES[*parent]);
        let mut column = Column::new(&field, RustType::I64);
        column.nullable = true;
        table.columns.push(column);
        table.foreign_keys.push(ForeignKey {
            name: None,
            fields: vec![field],
            parent: TABLES[*parent].to_uppercase(),
            parent_fields: Vec::new(),
            on_delete: Some(if *cascade { ReferentialAction::Cascade } else { ReferentialAction::SetNull }),
            on_update: None,
            join: false,
            settings: Settings::default(),
            location: Location::default(),
        });
    }
    table
}

fn column(name: &str, kind: Kind, nullable: bool, default: bool) -> Column {
    let rust_type = match kind {
        Kind::Integer => RustType::I32,
        Kind::Long => RustType::I64,
        Kind::Text(_) => RustType::String,
        Kind::Flag => RustType::Bool,
        Kind::Moment => RustType::DateTimeUtc,
        Kind::Grade => RustType::Enumeration("Grade".into()),
    };
    let mut column = Column::new(name, rust_type);
    column.nullable = nullable;
    if let Kind::Text(length) = kind {
        column.max_length = Some(length);
    }
    column.default = default
        .then(|| match kind {
            Kind::Integer => Some(DefaultValue::Literal(Literal::Integer("7".into()))),
            Kind::Long => Some(DefaultValue::Literal(Literal::Integer("70".into()))),
            Kind::Text(_) => Some(DefaultValue::Literal(Literal::Text("it's".into()))),
            Kind::Flag => Some(DefaultValue::Literal(Literal::Bool(true))),
            Kind::Moment => Some(DefaultValue::Now),
            Kind::Grade => None,
        })
        .flatten();
    column.on_update_now = kind == Kind::Moment && default;
    column
}

/// Gives tables and columns of `b` that `a` has too other names, some of them each other's, and the answers that say so. The dice decide.
pub(crate) fn renamed(a: &[Definition], b: &mut [Definition], dice: &[u8]) -> Answers {
    let mut dice = dice.iter().cycle().copied();
    let mut throw = move |sides: u8| dice.next().is_some_and(|die| die % sides == 0);
    let mut answers = Answers::default();
    let before: Vec<&Table> = a.iter().filter_map(table_of).collect();
    let shared: Vec<String> = b
        .iter()
        .filter_map(table_of)
        .map(|table| table.name.clone())
        .filter(|name| before.iter().any(|table| table.name == *name))
        .collect();
    let names = other_names(&shared, &mut throw);
    // By view, what its query names and how that is called now.
    let mut shown: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for table in b.iter_mut().filter_map(|definition| if let Definition::Table(table) = definition { Some(table) } else { None }) {
        let view = format!("shown_{}", table.name);
        let mut words: Vec<_> = names.iter().filter(|(from, _)| *from == table.name).cloned().collect();
        let Some(old) = before.iter().find(|old| old.name == table.name) else { continue };
        if let Some((from, to)) = names.iter().find(|(from, _)| *from == table.name) {
            answers.renames.push(Rename::new(RenameKind::Table, from, to));
            table.name.clone_from(to);
        }
        let has = |column: &&Column| {
            column.name != "id" && !column.name.ends_with("_id") && old.columns.iter().any(|old| old.name == column.name)
        };
        let shared: Vec<String> = table.columns.iter().filter(has).map(|column| column.name.clone()).collect();
        let columns = other_names(&shared, &mut throw);
        for (from, to) in &columns {
            let path = |name: &str| format!("{}.{name}", table.name);
            answers.renames.push(Rename::new(RenameKind::Column, path(from), path(to)));
        }
        words.extend(columns.iter().cloned());
        shown.push((view, words));
        let new_name = |name: &str| columns.iter().find(|(from, _)| from == name).map(|(_, to)| to.clone());
        for column in &mut table.columns {
            column.name = new_name(&column.name).unwrap_or_else(|| column.name.clone());
        }
        for check in &mut table.checks {
            let Some((field, expression)) = check.field.clone().zip(check.expression.any.clone()) else { continue };
            if let Some(to) = new_name(&field) {
                check.expression = SqlText::any(rename_column(&expression, &field, &to));
            }
        }
    }
    for view in b.iter_mut() {
        let Definition::View(view) = view else { continue };
        if let Some((_, words)) = shown.iter().find(|(name, _)| *name == view.name) {
            let text = view.query.any.take().unwrap();
            let pieces = text.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_');
            let renamed = pieces.map(|piece| {
                let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
                let to = words.iter().find(|(from, _)| from == word).map_or(word, |(_, to)| to);
                format!("{to}{}", &piece[word.len()..])
            });
            view.query = SqlText::any(renamed.collect::<String>());
        }
    }
    answers
}

fn table_of(definition: &Definition) -> Option<&Table> {
    if let Definition::Table(table) = definition { Some(table) } else { None }
}

/// Two of the names swapped, or some of them changed.
fn other_names(names: &[String], throw: &mut impl FnMut(u8) -> bool) -> Vec<(String, String)> {
    if let [first, second, ..] = names
        && throw(5)
    {
        return vec![(first.clone(), second.clone()), (second.clone(), first.clone())];
    }
    names.iter().filter(|_| throw(4)).map(|name| (name.clone(), format!("{name}_now"))).collect()
}
