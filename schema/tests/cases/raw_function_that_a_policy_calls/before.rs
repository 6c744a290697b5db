#[derive(Table)]
#[table(
    name = "notes",
    policy(name = "own", using = "is_own(owner)"),
    mysql(unprotected),
    sqlite(unprotected),
)]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 100)]
    pub owner: String,
}
