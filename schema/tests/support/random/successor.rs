//! What a set of definitions becomes after some time.

use diesel_kit_definition::{Column, DefaultValue, Definition, Enumeration, Literal, RustType, SqlText, Table, View};

use super::column::{World, default};
use super::dice::Dice;
use super::server::Server;
use super::{enumeration, enumeration_of, fit, table_of, world};

/// Something between the definitions and others that have nothing to do with them.
pub(crate) fn successor(dice: &mut Dice, server: Server, before: &[Definition]) -> Vec<Definition> {
    let keep = *dice.pick(&[0, 40, 70, 85, 95]);
    let fresh = world(dice, server);
    let mut after: Vec<Definition> = Vec::new();
    for definition in before {
        let other = fresh.iter().find(|other| other.rust_name() == definition.rust_name());
        let next = match (definition, other) {
            (Definition::Table(old), Some(Definition::Table(new))) => Some(Definition::Table(table(dice, keep, old, new))),
            (Definition::Enumeration(old), Some(Definition::Enumeration(new))) => {
                Some(Definition::Enumeration(self::enumeration(dice, keep, old, new)))
            }
            (Definition::View(old), Some(Definition::View(new))) => Some(Definition::View(view(dice, keep, old, new))),
            (old, Some(new)) => Some(if dice.percent(keep) { old.clone() } else { new.clone() }),
            (old, None) => dice.percent(keep.max(30)).then(|| old.clone()),
        };
        after.extend(next);
    }
    after.extend(
        fresh.into_iter().filter(|new| before.iter().all(|old| old.rust_name() != new.rust_name()) && dice.percent((100 - keep).max(15))),
    );
    let enumerations: Vec<Enumeration> = after.iter().filter_map(enumeration_of).cloned().collect();
    let world = World { enumerations, sequences: Vec::new() };
    for (table, old) in pairs(before, &mut after) {
        for column in &mut table.columns {
            if dice.percent(if keep > 80 { 8 } else { 2 }) {
                altered(dice, server, &world, column);
            }
            let was = old.and_then(|old| old.column_of(&column.field));
            required(dice, was, column);
        }
    }
    fit::fit(&mut after, server);
    for new in &mut after {
        let Definition::Enumeration(new) = new else { continue };
        if let Some(old) = before.iter().filter_map(enumeration_of).find(|old| old.rust_name == new.rust_name) {
            enumeration::map_removed(dice, old, new);
        }
    }
    after
}

fn pairs<'a>(before: &'a [Definition], after: &'a mut [Definition]) -> impl Iterator<Item = (&'a mut Table, Option<&'a Table>)> {
    after.iter_mut().filter_map(super::table_mut).map(|table| {
        let old = before.iter().filter_map(table_of).find(|old| old.rust_name == table.rust_name);
        (table, old)
    })
}

fn table(dice: &mut Dice, keep: usize, old: &Table, new: &Table) -> Table {
    let either = |dice: &mut Dice| dice.percent(keep);
    let mut table = if either(dice) { old.clone() } else { new.clone() };
    table.schema.clone_from(if either(dice) { &old.schema } else { &new.schema });
    table.primary_key.clone_from(if either(dice) { &old.primary_key } else { &new.primary_key });
    table.settings = if either(dice) { old.settings.clone() } else { new.settings.clone() };
    let mut columns: Vec<Column> = Vec::new();
    for column in &old.columns {
        match new.column_of(&column.field) {
            Some(other) => columns.push(if dice.percent(keep) { column.clone() } else { other.clone() }),
            None if column.name == "id" || dice.percent(keep.max(20)) => columns.push(column.clone()),
            None => {}
        }
    }
    columns.extend(
        new.columns.iter().filter(|column| old.column_of(&column.field).is_none()).filter(|_| dice.percent((100 - keep).max(15))).cloned(),
    );
    table.columns = columns;
    table.uniques = mixed(dice, keep, &old.uniques, &new.uniques);
    table.checks = mixed(dice, keep, &old.checks, &new.checks);
    table.exclusions = mixed(dice, keep, &old.exclusions, &new.exclusions);
    table.exclusions.truncate(1);
    table.indexes = mixed(dice, keep, &old.indexes, &new.indexes);
    table.policies = mixed(dice, keep, &old.policies, &new.policies);
    table.row_security = if dice.percent(keep) { old.row_security } else { new.row_security };
    table.foreign_keys = mixed(dice, keep, &old.foreign_keys, &new.foreign_keys);
    table
}

