// Tricky change 16: of a key of three columns one goes, and one may be NULL from now on.
#[derive(Table)]
#[table(name = "members", primary_key(id, part, gone))]
pub struct Member {
    pub id: i64,
    pub part: i64,
    pub gone: i64,
}
