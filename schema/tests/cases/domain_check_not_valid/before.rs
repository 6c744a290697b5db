#[derive(Domain)]
#[domain(rust_type = String, max_length = 320)]
pub struct Email;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub email: String,
}
