// Tricky change 44: the key that children point at becomes two other columns, and they point there.
#[derive(Table)]
#[table(name = "accounts")]
pub struct Account {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    pub bank: i64,
    pub number: i64,
}

#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Account, on_delete = "cascade"))]
    pub account: Option<i64>,
    pub bank: Option<i64>,
    pub number: Option<i64>,
}
