#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "own rows", using = "owner = current_user"),
    policy(name = "seen", for = "select", restrictive, using = "team_id > 0"),
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
