#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "mine", using = "owner = current_user"),
    policy(name = "shared", for = "select", using = "team_id > 5", renamed_from = "teams"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub owner: String,
    pub team_id: i64,
}
