#[derive(Table)]
#[table(name = "tokens")]
pub struct Token {
    #[column(primary_key)]
    pub id: i64,
    #[column(index(name = "tokens_once", unique, mysql(invisible), mariadb(invisible)))]
    pub code: i64,
}
