#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(using(postgres = "at::timestamp"))]
    pub at: NaiveDateTime,
    pub settings: serde_json::Value,
    #[column(max_length = 40)]
    pub token: Vec<u8>,
}
