// Only PostgreSQL has lists.
#[derive(Domain)]
#[domain(rust_type = Vec<String>, check("cardinality(VALUE) < 5"))]
pub struct Tags;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(domain = Tags)]
    pub tags: Vec<String>,
}
