#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
    #[column(index, using(postgres = "to_timestamp(born) AT TIME ZONE 'utc'", mysql = "from_unixtime(born)", sqlite = "CAST(born + 1 AS text)"))]
    pub born: Option<NaiveDateTime>,
    #[column(unique, max_length = 20, default = "none", using(postgres = "'level ' || level", mysql = "concat('level ', level)", sqlite = "CAST(level AS text)"))]
    pub level: String,
    #[column(using = "doubled * 2")]
    pub doubled: i32,
}
