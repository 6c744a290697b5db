#[derive(Table)]
#[table(name = "members")]
pub struct Member {
    #[column(primary_key)]
    pub id: i64,
    pub part: Option<i64>,
}
