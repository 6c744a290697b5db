#[derive(Sequence)]
#[sequence(name = "b", start = 6, renamed_from = "a", only(postgres, mariadb))]
pub struct Numbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
