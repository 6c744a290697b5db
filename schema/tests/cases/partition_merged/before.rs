#[derive(Table)]
#[table(primary_key(id, region))]
#[table(postgres(partition_by = list(region), partition(name = "orders_a", in("'de'", "'fr'")), partition(name = "orders_b", in("'us'"))))]
#[table(mysql(partition_by = list(region), partition(name = "a", in("'de'", "'fr'")), partition(name = "b", in("'us'"))))]
pub struct Orders {
    pub id: i64,
    #[column(max_length = 2)]
    pub region: String,
}
