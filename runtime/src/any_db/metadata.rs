/// The portable type of a bind: what a `NULL` in its place must be declared as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnyType {
    /// 16 bits.
    SmallInt,
    /// 32 bits.
    Integer,
    /// 64 bits.
    BigInt,
    /// 16 bits without a sign, on MySQL and MariaDB.
    UnsignedSmallInt,
    /// 32 bits without a sign, on MySQL and MariaDB.
    UnsignedInteger,
    /// 64 bits without a sign, on MySQL and MariaDB.
    UnsignedBigInt,
    /// A float of 32 bits.
    Float,
    /// A float of 64 bits.
    Double,
    /// True or false.
    Bool,
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A date and time without a zone.
    Timestamp,
    /// A moment.
    Timestamptz,
    /// A UUID.
    Uuid,
    /// JSON.
    Json,
    /// A decimal number.
    Numeric,
    /// A label of an enum.
    Enum,
    /// A vector of floats.
    Vector,
    /// An array, on PostgreSQL.
    Array(ElementType),
}

/// What an array holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElementType {
    /// 16 bits.
    SmallInt,
    /// 32 bits.
    Integer,
    /// 64 bits.
    BigInt,
    /// A float of 32 bits.
    Float,
    /// A float of 64 bits.
    Double,
    /// True or false.
    Bool,
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A date and time without a zone.
    Timestamp,
    /// A moment.
    Timestamptz,
    /// A UUID.
    Uuid,
    /// JSON.
    Json,
    /// A decimal number.
    Numeric,
    /// A label of an enum.
    Enum,
}
