#[derive(Table)]
#[table(name = "logs")]
#[table(postgres(unlogged, with(fillfactor = 70, autovacuum_enabled = false)), mysql(row_format = "compressed"), sqlite(without_rowid))]
pub struct Log {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 50)]
    pub name: String,
}

#[derive(Table)]
#[table(name = "notes", postgres(with(fillfactor = 100)), mysql(row_format = "dynamic", engine = "innodb"))]
pub struct Note {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 50)]
    pub name: String,
    #[column(max_length = 50, collation(mysql = "utf8mb4_general_ci"))]
    pub other: String,
}
