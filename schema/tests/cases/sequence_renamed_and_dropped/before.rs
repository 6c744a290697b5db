#[derive(Sequence)]
#[sequence(name = "a", start = 5, only(postgres, mariadb))]
pub struct Numbers;

#[derive(Sequence)]
#[sequence(name = "gone", only(postgres, mariadb))]
pub struct Gone;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}
