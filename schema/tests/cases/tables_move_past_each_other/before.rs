#[derive(Table)]
#[table(name = "drafts")]
pub struct Draft {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub number: i64,
}
