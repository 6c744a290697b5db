
#[derive(Table)]
#[table(name = "members", primary_key(team_id, member))]
pub struct Member {
    pub team_id: i64,
    #[column(max_length = 50)]
    pub member: String,
}
