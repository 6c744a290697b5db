#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "own_rows", using = "owner = current_user"),
    policy(name = "teams", for = "select", restrictive, to("kit_test_app"), using = "team_id > 5 and team_id < 100"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 80)]
    pub owner: String,
    pub team_id: i32,
}
