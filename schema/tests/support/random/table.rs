//! Tables: their columns first, then what hangs on them.

use diesel_kit_definition::{Column, Increment, RustType, Setting, Table};

use super::column::{World, columns, computed};
use super::dice::Dice;
use super::server::Server;
use super::{index, key, policy, sequence};

const TABLES: [(&str, &str); 4] = [("Alpha", "alpha"), ("Beta", "beta"), ("Gamma", "gamma"), ("Delta", "delta")];

/// Tables with their columns alone.
pub(crate) fn tables(dice: &mut Dice, server: Server, world: &World) -> Vec<Table> {
    let mut tables: Vec<Table> =
        dice.some(&TABLES, TABLES.len()).into_iter().map(|(rust_name, name)| Table::new(rust_name, name)).collect();
    for table in &mut tables {
        table.schema = (server.is_postgres() && dice.one_in(6)).then(|| "app".to_owned());
        table.comment = dice.one_in(6).then(|| dice.word(&["what it's for", "another"]).to_owned());
        table.columns.push(id(dice, server));
        if dice.one_in(3) {
            let mut part = Column::new("part", RustType::I32);
            part.default = Some(diesel_kit_definition::DefaultValue::Literal(diesel_kit_definition::Literal::Integer("1".into())));
            table.columns.push(part);
        }
        if dice.one_in(3) {
            let mut code = Column::new("code", RustType::String);
            code.max_length = Some(*dice.pick(&[20, 30]));
            code.nullable = true;
            table.columns.push(code);
        }
        table.columns.extend(columns(dice, server, world));
        options(dice, server, table);
    }
    tables
}

fn id(dice: &mut Dice, server: Server) -> Column {
    let mut id = Column::new("id", if dice.one_in(6) { RustType::I32 } else { RustType::I64 });
    if dice.one_in(2) {
        id.increment = Some(if server.is_postgres() && dice.one_in(3) { Increment::Always } else { Increment::ByDefault });
        if server.is_postgres() {
            id.sequence = sequence::options(dice);
        }
    }
    id
}

fn options(dice: &mut Dice, server: Server, table: &mut Table) {
    let parameters = |fillfactor: &str| Setting::Parameters(vec![("fillfactor".into(), fillfactor.into())]);
    let text = |text: &str| Setting::Text(text.to_owned());
    let mut words = Vec::new();
    if server.is_postgres() {
        if dice.one_in(6) {
            words.push(("unlogged", Setting::Flag));
        }
        if dice.one_in(6) {
            words.push(("with", parameters(dice.word(&["70", "90"]))));
        }
    } else if server.is_mysql() {
        if dice.one_in(6) {
            words.push(("row_format", text(dice.word(&["compact", "redundant"]))));
        }
        if dice.one_in(8) {
            words.push(("collation", text(dice.word(&["utf8mb4_general_ci", "utf8mb4_unicode_ci"]))));
        }
    } else {
        if dice.one_in(6) {
            words.push(("without_rowid", Setting::Flag));
        }
        if dice.one_in(6) {
            words.push(("not_strict", Setting::Flag));
        }
    }
    table.settings = server.block(words);
}

/// Computed columns, keys, checks and indexes over the columns that are there.
pub(crate) fn hang(dice: &mut Dice, server: Server, table: &mut Table) {
    table.columns.extend(computed(dice, server, &table.columns));
    table.primary_key = key::primary_key(dice, server, table);
    table.uniques = key::uniques(dice, server, table);
    table.checks = key::checks(dice, server, table);
    table.exclusions = key::exclusions(dice, server, table);
    table.indexes = index::indexes(dice, server, table);
    policy::policies(dice, server, table);
}

/// Foreign keys between tables whose keys are there, with the columns that they stand on.
pub(crate) fn connect(dice: &mut Dice, server: Server, tables: &mut [Table]) {
    let parents = tables.to_vec();
    for table in tables {
        for parent in dice.some(&parents, 2) {
            let keys: [&[&str]; 4] = [&["id"], &["id"], &["id", "part"], &["code"]];
            let fields = keys[dice.below(keys.len())];
            if fields.iter().any(|field| parent.column_of(field).is_none()) {
                continue;
            }
            let nullable = dice.percent(80);
            let names: Vec<String> = fields.iter().map(|field| format!("{}_{field}", parent.name)).collect();
            for (field, name) in fields.iter().zip(&names) {
                if table.column_of(name).is_none() {
                    let source = parent.column_of(field).unwrap();
                    let mut column = Column::new(name, source.rust_type.clone());
                    column.max_length = source.max_length;
                    column.nullable = nullable;
                    table.columns.push(column);
                }
            }
            let foreign_key = key::foreign_key(dice, server, table, names, &parent, fields);
            if table
                .foreign_keys
                .iter()
                .all(|other| other.fields != foreign_key.fields && (other.name.is_none() || other.name != foreign_key.name))
            {
                table.foreign_keys.push(foreign_key);
            }
        }
    }
}
