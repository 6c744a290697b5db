#[derive(Table)]
#[table(comment = "What happened", index(kind), check("kind <> ''"), primary_key(id, day), postgres(partition_by = range(day), partition(name = "events_2025", from = "'2025-01-01'", to = "'2026-01-01'"), partition(name = "events_2026", from = "'2026-01-01'", to = "'2027-01-01'"), partition(name = "events_rest", default)))]
pub struct Event {
    #[column(identity("always", start = 100))]
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40, comment = "Of what kind")]
    pub kind: String,
    #[column(references(Place))]
    pub place_id: Option<i64>,
}

#[derive(Table)]
pub struct Place {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(View)]
#[view(query = "SELECT kind, count(*) AS times FROM event GROUP BY kind")]
pub struct Kinds {
    pub kind: String,
    pub times: i64,
}
