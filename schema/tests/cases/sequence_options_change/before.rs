#[derive(Sequence)]
#[sequence(name = "a", start = 100, increment = 5, min = 10, max = 5000, cache = 3, cycle, only(postgres, mariadb))]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(name = "b", only(postgres, mariadb))]
pub struct Others;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
