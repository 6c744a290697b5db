#[derive(Domain)]
#[domain(rust_type = String, not_null, check(mysql = "VALUE <> ''", sqlite = "VALUE <> ''"))]
pub struct Email;

#[derive(Domain)]
#[domain(rust_type = String, check("VALUE <> ''", postgres(no_inherit)))]
pub struct Code;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Email)]
    pub a: i64,
    #[column(domain = Email)]
    pub b: Option<String>,
    #[column(domain = crate::types::Emial)]
    pub c: String,
    #[column(domain = Email)]
    pub d: Vec<String>,
}

#[derive(Domain)]
#[domain(name = "users", rust_type = i64)]
pub struct Numbers;
