#[derive(Sequence)]
#[sequence(name = "user_numbers", schema = "app", start = 10, renamed_from = "public.numbers", only(postgres))]
pub struct Numbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = sql(postgres = "nextval('app.user_numbers')"))]
    pub id: i64,
    #[column(max_length = 20)]
    pub name: String,
}
