#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(using(postgres = "1", mysql = "1", sqlite = "1"))]
    pub one: Option<i32>,
}

#[derive(Table)]
#[table(name = "extras")]
pub struct Extra {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Note))]
    pub note_id: i64,
}
