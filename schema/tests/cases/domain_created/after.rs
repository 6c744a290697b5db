// One definition for every server: elsewhere each column has the checks.
#[derive(Domain)]
#[domain(rust_type = String, max_length = 320, not_null, default = "a@b", check("VALUE LIKE '%@%'", name = "has_at"), check("VALUE <> 'VALUE'"), comment = "where mail goes")]
pub struct Email;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub email: String,
    #[column(domain = Email, name = "order")]
    pub order_mail: String,
}

#[derive(Table)]
#[table(name = "letters")]
pub struct Letter {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email, default = "c@d")]
    pub reply_to: String,
}
