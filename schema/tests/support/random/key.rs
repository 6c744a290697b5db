//! What holds a table's rows together: uniques, checks, exclusions, foreign keys.

use diesel_kit_definition::{
    Check, Exclusion, ForeignKey, Location, PrimaryKey, ReferentialAction, Setting, Settings, SqlText, Table, Unique,
};

use super::column::{is_integer, is_key, is_short_text, is_virtual};
use super::dice::Dice;
use super::server::Server;

fn deferral(dice: &mut Dice) -> (&'static str, Setting) {
    ("deferrable", Setting::Text(dice.word(&["immediate", "deferred"]).to_owned()))
}

/// Sometimes a name of its own, which no other table has.
fn name(dice: &mut Dice, table: &Table, kind: &str) -> Option<String> {
    dice.one_in(4).then(|| format!("{}_{}_{kind}", table.name, dice.word(&["first", "second"])))
}

pub(crate) fn primary_key(dice: &mut Dice, server: Server, table: &Table) -> Option<PrimaryKey> {
    let has_part = table.columns.iter().any(|column| column.name == "part");
    let is_numbered = table.columns.iter().any(|column| column.increment.is_some());
    if !is_numbered && dice.one_in(12) {
        return None;
    }
    let mut key = PrimaryKey { fields: vec!["id".into()], ..PrimaryKey::default() };
    if has_part && !(server.is_sqlite() && is_numbered) && dice.percent(70) {
        key.fields.push("part".into());
        if !is_numbered && dice.one_in(3) {
            key.fields.reverse();
        }
    }
    if !server.is_sqlite() && !server.is_mysql() {
        key.name = name(dice, table, "pk");
    }
    if server.is_postgres() && dice.one_in(10) {
        key.settings = server.block([deferral(dice)]);
    }
    Some(key)
}

pub(crate) fn uniques(dice: &mut Dice, server: Server, table: &Table) -> Vec<Unique> {
    let mut uniques = Vec::new();
    let keys: Vec<String> = table.columns.iter().filter(|column| is_key(column)).map(|column| column.field.clone()).collect();
    // What foreign keys point at besides a primary key.
    for fields in [vec!["id"], vec!["code"], vec!["id", "part"]] {
        let primary = table.primary_key.as_ref().is_some_and(|key| key.fields == fields);
        if !primary && fields.iter().all(|field| table.column_of(field).is_some()) && dice.one_in(2) {
            uniques.push(unique(fields.into_iter().map(str::to_owned).collect()));
        }
    }
    for _ in 0..dice.below(3) {
        let fields = dice.some(&keys, 2);
        if fields.is_empty() || uniques.iter().any(|other| other.fields == fields) {
            continue;
        }
        let mut unique = unique(fields);
        unique.name = name(dice, table, "key");
        if server.is_postgres() {
            let include: Vec<_> = table
                .columns
                .iter()
                .filter(|column| !is_virtual(server, column))
                .map(|column| &column.field)
                .filter(|field| !unique.fields.contains(field))
                .collect();
            unique.settings = match dice.below(6) {
                0 => server.block([deferral(dice)]),
                1 => server.block([("nulls_not_distinct", Setting::Flag)]),
                2 if !include.is_empty() => server.block([("include", Setting::Fields(vec![(*dice.pick(&include)).clone()]))]),
                _ => Settings::default(),
            };
        }
        uniques.push(unique);
    }
    uniques
}

fn unique(fields: Vec<String>) -> Unique {
    Unique { name: None, fields, settings: Settings::default(), location: Location::default() }
}

