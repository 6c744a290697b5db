//! A view is read like a table, stands in queries with tables, and is not written.

use diesel_kit::prelude::*;

#[derive(Table, Debug)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 100)]
    pub name: String,
    pub active: bool,
}

#[derive(View, Debug, Clone)]
#[view(name = "active_users", query = "select id, name from users where active")]
pub struct ActiveUser {
    #[column(primary_key)]
    pub id: i64,
    pub name: String,
}

#[derive(View, Debug)]
#[view(name = "totals", query = "select count(*) as total from users", depends_on(User, active_users))]
pub struct Total {
    pub total: i64,
}

diesel_kit::tables!(User, ActiveUser, Total);

fn main() {
    let found = active_users::table.find(1).select((active_users::id, active_users::name));
    let joined = users::table.inner_join(active_users::table.on(active_users::id.eq(users::id))).select((users::name, active_users::name));
    let row = active_users::table.select(<ActiveUser as SelectableHelper<diesel_kit::AnyDb>>::as_select());
    let _ = (found, joined, row, totals::table.select(totals::total));
    let definitions = definitions();
    assert_eq!(definitions.len(), 3);
    assert!(definitions[1].contains("\"view\":"), "{}", definitions[1]);
}
