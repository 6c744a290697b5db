#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "seats")]
#[table(primary_key(line, number, postgres(deferrable = "immediate")))]
#[table(unique(label, postgres(deferrable = "deferred")))]
pub struct Seat {
    pub line: i32,
    pub number: i32,
    #[column(max_length = 20, unique(name = "one_code"))]
    pub code: String,
    #[column(max_length = 20)]
    pub label: String,
    #[column(references(User, on_delete = "cascade"))]
    pub holder: i64,
    #[column(references(User, postgres(deferrable = "deferred"), sqlite(deferrable = "deferred")))]
    pub payer: i64,
    #[column(references(User, postgres(deferrable = "immediate"), sqlite(deferrable = "immediate")))]
    pub guest: i64,
}
