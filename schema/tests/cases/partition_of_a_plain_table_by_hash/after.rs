#[derive(Table)]
#[table(postgres(partition_by = hash(id), partitions = 3), mysql(partition_by = hash(id), partitions = 3))]
pub struct Reading {
    #[column(primary_key)]
    pub id: i64,
}
