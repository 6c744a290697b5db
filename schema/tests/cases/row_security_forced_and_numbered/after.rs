#[derive(Table)]
#[table(
    name = "documents",
    row_level_security = "forced",
    policy(name = "own_rows", using = "owner = current_user"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Document {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 50)]
    pub owner: String,
}
