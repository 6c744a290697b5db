// Tricky change 19: the key goes, and its column may be NULL.
#[derive(Table)]
#[table(name = "logs")]
pub struct Log {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub text: String,
}
