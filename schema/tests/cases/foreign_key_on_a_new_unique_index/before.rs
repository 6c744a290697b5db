// Tricky change 22: a key of two columns points at columns that a unique index makes unique in the same migration.
#[derive(Table)]
#[table(name = "accounts")]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
    pub bank: i32,
    pub number: i32,
}

#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub bank: Option<i32>,
    pub number: Option<i32>,
}
