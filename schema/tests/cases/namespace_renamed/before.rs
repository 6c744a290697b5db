#[derive(Namespace)]
#[namespace(name = "accounting", comment = "money", only(postgres))]
pub struct Billing;

#[derive(DbEnum)]
#[db_enum(schema = "accounting")]
pub enum State {
    Open,
    Paid,
}

#[derive(Sequence)]
#[sequence(schema = "accounting", only(postgres))]
pub struct Numbers;

#[derive(Table)]
#[table(schema = "accounting", comment = "one a customer")]
pub struct Account {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(schema = "accounting", index(account_id))]
pub struct Invoice {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Account))]
    pub account_id: i64,
    #[column(db_enum, default = "open")]
    pub state: State,
    #[column(default = now(), on_update = now())]
    pub changed_at: DateTime<Utc>,
}

#[derive(Table)]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Invoice))]
    pub invoice_id: i64,
    #[column(db_enum)]
    pub state: State,
}

#[derive(View)]
#[view(name = "open_invoices", schema = "accounting", query = "select id from accounting.invoice where state = 'open'")]
pub struct OpenInvoice {
    pub id: i64,
}
