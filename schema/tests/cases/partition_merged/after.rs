#[derive(Table)]
#[table(primary_key(id, region))]
#[table(postgres(partition_by = list(region), partition(name = "orders_all", in("'de'", "'fr'", "'us'"))))]
#[table(mysql(partition_by = list(region), partition(name = "whole", in("'de'", "'fr'", "'us'"))))]
pub struct Orders {
    pub id: i64,
    #[column(max_length = 2)]
    pub region: String,
}
