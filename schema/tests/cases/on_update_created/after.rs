#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub text: Option<String>,
    #[column(default = now(), on_update = now())]
    pub updated_at: DateTime<Utc>,
    #[column(on_update = now())]
    pub changed_on: Option<NaiveDate>,
    #[column(on_update = now())]
    pub changed_at: Option<NaiveDateTime>,
}
