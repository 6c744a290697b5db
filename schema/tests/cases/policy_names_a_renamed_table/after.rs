#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "teams", for = "select", using = "exists (select 1 from people m where m.team_id = documents.team_id and m.who = current_user)"),
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

#[derive(Table)]
#[table(name = "people", renamed_from = "members", primary_key(team_id, who))]
pub struct Person {
    pub team_id: i64,
    #[column(max_length = 50, renamed_from = "member")]
    pub who: String,
}
