#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(default = now(), on_update = now(), unique)]
    pub changed_at: NaiveDateTime,
    #[column(references(Note, field = id, on_delete = "set null"))]
    pub above: Option<i64>,
}
