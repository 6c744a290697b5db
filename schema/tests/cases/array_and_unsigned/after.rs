#[derive(Table)]
#[table(name = "odd")]
pub struct Odd {
    #[column(primary_key)]
    pub id: i32,
    pub tags: Vec<String>,
}
