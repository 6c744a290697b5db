#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub number: i32,
}
