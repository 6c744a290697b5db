#[derive(Table)]
#[table(name = "tokens", no_primary_key)]
pub struct Token {
    pub id: i64,
    #[column(index(name = "tokens_once", unique))]
    pub code: i64,
}
