#[derive(Table)]
#[table(name = "bills", check("id > 0"))]
pub struct Bill {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    pub total: i32,
    #[column(generated("total * 2"), index)]
    pub twice: Option<i32>,
}

#[derive(Table)]
#[table(name = "marks", no_primary_key, index(number, unique, mysql(invisible)))]
pub struct Mark {
    pub number: i64,
}
