#[derive(Table)]
#[table(name = "accounts", index(number, bank, unique))]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
    pub bank: i32,
    pub number: i32,
}

#[derive(Table)]
#[table(name = "bills", foreign_key(number, bank, references = Account(number, bank)))]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub bank: Option<i32>,
    pub number: Option<i32>,
}
