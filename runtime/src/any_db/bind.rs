use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use uuid::Uuid;

/// A value on its way to the database, before any dialect had a say in its form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub enum Bind {
    /// NULL.
    #[default]
    Null,
    /// 16 bits.
    SmallInt(i16),
    /// 32 bits.
    Integer(i32),
    /// 64 bits.
    BigInt(i64),
    /// 16 bits without a sign.
    UnsignedSmallInt(u16),
    /// 32 bits without a sign.
    UnsignedInteger(u32),
    /// 64 bits without a sign.
    UnsignedBigInt(u64),
    /// A float of 32 bits.
    Float(f32),
    /// A float of 64 bits.
    Double(f64),
    /// True or false.
    Bool(bool),
    /// Text.
    Text(String),
    /// Bytes.
    Binary(Vec<u8>),
    /// A date.
    Date(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A date and time without a zone.
    Timestamp(NaiveDateTime),
    /// A moment.
    Timestamptz(DateTime<Utc>),
    /// A UUID.
    Uuid(Uuid),
    /// JSON.
    Json(JsonText),
    /// A decimal number.
    Numeric(BigDecimal),
    /// A label of an enum.
    Enum(Label),
    /// A vector of floats.
    Vector(VectorBind),
    /// An array, on PostgreSQL.
    Array(ArrayBind),
}

/// A JSON document, serialised once and sent as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonText(pub String);

/// A label of an enum. PostgreSQL infers which enum from the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(pub String);

/// The numbers of a vector.
#[derive(Debug, Clone, PartialEq)]
pub struct VectorBind(pub Vec<f32>);

/// The elements of an array.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArrayBind {
    /// 16 bits each.
    SmallInt(Vec<i16>),
    /// 32 bits each.
    Integer(Vec<i32>),
    /// 64 bits each.
    BigInt(Vec<i64>),
    /// Floats of 32 bits.
    Float(Vec<f32>),
    /// Floats of 64 bits.
    Double(Vec<f64>),
    /// True or false.
    Bool(Vec<bool>),
    /// Texts.
    Text(Vec<String>),
    /// Byte strings.
    Binary(Vec<Vec<u8>>),
    /// Dates.
    Date(Vec<NaiveDate>),
    /// Times of day.
    Time(Vec<NaiveTime>),
    /// Dates and times without a zone.
    Timestamp(Vec<NaiveDateTime>),
    /// Moments.
    Timestamptz(Vec<DateTime<Utc>>),
    /// UUIDs.
    Uuid(Vec<Uuid>),
    /// JSON documents.
    Json(Vec<serde_json::Value>),
    /// Decimal numbers.
    Numeric(Vec<BigDecimal>),
    /// Labels of an enum: its name in SQL, for an array says itself what it holds.
    Enum(&'static str, Vec<String>),
}
