#[derive(Table)]
#[table(name = "documents")]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub owner: String,
    pub team_id: i64,
}
