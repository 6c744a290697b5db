use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use diesel::deserialize::{self, FromSql};
use diesel::pg::Pg;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{self, Array, HasSqlType};
use uuid::Uuid;

use super::to_sql;
use crate::__private::from_label;
use crate::DbEnum;
use crate::any_db::{AnyDb, AnyType, AnyValue, ArrayBind, Bind, ElementType};
use crate::sql_types::Enum;

const NO_ARRAYS: &str = "only PostgreSQL has arrays; use Json<Vec<T>>";

macro_rules! arrays {
    ($($kind:ident => $sql_type:ty, $rust:ty;)*) => {
        $(
            impl HasSqlType<Array<$sql_type>> for AnyDb {
                fn metadata(_: &mut ()) -> AnyType {
                    AnyType::Array(ElementType::$kind)
                }
            }

            to_sql!([$rust] as Array<$sql_type>, value => Bind::Array(ArrayBind::$kind(value.to_vec())));
            to_sql!(Vec<$rust> as Array<$sql_type>, value => Bind::Array(ArrayBind::$kind(value.clone())));

            impl FromSql<Array<$sql_type>, AnyDb> for Vec<$rust> {
                fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
                    match value {
                        AnyValue::Postgres(value) => <Self as FromSql<Array<$sql_type>, Pg>>::from_sql(value),
                        _ => Err(NO_ARRAYS.into()),
                    }
                }
            }
        )*
    };
}

arrays! {
    SmallInt => sql_types::SmallInt, i16;
    Integer => sql_types::Integer, i32;
    BigInt => sql_types::BigInt, i64;
    Float => sql_types::Float, f32;
    Double => sql_types::Double, f64;
    Bool => sql_types::Bool, bool;
    Text => sql_types::Text, String;
    Binary => sql_types::Binary, Vec<u8>;
    Date => sql_types::Date, NaiveDate;
    Time => sql_types::Time, NaiveTime;
    Timestamp => sql_types::Timestamp, NaiveDateTime;
    Timestamptz => sql_types::Timestamptz, DateTime<Utc>;
    Uuid => sql_types::Uuid, Uuid;
    Json => sql_types::Jsonb, serde_json::Value;
    Numeric => sql_types::Numeric, BigDecimal;
}

impl<T: 'static> HasSqlType<Array<Enum<T>>> for AnyDb {
    fn metadata(_: &mut ()) -> AnyType {
        AnyType::Array(ElementType::Enum)
    }
}

impl<E: DbEnum + std::fmt::Debug, T: 'static> ToSql<Array<Enum<T>>, AnyDb> for [E] {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, AnyDb>) -> serialize::Result {
        let labels = self.iter().map(|variant| variant.label().to_owned()).collect();
        out.set_value(Bind::Array(ArrayBind::Enum(E::SQL_NAME, labels)));
        Ok(IsNull::No)
    }
}

impl<E: DbEnum + std::fmt::Debug, T: 'static> ToSql<Array<Enum<T>>, AnyDb> for Vec<E> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, AnyDb>) -> serialize::Result {
        ToSql::<Array<Enum<T>>, AnyDb>::to_sql(self.as_slice(), out)
    }
}

impl<E: DbEnum, T: 'static> FromSql<Array<Enum<T>>, AnyDb> for Vec<E> {
    fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
        match value {
            AnyValue::Postgres(value) => {
                // In the binary form of an array, labels stand as texts do.
                let labels = <Vec<String> as FromSql<Array<sql_types::Text>, Pg>>::from_sql(value)?;
                labels.iter().map(|label| from_label(label)).collect()
            }
            _ => Err(NO_ARRAYS.into()),
        }
    }
}
