#[derive(Table)]
#[table(no_primary_key)]
pub struct Event {
    pub day: NaiveDate,
}
