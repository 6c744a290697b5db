#[derive(Table)]
#[table(
    name = "documents",
    policy(name = "teams", for = "select", using = "team_id in (select team_id from teams_of_user)"),
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

#[derive(View)]
#[view(name = "teams_of_user", query = "select team_id from members where member = 'ann'")]
pub struct TeamOfUser {
    pub team_id: i64,
}
