#[derive(Table)]
#[table(comment = "What happened", index(kind), check("kind <> ''"))]
pub struct Event {
    #[column(primary_key, identity("always", start = 100))]
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
