#[derive(Table)]
#[table(name = "seats", primary_key(hall, number))]
pub struct Seat {
    pub hall: i32,
    pub number: i32,
}

#[derive(Table)]
#[table(name = "tickets", foreign_key(hall, seat, references = Seat(hall, number), on_delete = "cascade"))]
pub struct Ticket {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    pub hall: i32,
    pub seat: i32,
}