pub(crate) fn checks(dice: &mut Dice, server: Server, table: &Table) -> Vec<Check> {
    let mut checks: Vec<Check> = Vec::new();
    let integers: Vec<_> = table.columns.iter().filter(|column| is_integer(column) && column.name != "id").collect();
    let texts: Vec<_> = table.columns.iter().filter(|column| is_short_text(column)).collect();
    for _ in 0..dice.below(4) {
        let (field, text) = match dice.below(4) {
            0 if integers.len() > 1 => {
                let (a, b) = (*dice.pick(&integers), *dice.pick(&integers));
                (None, format!("{} <= {} + 100", a.name, b.name))
            }
            1 if !texts.is_empty() => {
                let column = *dice.pick(&texts);
                (Some(column.field.clone()), format!("{} <> 'refused'", column.name))
            }
            _ if !integers.is_empty() => {
                let column = *dice.pick(&integers);
                (Some(column.field.clone()), format!("{} {}", column.name, dice.word(&["<> 77", "< 3000000000", "<> 99"])))
            }
            _ => continue,
        };
        // Two checks of one name are one too many.
        if checks.iter().any(|other| other.expression.any.as_ref() == Some(&text)) {
            continue;
        }
        let settings = match dice.below(8) {
            0 if server.is_postgres() => server.block([("not_valid", Setting::Flag)]),
            1 if server.is_postgres() => server.block([("no_inherit", Setting::Flag)]),
            2 if server.is_postgres() && server.0.at_least(18, 0) => server.block([("not_enforced", Setting::Flag)]),
            0..=2 if server.is_mysql() && !server.is_mariadb() => server.block([("not_enforced", Setting::Flag)]),
            _ => Settings::default(),
        };
        let name = name(dice, table, "check").filter(|name| checks.iter().all(|other| other.name.as_ref() != Some(name)));
        checks.push(Check { name, field, expression: SqlText::any(text), settings, location: Location::default() });
    }
    checks
}

pub(crate) fn exclusions(dice: &mut Dice, server: Server, table: &Table) -> Vec<Exclusion> {
    let integers: Vec<_> = table.columns.iter().filter(|column| is_integer(column)).collect();
    if !server.is_postgres() || integers.is_empty() || !dice.one_in(5) {
        return Vec::new();
    }
    let column = &dice.pick(&integers).name;
    let text = match dice.below(3) {
        0 => format!("btree ({column} WITH =)"),
        1 => format!("btree ({column} WITH =) WHERE ({column} > 100)"),
        _ => format!("hash ({column} WITH =)"),
    };
    let definition = SqlText { postgres: Some(text), ..SqlText::default() };
    let settings = if dice.one_in(3) { server.block([deferral(dice)]) } else { Settings::default() };
    vec![Exclusion { name: name(dice, table, "excl"), definition, extension: None, settings, location: Location::default() }]
}

/// A foreign key at fields that are there, with what happens to its children.
pub(crate) fn foreign_key(
    dice: &mut Dice,
    server: Server,
    table: &Table,
    fields: Vec<String>,
    parent: &Table,
    parent_fields: &[&str],
) -> ForeignKey {
    let nullable = fields.iter().filter_map(|field| table.column_of(field)).all(|column| column.nullable);
    let action = |dice: &mut Dice| match dice.below(6) {
        0 => Some(ReferentialAction::Cascade),
        1 => Some(ReferentialAction::Restrict),
        2 => Some(ReferentialAction::NoAction),
        3 if nullable => Some(ReferentialAction::SetNull),
        4 if nullable && !server.is_mysql() => Some(ReferentialAction::SetDefault),
        _ => None,
    };
    let mut words = Vec::new();
    if server.is_postgres() && dice.one_in(8) {
        words.push(("match_full", Setting::Flag));
    }
    if server.is_postgres() && dice.one_in(8) {
        words.push(("not_valid", Setting::Flag));
    }
    if !server.is_mysql() && dice.one_in(4) {
        words.push(deferral(dice));
    }
    ForeignKey {
        name: name(dice, table, "fk"),
        fields,
        parent: parent.rust_name.clone(),
        parent_fields: parent_fields.iter().map(|field| (*field).to_owned()).collect(),
        on_delete: action(dice),
        on_update: action(dice),
        join: false,
        settings: server.block(words),
        location: Location::default(),
    }
}
