#[derive(Table)]
#[table(name = "users", sqlite(without_rowid))]
pub struct User {
    #[column(primary_key, auto_increment, postgres(storage = "external"))]
    pub id: i64,
    #[column(sql_type = "bytes", collation = "de_DE")]
    pub name: Bytes,
}
