//! Vectors as binds and in rows.

use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, IsNull, Output, ToSql};

use super::Vector;
use super::encoding::{from_bytes, from_postgres};
use crate::any_db::value::unreadable;
use crate::any_db::{AnyDb, AnyValue, Bind, VectorBind};
use crate::sql_types;

impl<const N: usize> Vector<N> {
    /// NaN has no distance to anything, and the servers do not agree on what to do with it.
    fn check_finite(&self) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        match self.0.iter().position(|number| !number.is_finite()) {
            None => Ok(()),
            Some(index) => Err(format!("number {index} of a vector is {}, which no database can compare", self.0[index]).into()),
        }
    }
}

impl<const N: usize> ToSql<sql_types::Vector, AnyDb> for Vector<N> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, AnyDb>) -> serialize::Result {
        self.check_finite()?;
        out.set_value(Bind::Vector(VectorBind(self.0.clone())));
        Ok(IsNull::No)
    }
}

impl<const N: usize> FromSql<sql_types::Vector, AnyDb> for Vector<N> {
    fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
        let numbers = match value {
            AnyValue::Postgres(value) => from_postgres(value.as_bytes())?,
            AnyValue::Mysql(value) => from_bytes(value.as_bytes())?,
            AnyValue::Sqlite(cell) => from_bytes(cell.blob("a vector")?)?,
            AnyValue::Unreadable => return unreadable(),
        };
        Ok(Self::new(numbers)?)
    }
}

#[cfg(feature = "concrete-postgres")]
mod postgres {
    use diesel::deserialize::{self, FromSql};
    use diesel::pg::{Pg, PgValue};
    use diesel::serialize::{self, IsNull, Output, ToSql};

    use crate::vector::encoding::{from_postgres, write_postgres};
    use crate::{Vector, sql_types};

    impl<const N: usize> ToSql<sql_types::Vector, Pg> for Vector<N> {
        fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
            self.check_finite()?;
            write_postgres(self, out)?;
            Ok(IsNull::No)
        }
    }

    impl<const N: usize> FromSql<sql_types::Vector, Pg> for Vector<N> {
        fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
            Ok(Self::new(from_postgres(value.as_bytes())?)?)
        }
    }
}
