#[derive(Table)]
#[table(name = "bills", check(name = "bills_number_fits", "number > 0", postgres = "fits(number)"))]
pub struct Bill {
    #[column(primary_key)]
    pub id: i64,
    pub number: i32,
}
