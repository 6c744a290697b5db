#[derive(Table)]
#[table(partition_by = range(day), partition(name = "a", less_than = 5), partition(name = "b", less_than = 3))]
pub struct NoKey {
    #[column(primary_key)]
    pub id: i64,
    pub day: i64,
    #[column(unique)]
    pub other: i64,
}

#[derive(Table)]
#[table(primary_key(id, day), postgres(partition_by = range(day)), mysql(partition_by = range(day), partition(name = "rest", default)))]
pub struct Nothing {
    pub id: i64,
    pub day: NaiveDate,
}

#[derive(Table)]
#[table(primary_key(id, day), postgres(partition_by = range(day), partition(name = "x1", from = "'2026-01-01'", to = "'2027-01-01'"), partition(name = "x2", from = "'2026-06-01'", to = "'2028-01-01'"), unlogged))]
#[table(mysql(partition_by = list(day), partition(name = "x1", in("'2026-01-01'")), partition(name = "x2", in("'2026-01-01'"))))]
#[table(index(other, name = "nothing_other", unique))]
pub struct Overlapping {
    pub id: i64,
    pub day: NaiveDate,
    pub other: i64,
    #[column(references(Parent))]
    pub parent_id: i64,
}

#[derive(Table)]
#[table(postgres(partition_by = key(id), partitions = 2), mysql(partition_by = hash(id), partitions = 2))]
pub struct Parent {
    #[column(primary_key)]
    pub id: i64,
}

#[derive(Table)]
#[table(no_primary_key)]
#[table(postgres(partition_by = hash(expression("abs(id)")), partition(name = "far_too_long_a_name_for_a_partition_of_a_table_on_postgresql_12345", modulus = 2, remainder = 2)))]
#[table(mysql(partition_by = range(id, at), partition(name = "one", less_than(1)), partition(name = "one", from(1, 2), to(3, 4))))]
pub struct Others {
    pub id: i64,
    pub at: DateTime<Utc>,
}
