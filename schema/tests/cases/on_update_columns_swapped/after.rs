#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(name = "changed_at", default = now(), on_update = now())]
    pub seen_at: NaiveDateTime,
    #[column(name = "seen_at", default = now(), on_update = now())]
    pub changed_at: NaiveDateTime,
}
