#[derive(Table)]
#[table(postgres(
    partition_by = range(day),
    partition(name = "events_2025", from = "'2025-01-01'", to = "'2026-01-01'"),
    partition(name = "events_2026", from = "'2026-01-01'", to = "'2027-01-01'"),
    partition(name = "events_rest", default)
))]
#[table(mysql(
    partition_by = range(day),
    partition(name = "p2025", less_than = "'2026-01-01'"),
    partition(name = "p2026", less_than = "'2027-01-01'"),
    partition(name = "rest", less_than = maxvalue)
))]
#[table(primary_key(id, day))]
pub struct Event {
    #[column(auto_increment)]
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40)]
    pub kind: String,
}

#[derive(Table)]
#[table(postgres(
    partition_by = range(day),
    partition(name = "notes_2025", from = "'2025-01-01'", to = "'2026-01-01'"),
    partition(name = "notes_2026", from = "'2026-01-01'", to = "'2027-01-01'")
))]
#[table(mysql(
    partition_by = range(day),
    partition(name = "p2025", less_than = "'2026-01-01'"),
    partition(name = "p2026", less_than = "'2027-01-01'")
))]
#[table(primary_key(id, day))]
pub struct Note {
    #[column(auto_increment)]
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40)]
    pub kind: String,
}
