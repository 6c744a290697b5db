// Tricky change 42: a sequence that a default takes numbers from goes to another schema; what it has given stays given.
#[derive(Sequence)]
#[sequence(name = "numbers", start = 10, cycle, max = 99, only(postgres))]
pub struct Numbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = sql(postgres = "nextval('numbers')"))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
