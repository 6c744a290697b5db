#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20, backfill = "'none'")]
    pub text: String,
    #[column(max_length = 20, using(postgres = "(level + 1)::text", mysql = "concat(level + 1)", sqlite = "CAST(level + 1 AS text)"))]
    pub level: String,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum)]
    pub other: Kind,
    #[column(backfill = "id + 1")]
    pub number: i64,
    #[column(default = now(), on_update = now())]
    pub updated_at: NaiveDateTime,
    #[column(sql_type(mysql = "timestamp(6)", postgres = "timestamp", sqlite = "text"), default = now(), on_update = now(), renamed_from = "stamped")]
    pub touched: NaiveDateTime,
}

#[derive(DbEnum)]
#[db_enum(name = "mood", removed(sad = "happy"))]
pub enum Mood {
    Happy,
}

#[derive(DbEnum)]
#[db_enum(name = "kind")]
pub enum Kind {
    #[db_enum(renamed_from = "old")]
    Former,
    Odd,
}
