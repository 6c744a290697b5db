#[derive(Table)]
#[table(name = "bookings")]
pub struct Booking {
    #[column(primary_key)]
    pub id: i64,
    pub room: i32,
    #[column(sql_type(postgres = "int4range", mysql = "varchar(20)", sqlite = "text"))]
    pub during: Range,
}
