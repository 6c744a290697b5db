#[derive(Table)]
#[table(name = "people", schema = "app")]
pub struct Person {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 20, unique)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "notes", schema = "app")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Person), index)]
    pub person_id: i64,
}

#[derive(Table)]
#[table(name = "drafts", schema = "app")]
pub struct Draft {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, index)]
    pub title: String,
}
