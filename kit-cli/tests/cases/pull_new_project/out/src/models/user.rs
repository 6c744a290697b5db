use super::*;

#[derive(Table, Debug, Clone)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(default = "nobody")]
    pub name: String,
    #[column(sql_type = "varchar(255)", unique)]
    pub email: Option<String>,
    #[column(sql_type = "timestamp", default = sql("CURRENT_TIMESTAMP"))]
    pub created_at: NaiveDateTime,
}
