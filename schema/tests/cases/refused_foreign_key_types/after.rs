#[derive(Table)]
#[table(name = "parents")]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
    #[column(unique, max_length = 50)]
    pub code: String,
    #[column(unique)]
    pub token: Uuid,
}

#[derive(Table)]
#[table(name = "children")]
pub struct Child {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Parent))]
    pub smaller: i32,
    #[column(references(Parent, field = code), max_length = 80)]
    pub longer: String,
    #[column(references(Parent, field = token), max_length = 36)]
    pub text: String,
    #[column(references(Parent))]
    pub real: f64,
}
