#[derive(Table)]
#[table(name = "countries")]
pub struct Country {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, unique)]
    pub code: Option<String>,
}

#[derive(Table)]
#[table(name = "towns")]
pub struct Town {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, references(Country, field = code, on_update = "cascade"))]
    pub country_code: String,
}
