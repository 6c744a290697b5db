#[derive(Table)]
#[table(name = "pp", renamed_from = "p")]
pub struct P {
    #[column(primary_key, max_length = 30)]
    pub code: String,
}

#[derive(Table)]
#[table(name = "c")]
pub struct C {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(P, on_delete = "cascade"), max_length = 30)]
    pub p: String,
}
