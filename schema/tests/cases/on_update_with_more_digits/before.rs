// Tricky change 52: the digits of the fraction change together with both clauses.
#[derive(Table)]
#[table(name = "notes")]
pub struct Note {
    #[column(primary_key)]
    pub id: i64,
    #[column(max_length = 20)]
    pub text: Option<String>,
    #[column(default = now(), on_update = now(), sql_type(mysql = "timestamp", mariadb = "timestamp", postgres = "timestamp with time zone", sqlite = "text"))]
    pub updated_at: DateTime<Utc>,
}
