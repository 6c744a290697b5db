#[derive(Table)]
#[table(schema = "lab", postgres(partition_by = hash(id), partitions = 2), mysql(partition_by = hash(id), partitions = 2))]
pub struct Reading {
    #[column(primary_key)]
    pub id: i64,
}
