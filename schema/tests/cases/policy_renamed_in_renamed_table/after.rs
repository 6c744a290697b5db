#[derive(Table)]
#[table(
    name = "papers",
    renamed_from = "documents",
    policy(name = "mine", for = "delete", using = "owner = current_user", renamed_from = "own_rows"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Paper {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub owner: String,
    pub team_id: i64,
}
