#[derive(Table)]
#[table(name = "orders", primary_key(shop, nr))]
pub struct Order {
    pub shop: i64,
    #[column(renamed_from = "number")]
    pub nr: i64,
}
#[derive(Table)]
#[table(name = "items", foreign_key(shop, number, references = Order(shop, nr), on_delete = "cascade"), index(number))]
pub struct Item {
    #[column(primary_key)]
    pub id: i64,
    pub shop: i64,
    pub number: i64,
}
