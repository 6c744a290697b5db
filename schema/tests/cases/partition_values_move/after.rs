#[derive(Table)]
#[table(primary_key(id, region))]
#[table(postgres(partition_by = list(region), partition(name = "orders_a", in("'de'")), partition(name = "orders_b", in("'fr'", "'us'")), partition(name = "orders_c", in("'it'"))))]
#[table(mysql(partition_by = list(region), partition(name = "a", in("'de'")), partition(name = "b", in("'fr'", "'us'")), partition(name = "c", in("'it'"))))]
pub struct Orders {
    pub id: i64,
    #[column(max_length = 2)]
    pub region: String,
}
