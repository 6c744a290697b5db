#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub text: Option<String>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
}
