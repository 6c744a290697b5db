#[derive(Table)]
#[table(postgres(partition_by = hash(id), partitions = 2), mysql(partition_by = hash(id), partitions = 2))]
pub struct Reading {
    #[column(primary_key)]
    pub id: i64,
}
