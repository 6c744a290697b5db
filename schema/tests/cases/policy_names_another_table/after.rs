#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "teams", for = "select", using = "exists (select 1 from members m where m.team_id = documents.team_id and m.member = current_user)"),
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
#[table(name = "members", primary_key(team_id, member))]
pub struct Member {
    pub team_id: i64,
    #[column(max_length = 50)]
    pub member: String,
}
