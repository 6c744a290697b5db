#[derive(Table)]
#[table(name = "bookings", exclude(postgres = "gist (room WITH =)", extension = "btree_gist", name = "one_a_room"))]
pub struct Booking {
    #[column(primary_key)]
    pub id: i64,
    pub room: i64,
}
