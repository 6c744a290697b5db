#[derive(Table)]
#[table(name = "events", check(name = "not_early", "starts > 0"))]
pub struct Event {
    #[column(primary_key)]
    pub id: i64,
    pub starts: i32,
}
