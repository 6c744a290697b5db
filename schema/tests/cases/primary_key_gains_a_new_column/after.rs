#[derive(Table)]
#[table(name = "members", primary_key(team, person, place))]
pub struct Member {
    pub team: i64,
    pub person: i64,
    #[column(default = 1)]
    pub place: i64,
}
