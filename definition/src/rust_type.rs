/// The Rust type of a field, without the `Option` around it: what the attributes and the tokens say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RustType {
    /// `i16`
    I16,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u16`: MySQL and MariaDB only.
    U16,
    /// `u32`: MySQL and MariaDB only.
    U32,
    /// `u64`: MySQL and MariaDB only.
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `bool`
    Bool,
    /// `String`
    String,
    /// `Vec<u8>`
    Bytes,
    /// `uuid::Uuid`
    Uuid,
    /// `chrono::NaiveDate`
    Date,
    /// `chrono::NaiveTime`
    Time,
    /// `chrono::NaiveDateTime`: a moment without a zone.
    DateTime,
    /// `chrono::DateTime<Utc>`: a moment in UTC.
    DateTimeUtc,
    /// `bigdecimal::BigDecimal`
    Decimal,
    /// `serde_json::Value`
    JsonValue,
    /// `Json<T>`; the text is `T` as written.
    Json(String),
    /// An enum that derives `DbEnum`, by its Rust name.
    Enumeration(String),
    /// `Vec<T>`: PostgreSQL only.
    Array(Box<RustType>),
    /// `Vector<N>`: N is the number of dimensions, at least 1.
    Vector(u32),
    /// A type that diesel-kit does not know, with `sql_type = ".."`; the text is the type as written.
    Other(String),
}
