use bigdecimal::BigDecimal;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use diesel::mysql::Mysql;
use diesel::sql_types::{self, Nullable, Unsigned};

use super::{not_lowered, raw_query_fragment};
use crate::any_db::Bind;

raw_query_fragment!(Mysql {
    SmallInt => sql_types::SmallInt, i16;
    Integer => sql_types::Integer, i32;
    BigInt => sql_types::BigInt, i64;
    UnsignedSmallInt => Unsigned<sql_types::SmallInt>, u16;
    UnsignedInteger => Unsigned<sql_types::Integer>, u32;
    UnsignedBigInt => Unsigned<sql_types::BigInt>, u64;
    Float => sql_types::Float, f32;
    Double => sql_types::Double, f64;
    Bool => sql_types::Bool, bool;
    Text => sql_types::Text, String;
    Binary => sql_types::Binary, Vec<u8>;
    Date => sql_types::Date, NaiveDate;
    Time => sql_types::Time, NaiveTime;
    Timestamp => sql_types::Datetime, NaiveDateTime;
    Numeric => sql_types::Numeric, BigDecimal;
} (_ty, bind, out) => match bind {
    // The protocol sends a NULL without a type.
    Bind::Null => out.push_bind_param::<Nullable<sql_types::Text>, Option<String>>(&None)?,
    bind => return Err(not_lowered(bind, "MySQL")),
});
