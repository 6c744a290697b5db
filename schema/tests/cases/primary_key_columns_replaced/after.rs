#[derive(Table)]
#[table(name = "seats")]
#[table(primary_key(a, b))]
pub struct Seat {
    pub a: i32,
    #[column(default = 7)]
    pub b: i32,
}

#[derive(Table)]
#[table(name = "rooms")]
#[table(primary_key(house, number))]
pub struct Room {
    pub house: i32,
    #[column(default = 1)]
    pub number: i32,
}

#[derive(Table)]
#[table(name = "doors")]
pub struct Door {
    pub house: Option<i32>,
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "keys")]
#[table(primary_key(house, id, number))]
pub struct Key {
    pub house: i32,
    pub id: i64,
    #[column(default = 1)]
    pub number: i32,
}

#[derive(Table)]
#[table(name = "logs", no_primary_key)]
pub struct Log {
    pub house: Option<i32>,
}
