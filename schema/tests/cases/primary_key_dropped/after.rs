#[derive(Table)]
#[table(name = "logs", no_primary_key)]
pub struct Log {
    pub id: Option<i64>,
    #[column(max_length = 20)]
    pub text: String,
}
