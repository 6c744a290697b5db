#[derive(Table)]
#[table(name = "__diesel_schema_migrations")]
pub struct History {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "__kit_new_users")]
pub struct Fresh {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(db_enum)]
    pub state: State,
}

#[derive(DbEnum)]
#[db_enum(name = "__KIT_state")]
pub enum State {
    On,
    Off,
}
