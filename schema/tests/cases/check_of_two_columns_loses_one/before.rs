// Tricky change 60: a column goes that a check names beside another.
#[derive(Table)]
#[table(name = "events", check(name = "in_order", "starts <= ends"), check(name = "no_zero", "starts <> 0"))]
pub struct Event {
    #[column(primary_key)]
    pub id: i64,
    pub starts: i32,
    pub ends: Option<i32>,
}
