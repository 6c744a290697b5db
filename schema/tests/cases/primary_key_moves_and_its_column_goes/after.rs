#[derive(Table)]
#[table(name = "members", primary_key(team, person))]
pub struct Member {
    pub team: i64,
    pub person: i64,
}
