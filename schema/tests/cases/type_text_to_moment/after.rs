#[derive(Table)]
#[table(name = "events")]
pub struct Event {
    #[column(primary_key)]
    pub id: i64,
    #[column(index)]
    pub at: Option<NaiveDateTime>,
    pub day: NaiveDate,
    pub body: Option<serde_json::Value>,
}
