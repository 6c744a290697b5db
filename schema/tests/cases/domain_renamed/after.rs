// The check that nobody named keeps its name.
#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, renamed_from = "email", check("VALUE LIKE '%@%'", name = "has_at"), check("VALUE <> ''"))]
pub struct EmailAddress;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = EmailAddress)]
    pub email: String,
}
