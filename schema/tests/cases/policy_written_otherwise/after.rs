#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "own_rows", using = "(owner  =  CURRENT_USER)"),
    policy(name = "written", for = "update", to("kit_test_app"), restrictive, using = "TRUE", check = "team_id > 0"),
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
