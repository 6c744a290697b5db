#[derive(Table)]
pub struct Reading {
    #[column(primary_key)]
    pub id: i64,
}
