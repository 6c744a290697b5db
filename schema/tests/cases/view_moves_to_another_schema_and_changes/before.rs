// Tricky change 39: a view goes to another schema, with other options; another one changes its query on the way.
#[derive(Table)]
#[table(name = "users", schema = "app")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub active: bool,
}

#[derive(View)]
#[view(name = "actives", schema = "app", query = "select id from app.users where active", with(security_barrier))]
pub struct Active {
    pub id: i64,
}

#[derive(View)]
#[view(name = "others", schema = "app", query = "select id from app.users where not active")]
pub struct Other {
    pub id: i64,
}
