//! The tables whose compile time is measured: what both ways of writing them have in common.

pub(super) const TABLES: usize = 50;

/// A column: its name, its Rust type, Diesel's type for it, and what the derive is told beside them.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) rust: &'static str,
    pub(super) sql: &'static str,
    pub(super) attribute: &'static str,
}

const fn column(name: &'static str, rust: &'static str, sql: &'static str, attribute: &'static str) -> Column {
    Column { name, rust, sql, attribute }
}

/// The primary key, which the database fills.
pub(super) const KEY: &str = "id";

/// The foreign key, which every table but the first has.
pub(super) const OWNER: &str = "owner_id";

pub(super) const COLUMNS: [Column; 20] = [
    column(KEY, "i64", "BigInt", "primary_key, auto_increment"),
    column(OWNER, "i64", "BigInt", ""),
    column("code", "String", "Text", "max_length = 40, unique"),
    column("title", "String", "Text", "max_length = 255"),
    column("content", "Option<String>", "Nullable<Text>", ""),
    column("score", "i32", "Integer", "default = 0"),
    column("rank", "Option<i32>", "Nullable<Integer>", "index"),
    column("step", "i16", "SmallInt", ""),
    column("weight", "f64", "Double", ""),
    column("share", "Option<f64>", "Nullable<Double>", ""),
    column("amount", "BigDecimal", "Numeric", "precision = 12, scale = 2"),
    column("active", "bool", "Bool", "default = true"),
    column("settings", "Json<serde_json::Value>", "Jsonb", "default = json(\"{}\")"),
    column("token", "Uuid", "Uuid", ""),
    column("image", "Option<Vec<u8>>", "Nullable<Binary>", ""),
    column("due_on", "Option<NaiveDate>", "Nullable<Date>", ""),
    column("opens_at", "NaiveTime", "Time", ""),
    column("begins_at", "NaiveDateTime", "Timestamp", ""),
    column("created_at", "DateTime<Utc>", "Timestamptz", "default = now()"),
    column("updated_at", "DateTime<Utc>", "Timestamptz", "default = now()"),
];

/// The table that another one points at.
pub(super) fn owner(table: usize) -> Option<usize> {
    (table > 0).then_some(table / 2)
}
