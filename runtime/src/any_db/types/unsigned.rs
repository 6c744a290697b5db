use diesel::deserialize::{self, FromSql};
use diesel::mysql::Mysql;
use diesel::sql_types::{BigInt, Integer, SmallInt, Unsigned};

use super::{sql_type, to_sql};
use crate::any_db::{AnyDb, AnyValue, Bind};

sql_type!(
    Unsigned<SmallInt> => UnsignedSmallInt,
    Unsigned<Integer> => UnsignedInteger,
    Unsigned<BigInt> => UnsignedBigInt,
);

to_sql!(u16 as Unsigned<SmallInt>, value => Bind::UnsignedSmallInt(*value));
to_sql!(u32 as Unsigned<Integer>, value => Bind::UnsignedInteger(*value));
to_sql!(u64 as Unsigned<BigInt>, value => Bind::UnsignedBigInt(*value));

macro_rules! from_mysql_only {
    ($($rust:ty as $sql_type:ty),*) => {
        $(impl FromSql<$sql_type, AnyDb> for $rust {
            fn from_sql(value: AnyValue<'_>) -> deserialize::Result<Self> {
                match value {
                    AnyValue::Mysql(value) => <Self as FromSql<$sql_type, Mysql>>::from_sql(value),
                    _ => Err("only MySQL and MariaDB have unsigned integers; use the next larger signed type".into()),
                }
            }
        })*
    };
}

from_mysql_only!(u16 as Unsigned<SmallInt>, u32 as Unsigned<Integer>, u64 as Unsigned<BigInt>);
