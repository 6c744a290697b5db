//! Binds in the form that each dialect stores: design table of portable types.

use chrono::NaiveDateTime;
use diesel::QueryResult;
use diesel::result::Error::{QueryBuilderError, SerializationError};

use super::{AnyType, ArrayBind, Bind};
use crate::Dialect;

/// Puts the binds into the dialect's form, and their places in the SQL into what the form needs.
pub(super) fn lower(dialect: Dialect, binds: &mut [(AnyType, Bind)], segments: &mut [String]) -> QueryResult<()> {
    for (index, (ty, bind)) in binds.iter_mut().enumerate() {
        if *ty == AnyType::Vector && dialect.is_mysql_like() {
            // A binary parameter is refused for a VECTOR, so text goes through the conversion function.
            let convert = if dialect == Dialect::MariaDb { "VEC_FromText(" } else { "STRING_TO_VECTOR(" };
            segments[index].push_str(convert);
            segments[index + 1].insert(0, ')');
        }
        if let (Dialect::Postgres, Bind::Array(ArrayBind::Enum(name, _))) = (dialect, &*bind) {
            // An array carries the number of its elements' type, which only the catalog knows. As texts it needs none.
            segments[index + 1].insert_str(0, &format!("::text[]::{name}[]"));
        }
        let value = std::mem::take(bind);
        *bind = match dialect {
            Dialect::Postgres => for_postgres(value)?,
            Dialect::Mysql | Dialect::MariaDb => for_mysql(dialect, value)?,
            Dialect::Sqlite => for_sqlite(value)?,
        };
    }
    Ok(())
}

fn for_postgres(bind: Bind) -> QueryResult<Bind> {
    match bind {
        Bind::UnsignedSmallInt(_) | Bind::UnsignedInteger(_) | Bind::UnsignedBigInt(_) => unsigned(Dialect::Postgres),
        Bind::Array(ArrayBind::Enum(_, labels)) => Ok(Bind::Array(ArrayBind::Text(labels))),
        other => Ok(other),
    }
}

fn for_mysql(dialect: Dialect, bind: Bind) -> QueryResult<Bind> {
    Ok(match bind {
        Bind::Timestamptz(at) => Bind::Timestamp(at.naive_utc()),
        Bind::Uuid(id) => Bind::Binary(id.as_bytes().to_vec()),
        Bind::Json(json) => Bind::Text(json.0),
        Bind::Enum(label) => Bind::Text(label.0),
        Bind::Vector(vector) => Bind::Text(crate::vector::to_text(&vector.0)),
        Bind::Array(_) => return array(dialect),
        // NaN and the infinities would be stored as zero, or refused with a message about something else.
        Bind::Float(number) if !number.is_finite() => return not_finite(dialect),
        Bind::Double(number) if !number.is_finite() => return not_finite(dialect),
        other => other,
    })
}

fn for_sqlite(bind: Bind) -> QueryResult<Bind> {
    Ok(match bind {
        Bind::SmallInt(number) => Bind::BigInt(number.into()),
        Bind::Integer(number) => Bind::BigInt(number.into()),
        Bind::Bool(yes) => Bind::BigInt(yes.into()),
        Bind::Float(number) => double(number.into())?,
        Bind::Double(number) => double(number)?,
        Bind::Date(date) => Bind::Text(date.format("%Y-%m-%d").to_string()),
        Bind::Time(time) => Bind::Text(time.format("%H:%M:%S%.6f").to_string()),
        Bind::Timestamp(at) => Bind::Text(timestamp(at)),
        Bind::Timestamptz(at) => Bind::Text(timestamp(at.naive_utc())),
        Bind::Uuid(id) => Bind::Binary(id.as_bytes().to_vec()),
        Bind::Json(json) => Bind::Text(json.0),
        Bind::Numeric(number) => Bind::Text(number.to_plain_string()),
        Bind::Enum(label) => Bind::Text(label.0),
        Bind::Vector(vector) => Bind::Binary(crate::vector::to_bytes(&vector.0)),
        Bind::Array(_) => return array(Dialect::Sqlite),
        Bind::UnsignedSmallInt(_) | Bind::UnsignedInteger(_) | Bind::UnsignedBigInt(_) => return unsigned(Dialect::Sqlite),
        other @ (Bind::Null | Bind::BigInt(_) | Bind::Text(_) | Bind::Binary(_)) => other,
    })
}

/// Fixed width, so that text sorts as time does.
fn timestamp(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%d %H:%M:%S%.6f").to_string()
}

fn double(number: f64) -> QueryResult<Bind> {
    // SQLite stores NaN as NULL, in silence.
    if number.is_nan() { not_finite(Dialect::Sqlite) } else { Ok(Bind::Double(number)) }
}

fn not_finite(dialect: Dialect) -> QueryResult<Bind> {
    Err(SerializationError(format!("{dialect} cannot store NaN or an infinity that its floats do not have; use an Option and None").into()))
}

fn array(dialect: Dialect) -> QueryResult<Bind> {
    Err(QueryBuilderError(format!("{dialect} has no arrays; use Json<Vec<T>>").into()))
}

fn unsigned(dialect: Dialect) -> QueryResult<Bind> {
    Err(QueryBuilderError(format!("{dialect} has no unsigned integers; use the next larger signed type").into()))
}
