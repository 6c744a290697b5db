#[derive(Table)]
#[table(primary_key(id, day), unique(day, kind))]
#[table(postgres(partition_by = range(day), partition(name = "events_2025", less_than = "'2026-01-01'"), partition(name = "events_2026", less_than = "'2027-01-01'")))]
pub struct Event {
    #[column(auto_increment)]
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40)]
    pub kind: String,
    pub before_id: Option<i64>,
    pub before_day: Option<NaiveDate>,
}

#[derive(Table)]
#[table(foreign_key(event_id, event_day, references = Event(id, day), on_delete = "cascade"))]
pub struct Guest {
    #[column(primary_key)]
    pub id: i64,
    pub event_id: i64,
    pub event_day: NaiveDate,
}
