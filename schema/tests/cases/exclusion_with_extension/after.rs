#[derive(Table)]
#[table(name = "bookings")]
#[table(exclude(postgres = "gist (room WITH =, during WITH &&)", extension = "btree_gist", name = "one_at_a_time"))]
pub struct Booking {
    #[column(primary_key)]
    pub id: i64,
    pub room: i32,
    #[column(sql_type(postgres = "int4range", mysql = "varchar(20)", sqlite = "text"))]
    pub during: Range,
}
