#[derive(Table)]
#[table(name = "orders")]
pub struct Order {
    #[column(primary_key, auto_increment)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "orders_id_seq")]
pub struct OrderNumber {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(name = "letters", index(title, name = "letters_id_seq"))]
pub struct Letter {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 20)]
    pub title: String,
}
