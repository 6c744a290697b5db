// Tricky change 60: a column of a composite key and of what stands on it is only renamed.
#[derive(Table)]
#[table(name = "orders", primary_key(shop, number))]
pub struct Order {
    pub shop: i64,
    pub number: i64,
}
#[derive(Table)]
#[table(name = "items", foreign_key(shop, number, references = Order(shop, number), on_delete = "cascade"), index(number))]
pub struct Item {
    #[column(primary_key)]
    pub id: i64,
    pub shop: i64,
    pub number: i64,
}
