#[derive(Sequence)]
#[sequence(name = "invoice_numbers", start = 1000, increment = 2, cache = 5, only(postgres, mariadb))]
pub struct Numbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = sql(postgres = "nextval('invoice_numbers')", mariadb = "nextval(invoice_numbers)", mysql = "7", sqlite = "7"))]
    pub number: i64,
}
