#[derive(Sequence)]
#[sequence(name = "bill_numbers", renamed_from = "counter", only(postgres, mariadb))]
pub struct Counter;

#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = sql(postgres = "nextval('bill_numbers')", mysql = "1", mariadb = "nextval(bill_numbers)", sqlite = "1"))]
    pub number: i64,
    pub total: Option<i64>,
}
