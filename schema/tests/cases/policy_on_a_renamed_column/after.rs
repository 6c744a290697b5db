#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "own_rows", using = "author = current_user", check = "\"author\" = current_user"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50, renamed_from = "owner")]
    pub author: String,
    pub team_id: i64,
}
