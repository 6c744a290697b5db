#[derive(Table)]
#[table(name = "bookings")]
#[table(exclude(postgres = "gist (during WITH &&)", name = "old"))]
#[table(exclude(postgres = "gist (during WITH &&) WHERE (room > 5)", name = "large"))]
pub struct Booking {
    #[column(primary_key)]
    pub id: i64,
    pub room: i32,
    #[column(sql_type(postgres = "int4range", mysql = "varchar(20)", sqlite = "text"))]
    pub during: Range,
}
