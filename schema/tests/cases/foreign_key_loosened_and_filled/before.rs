#[derive(Table)]
#[table(name = "towns", primary_key(country, number))]
pub struct Town {
    pub country: i64,
    pub number: i64,
}

#[derive(Table)]
#[table(name = "users", foreign_key(country, town, references = Town(country, number), postgres(match_full)))]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    pub country: Option<i64>,
    pub town: Option<i64>,
}
