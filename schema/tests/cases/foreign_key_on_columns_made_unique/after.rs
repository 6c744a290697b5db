#[derive(Table)]
#[table(name = "accounts")]
#[table(unique(number, bank))]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
    pub bank: i32,
    pub number: i32,
}

#[derive(Table)]
#[table(name = "bills")]
#[table(foreign_key(number, bank, references = Account(number, bank)))]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub bank: i32,
    pub number: i32,
}
