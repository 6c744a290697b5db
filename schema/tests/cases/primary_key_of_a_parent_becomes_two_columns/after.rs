#[derive(Table)]
#[table(name = "accounts", primary_key(bank, number))]
pub struct Account {
    pub id: i64,
    pub bank: i64,
    pub number: i64,
}

#[derive(Table)]
#[table(name = "bills", foreign_key(bank, number, references = Account(bank, number), on_delete = "cascade"))]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub account: Option<i64>,
    pub bank: Option<i64>,
    pub number: Option<i64>,
}
