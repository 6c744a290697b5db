// Tricky change 17: a composite key gains a column that is new.
#[derive(Table)]
#[table(name = "members", primary_key(team, person))]
pub struct Member {
    pub team: i64,
    pub person: i64,
}
