#[derive(Table)]
#[table(name = "p")]
pub struct P {
    #[column(primary_key, max_length = 10)]
    pub code: String,
}

#[derive(Table)]
#[table(name = "c")]
pub struct C {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(P, on_delete = "cascade"), max_length = 10)]
    pub p: String,
}
