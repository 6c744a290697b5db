#[derive(Sequence)]
#[sequence(name = "users_number_seq", data_type = "integer", only(postgres))]
pub struct UserNumbers;

#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, default = sql(postgres = "nextval('users_number_seq')", mysql = "9", mariadb = "9", sqlite = "9"))]
    pub number: i32,
    #[column(max_length = 20)]
    pub name: Option<String>,
}
