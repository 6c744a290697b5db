#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub number: i32,
}

#[derive(View)]
#[view(name = "numbers", query = "select id, number + 1 as number from bills")]
pub struct Number {
    pub id: i64,
    pub number: i32,
}
