#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub active: bool,
}

#[derive(View)]
#[view(name = "actives", schema = "shown", renamed_from = "app.actives", query = "select id from app.users where active", with(check_option = "local"))]
pub struct Active {
    pub id: i64,
}

#[derive(View)]
#[view(name = "rest", schema = "shown", renamed_from = "app.others", query = "select id from app.users where not active and id > 0")]
pub struct Other {
    pub id: i64,
}
