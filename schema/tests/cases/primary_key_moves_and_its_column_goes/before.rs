// Tricky change 16: the key becomes two other columns, and back.
#[derive(Table)]
#[table(name = "members")]
pub struct Member {
    #[column(primary_key)]
    pub id: i64,
    pub team: i64,
    pub person: i64,
}
