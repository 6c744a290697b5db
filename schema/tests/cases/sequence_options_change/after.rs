#[derive(Sequence)]
#[sequence(name = "a", only(postgres, mariadb))]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(name = "b", start = 7, increment = -1, max = 50, min = -50, cycle, only(postgres, mariadb))]
pub struct Others;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
