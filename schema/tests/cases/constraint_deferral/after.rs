#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "seats")]
#[table(primary_key(line, number))]
#[table(unique(label, postgres(deferrable = "immediate")))]
pub struct Seat {
    pub line: i32,
    pub number: i32,
    #[column(max_length = 20, unique(name = "one_code", postgres(deferrable = "deferred")))]
    pub code: String,
    #[column(max_length = 20)]
    pub label: String,
    #[column(references(User, on_delete = "cascade", postgres(deferrable = "deferred"), sqlite(deferrable = "deferred")))]
    pub holder: i64,
    #[column(references(User))]
    pub payer: i64,
    #[column(references(User, postgres(deferrable = "deferred"), sqlite(deferrable = "deferred")))]
    pub guest: i64,
}
