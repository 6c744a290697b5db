#[derive(Table)]
#[table(name = "bills")]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub number: i32,
}

#[derive(View)]
#[view(name = "doubled", query("select id, number * 2 as number from bills", postgres = "select id, twice(number) as number from bills"))]
pub struct Doubled {
    pub id: i64,
    pub number: i32,
}
