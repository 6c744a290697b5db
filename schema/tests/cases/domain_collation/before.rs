#[derive(Domain)]
#[domain(rust_type = String, max_length = 40)]
pub struct Code;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Code, unique)]
    pub code: String,
}
