#[derive(Domain)]
#[domain(rust_type = String, max_length = 320)]
pub struct A;

#[derive(Domain)]
#[domain(rust_type = String, max_length = 10)]
pub struct B;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = A)]
    pub email: String,
    #[column(domain = B)]
    pub code: String,
}
