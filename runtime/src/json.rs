//! JSON columns with a type.

use std::fmt::Debug;
use std::ops::{Deref, DerefMut};

use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::Jsonb;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::any_db::types::{sql_type, to_sql};
use crate::any_db::value::unreadable;
use crate::any_db::{AnyDb, AnyValue, Bind, JsonText};

/// A value kept as JSON: jsonb on PostgreSQL, json on MySQL and MariaDB, text on SQLite.
///
/// ```
/// use diesel_kit::Json;
///
/// #[derive(Debug, serde::Serialize, serde::Deserialize)]
/// struct Settings { theme: String }
///
/// let settings = Json(Settings { theme: "dark".into() });
/// assert_eq!(settings.theme, "dark");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = Jsonb)]
#[serde(transparent)]
pub struct Json<T: Debug>(pub T);

impl<T: Debug> Json<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Debug> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Debug> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Debug> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

sql_type!(Jsonb => Json);

to_sql!(serde_json::Value as Jsonb, value => Bind::Json(JsonText(serde_json::to_string(value)?)));

impl FromSql<Jsonb, AnyDb> for serde_json::Value {
    fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
        read(value)
    }
}

impl<T: Serialize + Debug> ToSql<Jsonb, AnyDb> for Json<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, AnyDb>) -> serialize::Result {
        out.set_value(Bind::Json(JsonText(serde_json::to_string(&self.0)?)));
        Ok(IsNull::No)
    }
}

impl<T: DeserializeOwned + Debug> FromSql<Jsonb, AnyDb> for Json<T> {
    fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
        read(value).map(Self)
    }
}

fn read<T: DeserializeOwned>(value: AnyValue<'_>) -> deserialize::Result<T> {
    match value {
        AnyValue::Postgres(value) => from_jsonb(value.as_bytes()),
        AnyValue::Mysql(value) => Ok(serde_json::from_slice(value.as_bytes())?),
        AnyValue::Sqlite(cell) => Ok(serde_json::from_str(cell.text("JSON")?)?),
        AnyValue::Unreadable => unreadable(),
    }
}

fn from_jsonb<T: DeserializeOwned>(bytes: &[u8]) -> deserialize::Result<T> {
    match bytes.split_first() {
        Some((1, json)) => Ok(serde_json::from_slice(json)?),
        _ => Err("PostgreSQL sent a version of jsonb that is not known; is the column jsonb?".into()),
    }
}

#[cfg(feature = "concrete-postgres")]
mod postgres {
    use std::fmt::Debug;
    use std::io::Write;

    use diesel::deserialize::{self, FromSql};
    use diesel::pg::{Pg, PgValue};
    use diesel::serialize::{self, IsNull, Output, ToSql};
    use diesel::sql_types::Jsonb;
    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::Json;

    impl<T: Serialize + Debug> ToSql<Jsonb, Pg> for Json<T> {
        fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
            out.write_all(&[1])?;
            serde_json::to_writer(out, &self.0)?;
            Ok(IsNull::No)
        }
    }

    impl<T: DeserializeOwned + Debug> FromSql<Jsonb, Pg> for Json<T> {
        fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
            super::from_jsonb(value.as_bytes()).map(Self)
        }
    }
}
