#[derive(Domain)]
#[domain(rust_type = String, renamed_from = "email", default = "x@y", check("VALUE LIKE '%@%'", name = "has_at"))]
pub struct EmailAddress;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = EmailAddress)]
    pub email: String,
    #[column(domain = EmailAddress)]
    pub other: String,
}
