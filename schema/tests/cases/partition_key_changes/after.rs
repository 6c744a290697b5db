#[derive(Table)]
#[table(primary_key(id, kind))]
#[table(postgres(partition_by = list(kind), partition(name = "events_2025", in("'a'", "'b'")), partition(name = "events_c", in("'c'"))), mysql(partition_by = list(kind), partition(name = "p2025", in("'a'", "'b'")), partition(name = "c", in("'c'"))))]
pub struct Event {
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40)]
    pub kind: String,
}
