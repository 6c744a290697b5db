//! The measured tables, as a user of diesel-kit writes them.

use super::columns::{COLUMNS, OWNER, TABLES, owner};

/// The whole crate.
pub(super) fn source() -> String {
    let tables: String = (0..TABLES).map(table).collect();
    let names: Vec<String> = (0..TABLES).map(|number| format!("Record{number}")).collect();
    format!("use diesel_kit::prelude::*;\n{tables}\ndiesel_kit::tables!({});\n", names.join(", "))
}

fn table(number: usize) -> String {
    let mut text = format!("\n#[derive(Table, Debug, Clone)]\n#[table(name = \"records_{number}\")]\npub struct Record{number} {{\n");
    for column in &COLUMNS {
        let reference = owner(number).filter(|_| column.name == OWNER).map(|owner| format!("references(Record{owner}), index"));
        let attribute = reference.as_deref().unwrap_or(column.attribute);
        if !attribute.is_empty() {
            text.push_str(&format!("    #[column({attribute})]\n"));
        }
        text.push_str(&format!("    pub {}: {},\n", column.name, column.rust));
    }
    text + "}\n"
}
