#[derive(Table)]
#[table(name = "seats")]
#[table(primary_key(line, number))]
pub struct Seat {
    pub line: i32,
    pub number: i32,
    pub a: i32,
    pub b: Option<i32>,
}

#[derive(Table)]
#[table(name = "rooms")]
pub struct Room {
    #[column(primary_key)]
    pub id: i64,
    pub house: i32,
}

#[derive(Table)]
#[table(name = "doors")]
#[table(primary_key(house, id))]
pub struct Door {
    pub house: i32,
    pub id: i64,
}

#[derive(Table)]
#[table(name = "keys")]
#[table(primary_key(house, id))]
pub struct Key {
    pub house: i32,
    pub id: i64,
}

#[derive(Table)]
#[table(name = "logs")]
#[table(primary_key(house))]
pub struct Log {
    pub house: i32,
}
