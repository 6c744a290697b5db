#[derive(Table)]
#[table(name = "bookings")]
#[table(exclude(postgres = "gist (during WITH &&)", name = "new"))]
#[table(exclude(postgres = "gist (during WITH &&) WHERE (place > 5)", name = "large", postgres(deferrable = "deferred")))]
pub struct Booking {
    #[column(primary_key)]
    pub id: i64,
    #[column(renamed_from = "room")]
    pub place: i32,
    #[column(sql_type(postgres = "int4range", mysql = "varchar(20)", sqlite = "text"))]
    pub during: Range,
}

#[derive(Table)]
#[table(name = "seats", exclude(postgres = "gist (area WITH &&)"))]
pub struct Seat {
    #[column(primary_key)]
    pub id: i64,
    #[column(sql_type(postgres = "box", mysql = "varchar(20)", sqlite = "text"))]
    pub area: Area,
}
