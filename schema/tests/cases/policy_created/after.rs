#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "own rows", using = "owner = current_user"),
    policy(name = "new_rows", for = "insert", to("kit_test_app", "kit_test_audit"), check = "owner = current_user and team_id > 0"),
    policy(name = "teams", for = "update", restrictive, to("public"), using = "team_id < 100", check = "team_id < 50"),
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
