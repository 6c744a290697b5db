#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = now(), on_update = now())]
    pub seen_at: NaiveDateTime,
    #[column(default = now(), on_update = now())]
    pub changed_at: NaiveDateTime,
}
