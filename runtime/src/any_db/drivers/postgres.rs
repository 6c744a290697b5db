use std::io::Write;

use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use diesel::QueryResult;
use diesel::pg::{Pg, PgTypeMetadata};
use diesel::query_builder::{AstPass, QueryId};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{self, Array, HasSqlType, Jsonb, Nullable, SingleValue, SqlType, is_nullable};
use uuid::Uuid;

use super::{not_lowered, raw_query_fragment};
use crate::any_db::{AnyType, ArrayBind, Bind, ElementType, JsonText, Label, VectorBind};

/// A parameter without a type of its own: the server infers it from the place where it stands.
///
/// Types made by users and extensions have no fixed number. Asking the catalog for it costs a query a connection; not naming a type costs nothing.
#[derive(Debug, Clone, Copy, Default, QueryId)]
pub(crate) struct Inferred;

impl SqlType for Inferred {
    type IsNull = is_nullable::NotNull;
    const IS_ARRAY: bool = false;
}
impl SingleValue for Inferred {}

impl HasSqlType<Inferred> for Pg {
    fn metadata(_: &mut Self::MetadataLookup) -> PgTypeMetadata {
        PgTypeMetadata::new(0, 0)
    }
}

impl ToSql<Inferred, Pg> for Label {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}

impl ToSql<Inferred, Pg> for VectorBind {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        crate::vector::write_postgres(&self.0, out)?;
        Ok(IsNull::No)
    }
}

impl ToSql<Jsonb, Pg> for JsonText {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        // The version of jsonb's binary format.
        out.write_all(&[1])?;
        out.write_all(self.0.as_bytes())?;
        Ok(IsNull::No)
    }
}

raw_query_fragment!(Pg {
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
    Json => Jsonb, JsonText;
    Numeric => sql_types::Numeric, BigDecimal;
    Enum => Inferred, Label;
    Vector => Inferred, VectorBind;
} (ty, bind, out) => match (ty, bind) {
    (_, Bind::Array(array)) => push_array(array, out)?,
    (AnyType::Array(element), Bind::Null) => push_null_array(*element, out)?,
    (_, bind) => return Err(not_lowered(bind, "PostgreSQL")),
});

macro_rules! arrays {
    ($($kind:ident => $sql_type:ty, $rust:ty;)*) => {
        fn push_array<'b>(array: &'b ArrayBind, out: &mut AstPass<'_, 'b, Pg>) -> QueryResult<()> {
            match array {
                $(ArrayBind::$kind(items) => out.push_bind_param::<Array<$sql_type>, Vec<$rust>>(items),)*
                ArrayBind::Enum(..) => Err(not_lowered(&Bind::Array(array.clone()), "PostgreSQL")),
            }
        }

        fn push_null_array(element: ElementType, out: &mut AstPass<'_, '_, Pg>) -> QueryResult<()> {
            match element {
                $(ElementType::$kind => out.push_bind_param::<Nullable<Array<$sql_type>>, Option<Vec<$rust>>>(&None),)*
                ElementType::Enum => out.push_bind_param::<Nullable<Inferred>, Option<Label>>(&None),
            }
        }
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
    Json => Jsonb, serde_json::Value;
    Numeric => sql_types::Numeric, BigDecimal;
}
