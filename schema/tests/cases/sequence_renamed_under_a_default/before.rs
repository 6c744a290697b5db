#[derive(Sequence)]
#[sequence(name = "counter", only(postgres, mariadb))]
pub struct Counter;

#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = sql(postgres = "nextval('counter')", mysql = "1", mariadb = "nextval(counter)", sqlite = "1"))]
    pub number: i64,
}
