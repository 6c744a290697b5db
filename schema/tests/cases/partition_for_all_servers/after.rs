#[derive(Table)]
#[table(no_primary_key, partition_by = range(day), partition(name = "old", less_than = "'2026-01-01'"), partition(name = "new", less_than = maxvalue))]
pub struct Event {
    pub day: NaiveDate,
}
