#[derive(Namespace)]
pub struct Billing;

#[derive(Extension)]
pub struct PgTrgm;

#[derive(Namespace)]
#[namespace(name = "pg_mine", only(postgres))]
pub struct Mine;

#[derive(Table)]
#[table(name = "users", schema = "public")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Namespace)]
#[namespace(name = "billing", only(postgres))]
pub struct Billing2;
