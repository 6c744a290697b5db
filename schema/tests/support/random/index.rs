//! Indexes.

use diesel_kit_definition::{Column, Index, IndexKey, IndexPart, Location, Nulls, Order, RustType, Setting, Settings, SqlText, Table};

use super::column::{is_indexable, is_integer, is_key, is_short_text, is_virtual};
use super::dice::Dice;
use super::server::Server;

pub(crate) fn indexes(dice: &mut Dice, server: Server, table: &Table) -> Vec<Index> {
    let mut indexes: Vec<Index> = Vec::new();
    for _ in 0..dice.below(4) {
        let Some(mut index) = special(dice, server, table).or_else(|| plain(dice, server, table)) else { continue };
        if dice.one_in(3) {
            index.name = Some(format!("{}_{}_index", table.name, dice.word(&["north", "south", "east"])));
        }
        if indexes.iter().all(|other| other.name.is_none() || other.name != index.name) {
            indexes.push(index);
        }
    }
    indexes
}

fn plain(dice: &mut Dice, server: Server, table: &Table) -> Option<Index> {
    let unique = dice.one_in(4);
    let fit = |column: &&Column| if unique { is_key(column) } else { is_indexable(column) && !is_virtual(server, column) };
    let columns: Vec<Column> = table.columns.iter().filter(fit).cloned().collect();
    let parts: Vec<IndexPart> = dice.some(&columns, 2).iter().map(|column| part(dice, server, column)).collect();
    if parts.is_empty() {
        return None;
    }
    let mut index = index(parts);
    index.unique = unique;
    if !server.is_mysql() && dice.one_in(4) {
        index.predicate = predicate(dice, table);
    }
    let mut words = Vec::new();
    if server.is_postgres() {
        let used = |column: &&Column| {
            !is_virtual(server, column) && !index.parts.iter().any(|part| part.key == IndexKey::Field(column.field.clone()))
        };
        let others: Vec<_> = table.columns.iter().filter(used).collect();
        if !others.is_empty() && dice.one_in(6) {
            words.push(("include", Setting::Fields(vec![dice.pick(&others).field.clone()])));
        }
        if unique && dice.one_in(4) {
            words.push(("nulls_not_distinct", Setting::Flag));
        }
        if dice.one_in(6) {
            words.push(("with", Setting::Parameters(vec![("fillfactor".into(), dice.word(&["70", "80"]).to_owned())])));
        }
    }
    if server.is_mysql() && table.primary_key.is_some() && dice.one_in(4) {
        words.push(("invisible", Setting::Flag));
    }
    index.settings = server.block(words);
    Some(index)
}

fn part(dice: &mut Dice, server: Server, column: &Column) -> IndexPart {
    let mut part = IndexPart { key: IndexKey::Field(column.field.clone()), length: None, order: None, nulls: None, operator_class: None };
    if dice.one_in(3) {
        part.order = Some(*dice.pick(&[Order::Ascending, Order::Descending]));
    }
    if server.is_postgres() {
        if dice.one_in(5) {
            part.nulls = Some(*dice.pick(&[Nulls::First, Nulls::Last]));
        }
        if column.rust_type == RustType::String && dice.one_in(4) {
            part.operator_class = Some("text_pattern_ops".into());
        }
    }
    part
}

/// What only some servers have.
fn special(dice: &mut Dice, server: Server, table: &Table) -> Option<Index> {
    if !dice.one_in(3) {
        return None;
    }
    let plain: Vec<&Column> = table.columns.iter().filter(|column| column.generated.is_none()).collect();
    let of = |fits: &dyn Fn(&Column) -> bool| plain.iter().copied().filter(|column| fits(column)).collect::<Vec<_>>();
    let over = |column: &Column| IndexPart {
        key: IndexKey::Field(column.field.clone()),
        length: None,
        order: None,
        nulls: None,
        operator_class: None,
    };
    match dice.below(3) {
        0 if !server.is_mariadb() => {
            let fits = of(&|column| column.name != "id" && (is_integer(column) || is_short_text(column)));
            let column = *(!fits.is_empty()).then(|| dice.pick(&fits))?;
            let text = if is_integer(column) { format!("{} + 1", column.name) } else { format!("lower({})", column.name) };
            let text = if server.is_sqlite() || text.starts_with("lower") && server.is_postgres() { text } else { format!("({text})") };
            let mut part = over(column);
            part.key = IndexKey::Expression(SqlText::any(text));
            Some(index(vec![part]))
        }
        1 if server.is_postgres() => {
            let (fits, method) = match dice.below(3) {
                0 => (of(&is_key), "hash"),
                1 => (of(&|column| matches!(column.rust_type, RustType::I32 | RustType::I64 | RustType::Date)), "brin"),
                _ => (of(&|column| matches!(column.rust_type, RustType::JsonValue | RustType::Array(_))), "gin"),
            };
            let column = *(!fits.is_empty()).then(|| dice.pick(&fits))?;
            let mut index = index(vec![over(column)]);
            index.method = Some(method.into());
            Some(index)
        }
        1 | 2 if server.is_mysql() => {
            let fits = of(&|column| column.rust_type == RustType::String && column.collation.is_none());
            let column = *(!fits.is_empty()).then(|| dice.pick(&fits))?;
            let mut part = over(column);
            let fulltext = dice.one_in(2);
            part.length = (!fulltext).then_some(10);
            let mut index = index(vec![part]);
            index.method = fulltext.then(|| "fulltext".to_owned());
            Some(index)
        }
        _ => None,
    }
}

fn predicate(dice: &mut Dice, table: &Table) -> Option<SqlText> {
    let columns: Vec<&Column> = table.columns.iter().filter(|column| column.generated.is_none()).collect();
    let column = *dice.pick(&columns);
    Some(SqlText::any(if is_integer(column) { format!("{} > 0", column.name) } else { format!("{} IS NOT NULL", column.name) }))
}

fn index(parts: Vec<IndexPart>) -> Index {
    Index {
        name: None,
        parts,
        unique: false,
        method: None,
        predicate: None,
        with: Vec::new(),
        settings: Settings::default(),
        renamed_from: None,
        location: Location::default(),
    }
}
