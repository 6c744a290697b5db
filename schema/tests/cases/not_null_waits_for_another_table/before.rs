// On the way back the key is changed once the other table is gone, and the NULLs beside it are filled only then.
#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50, default = "it's")]
    pub one: String,
}
