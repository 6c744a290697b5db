#[derive(Table)]
#[table(name = "logs")]
#[table(postgres(with(fillfactor = 80)))]
pub struct Log {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "notes")]
#[table(postgres(unlogged), mysql(collation = "utf8mb4_unicode_ci", row_format = "compact"), sqlite(not_strict))]
pub struct Note {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 50)]
    pub name: String,
    #[column(max_length = 50, collation(mysql = "utf8mb4_general_ci"))]
    pub other: String,
}

#[derive(Table)]
#[table(name = "cached", postgres(unlogged, with(fillfactor = 50)), mysql(engine = "memory"), sqlite(without_rowid, not_strict))]
pub struct Cached {
    #[column(primary_key)]
    pub id: i64,
}
