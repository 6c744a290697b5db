#[derive(Table)]
#[table(postgres(
    partition_by = range(day),
    partition(name = "events_2025", from = "'2025-01-01'", to = "'2026-01-01'"),
    partition(name = "events_2026", from = "'2026-01-01'", to = "'2027-01-01'"),
    partition(name = "events_rest", default)
))]
#[table(mysql(
    partition_by = range(day),
    partition(name = "p2025", less_than = "'2026-01-01'"),
    partition(name = "p2026", less_than = "'2027-01-01'"),
    partition(name = "rest", less_than = maxvalue)
))]
#[table(primary_key(id, day))]
pub struct Event {
    #[column(auto_increment)]
    pub id: i64,
    pub day: NaiveDate,
    #[column(max_length = 40)]
    pub kind: String,
}

#[derive(Table)]
#[table(primary_key(id, region), comment = "By region")]
#[table(index(placed_at))]
#[table(postgres(partition_by = list(region), partition(name = "orders_eu", in("'de'", "'fr'")), partition(name = "orders_us", in("'us'")), partition(name = "orders_else", default)))]
#[table(mysql(partition_by = list(region), partition(name = "eu", in("'de'", "'fr'")), partition(name = "us", in("'us'"))))]
pub struct Order {
    pub id: i64,
    #[column(max_length = 2, comment = "Two letters")]
    pub region: String,
    pub placed_at: DateTime<Utc>,
    pub doubled: Option<i64>,
}

#[derive(Table)]
#[table(postgres(partition_by = hash(id), partitions = 3), mysql(partition_by = hash(id), partitions = 3))]
pub struct Reading {
    #[column(primary_key)]
    pub id: i64,
    pub value: f64,
}

#[derive(Table)]
#[table(postgres(partition_by = hash(id), partition(name = "tokens_even", modulus = 2, remainder = 0), partition(name = "tokens_odd", modulus = 2, remainder = 1)))]
#[table(mysql(partition_by = key(id), partitions = 2))]
pub struct Token {
    #[column(primary_key)]
    pub id: Uuid,
    #[column(on_update = now())]
    pub seen_at: DateTime<Utc>,
}

#[derive(Table)]
#[table(no_primary_key)]
#[table(postgres(partition_by = range(expression("date_trunc('month', at AT TIME ZONE 'utc')")), partition(name = "logs_old", less_than = "'2026-01-01'"), partition(name = "logs_new", less_than = maxvalue)))]
#[table(mysql(partition_by = range(expression("year(at)")), partition(name = "old", less_than = 2026), partition(name = "new", less_than = maxvalue)))]
pub struct Log {
    pub at: DateTime<Utc>,
    pub line: String,
}

#[derive(Table)]
#[table(no_primary_key)]
#[table(postgres(partition_by = range(region, day), partition(name = "visits_a", from("'a'", "minvalue"), to("'m'", "'2026-01-01'")), partition(name = "visits_m", from("'m'", "'2026-01-01'"), to("maxvalue", "maxvalue"))))]
#[table(mysql(partition_by = linear_key(region, day), partitions = 4))]
pub struct Visit {
    #[column(max_length = 10)]
    pub region: String,
    pub day: NaiveDate,
}
