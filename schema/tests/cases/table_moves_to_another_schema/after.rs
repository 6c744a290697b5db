#[derive(Table)]
#[table(name = "people", schema = "app")]
pub struct Person {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 20, unique)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "notes", schema = "archive", renamed_from = "app.notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Person), index)]
    pub person_id: i64,
}

#[derive(Table)]
#[table(name = "sketches", schema = "archive", renamed_from = "app.drafts")]
pub struct Draft {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, index, renamed_from = "title")]
    pub heading: String,
}
