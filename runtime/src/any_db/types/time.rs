use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use diesel::deserialize::{self, FromSql};
use diesel::mysql::Mysql;
use diesel::sql_types::{Date, Datetime, Time, Timestamp, Timestamptz};

use super::{from_sql, sql_type, to_sql};
use crate::any_db::{Bind, Cell};

sql_type!(Date => Date, Time => Time, Timestamp => Timestamp, Timestamptz => Timestamptz);

to_sql!(NaiveDate as Date, value => Bind::Date(*value));
to_sql!(NaiveTime as Time, value => Bind::Time(*value));
to_sql!(NaiveDateTime as Timestamp, value => Bind::Timestamp(*value));
to_sql!(DateTime<Utc> as Timestamptz, value => Bind::Timestamptz(*value));

from_sql!(NaiveDate as Date, sqlite cell => Ok(NaiveDate::parse_from_str(cell.text("a date")?, "%Y-%m-%d")?));
from_sql!(NaiveTime as Time, sqlite cell => Ok(NaiveTime::parse_from_str(cell.text("a time")?, "%H:%M:%S%.f")?));
from_sql!(
    NaiveDateTime as Timestamp,
    mysql value => <NaiveDateTime as FromSql<Datetime, Mysql>>::from_sql(value),
    sqlite cell => timestamp(cell)
);
from_sql!(
    DateTime<Utc> as Timestamptz,
    // The session's zone is UTC.
    mysql value => <NaiveDateTime as FromSql<Datetime, Mysql>>::from_sql(value).map(|at| at.and_utc()),
    sqlite cell => timestamp(cell).map(|at| at.and_utc())
);

fn timestamp(cell: &Cell) -> deserialize::Result<NaiveDateTime> {
    let text = cell.text("a date and time")?;
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f")
        .map_err(|error| format!("{text:?} is not a date and time as YYYY-MM-DD HH:MM:SS.ffffff: {error}").into())
}
