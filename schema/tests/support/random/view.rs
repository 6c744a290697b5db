//! Views over tables, and views on these.

use diesel_kit_definition::{Column, Index, IndexKey, IndexPart, Location, RustType, Settings, SqlText, Table, View};

use super::dice::Dice;
use super::server::Server;

pub(crate) fn views(dice: &mut Dice, server: Server, tables: &[Table]) -> Vec<View> {
    let mut views = Vec::new();
    for table in tables {
        if !dice.one_in(3) {
            continue;
        }
        let mut shown = view(&format!("shown_{}", table.name), query(dice, table, tables));
        shown.materialized = server.is_postgres() && dice.one_in(3);
        shown.comment = (server.is_postgres() && dice.one_in(6)).then(|| "what is seen".to_owned());
        if shown.materialized && dice.one_in(2) {
            shown.indexes.push(index(dice));
        }
        if !shown.materialized && !server.is_sqlite() && dice.one_in(6) {
            shown.options = vec![("security_invoker".into(), "true".into())];
        }
        if dice.one_in(3) {
            views.push(view(&format!("above_{}", table.name), format!("select id from shown_{} where id > 1", table.name)));
        }
        views.push(shown);
    }
    views
}

fn query(dice: &mut Dice, table: &Table, tables: &[Table]) -> String {
    let (name, from) = (&table.name, place(table));
    let plain: Vec<&Column> = table.columns.iter().filter(|column| column.name != "id").collect();
    let columns: String = dice.some(&plain, 3).iter().map(|column| format!(", {name}.{}", column.name)).collect();
    let other = dice.pick(tables);
    match dice.below(6) {
        0 => format!("select * from {from}"),
        1 | 2 => format!("select {name}.id{columns} from {from} where {name}.id > 0"),
        3 => format!("select count(*) as id from {from}"),
        4 if other.name != *name => {
            let shown = &dice.pick(&other.columns).name;
            format!("select {name}.id, {0}.{shown} as beside from {from} join {1} on {0}.id = {name}.id", other.name, place(other))
        }
        _ => format!("select {name}.id from {from} group by {name}.id"),
    }
}

pub(crate) fn place(table: &Table) -> String {
    table.schema.as_ref().map_or_else(|| table.name.clone(), |schema| format!("{schema}.{}", table.name))
}

fn view(name: &str, query: String) -> View {
    let rust_name: String = name.split('_').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect();
    View { columns: vec![Column::new("id", RustType::I64)], ..View::new(rust_name, name, SqlText::any(query)) }
}

fn index(dice: &mut Dice) -> Index {
    Index {
        name: None,
        parts: vec![IndexPart { key: IndexKey::Field("id".into()), length: None, order: None, nulls: None, operator_class: None }],
        unique: dice.one_in(3),
        method: None,
        predicate: None,
        with: Vec::new(),
        settings: Settings::default(),
        renamed_from: None,
        location: Location::default(),
    }
}
