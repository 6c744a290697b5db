#[derive(Domain)]
#[domain(rust_type = String, max_length = 10)]
pub struct A;

#[derive(Domain)]
#[domain(rust_type = String, max_length = 320)]
pub struct B;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = B)]
    pub email: String,
    #[column(domain = A)]
    pub code: String,
}
