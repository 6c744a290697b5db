#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub text: Option<String>,
    pub level: i32,
    #[column(db_enum)]
    pub mood: Mood,
    #[column(db_enum)]
    pub other: Kind,
    #[column(default = now(), on_update = now())]
    pub updated_at: NaiveDateTime,
    #[column(sql_type(mysql = "timestamp(6)", postgres = "timestamp", sqlite = "text"), default = now(), on_update = now())]
    pub stamped: NaiveDateTime,
}

#[derive(DbEnum)]
#[db_enum(name = "mood")]
pub enum Mood {
    Happy,
    Sad,
}

#[derive(DbEnum)]
#[db_enum(name = "kind")]
pub enum Kind {
    Old,
    Odd,
}
