#[derive(Extension)]
#[extension(schema = "tools", version = "1.6", comment = "texts in any case", only(postgres))]
pub struct Citext;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type(postgres = "tools.citext", mysql = "varchar(80)", sqlite = "text"))]
    pub name: String,
}