fn mixed<T: Clone + PartialEq>(dice: &mut Dice, keep: usize, old: &[T], new: &[T]) -> Vec<T> {
    let mut mixed: Vec<T> = Vec::new();
    mixed.extend(old.iter().filter(|_| dice.percent(keep)).cloned());
    mixed.extend(new.iter().filter(|_| dice.percent((100 - keep).max(10))).filter(|new| !old.contains(new)).cloned());
    if dice.one_in(4) {
        mixed.reverse();
    }
    mixed
}

fn enumeration(dice: &mut Dice, keep: usize, old: &Enumeration, new: &Enumeration) -> Enumeration {
    let mut enumeration = if dice.percent(keep) {
        old.clone()
    } else if dice.percent(70) {
        enumeration::grown(dice, old)
    } else {
        new.clone()
    };
    enumeration.comment.clone_from(if dice.percent(keep) { &old.comment } else { &new.comment });
    enumeration
}

fn view(dice: &mut Dice, keep: usize, old: &View, new: &View) -> View {
    let mut view = if dice.percent(keep) { old.clone() } else { new.clone() };
    if dice.percent(30) {
        view.query = old.query.clone();
    }
    view
}

/// One thing of a column that is another.
fn altered(dice: &mut Dice, server: Server, world: &World, column: &mut Column) {
    if column.generated.is_some() || column.increment.is_some() || column.name == "part" {
        return;
    }
    match dice.below(6) {
        0 | 1 => {
            let next = wider(dice, column);
            if next != column.rust_type {
                column.rust_type = next;
                column.default = None;
                column.on_update_now = false;
                column.settings = diesel_kit_definition::Settings::default();
                column.collation = None;
                column.max_length = None;
                if column.rust_type == RustType::String && dice.percent(80) {
                    column.max_length = Some(80);
                }
            } else if let Some(length) = column.max_length {
                column.max_length = *dice.pick(&[Some(length + 10), Some(50), Some(80)]);
            }
        }
        2 | 3 if column.name != "id" => column.nullable = !column.nullable,
        4 => column.default = if dice.one_in(3) { None } else { default(dice, server, world, column) },
        _ => column.comment = dice.one_in(2).then(|| "said anew".to_owned()),
    }
    if column.default.is_none() {
        column.on_update_now = false;
    }
}

/// A type that takes the values as they are.
fn wider(dice: &mut Dice, column: &Column) -> RustType {
    match &column.rust_type {
        RustType::I16 => RustType::I32,
        RustType::I32 if column.name != "id" => dice.pick(&[RustType::I64, RustType::String]).clone(),
        RustType::I32 => RustType::I64,
        RustType::F32 => RustType::F64,
        RustType::DateTime => RustType::DateTimeUtc,
        RustType::DateTimeUtc => RustType::DateTime,
        RustType::Date => RustType::DateTime,
        other => other.clone(),
    }
}

/// Says what rows get that have no value, most of the time.
fn required(dice: &mut Dice, was: Option<&Column>, column: &mut Column) {
    let is_new = was.is_none_or(|was| was.nullable);
    let is_filled = column.nullable || column.default.is_some() || column.increment.is_some() || column.generated.is_some();
    if !is_new || is_filled || !dice.percent(85) {
        return;
    }
    // A parent that is there.
    let refers = column.field.contains("_");
    let value = match &column.rust_type {
        RustType::I16 | RustType::I32 | RustType::I64 if refers => "1",
        RustType::String if refers => "'value 1'",
        RustType::I16 | RustType::I32 | RustType::I64 | RustType::F32 | RustType::F64 | RustType::Decimal => "3",
        RustType::String => "'filled'",
        _ => return,
    };
    if dice.one_in(3) && !column.name.contains('_') {
        let literal = if column.rust_type == RustType::String { Literal::Text("filled".into()) } else { Literal::Integer("3".into()) };
        if column.rust_type != RustType::String || column.max_length.is_some() {
            column.default = Some(DefaultValue::Literal(literal));
            return;
        }
    }
    column.backfill = Some(SqlText::any(value));
}
