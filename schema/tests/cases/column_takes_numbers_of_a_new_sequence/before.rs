// Tricky change 12: what integer -> serial is. The rows that are there have numbers: the sequence goes on behind them.
#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub number: i32,
    #[column(max_length = 20)]
    pub name: Option<String>,
}
