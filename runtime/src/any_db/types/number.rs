use diesel::deserialize;
use diesel::sql_types::{BigInt, Bool, Double, Float, Integer, SmallInt};

use super::{from_sql, sql_type, to_sql};
use crate::any_db::{Bind, Cell};

sql_type!(SmallInt => SmallInt, Integer => Integer, BigInt => BigInt, Float => Float, Double => Double, Bool => Bool);

to_sql!(i16 as SmallInt, value => Bind::SmallInt(*value));
to_sql!(i32 as Integer, value => Bind::Integer(*value));
to_sql!(i64 as BigInt, value => Bind::BigInt(*value));
to_sql!(f32 as Float, value => Bind::Float(*value));
to_sql!(f64 as Double, value => Bind::Double(*value));
to_sql!(bool as Bool, value => Bind::Bool(*value));

from_sql!(i16 as SmallInt, sqlite cell => integer(cell, "a 16-bit integer"));
from_sql!(i32 as Integer, sqlite cell => integer(cell, "a 32-bit integer"));
from_sql!(i64 as BigInt, sqlite cell => integer(cell, "a 64-bit integer"));
from_sql!(f32 as Float, sqlite cell => real(cell).map(|number| {
    // Written as f32 and widened, so nothing is lost on the way back.
    #[expect(clippy::cast_possible_truncation, reason = "the column's type is a float of 32 bits")]
    let number = number as f32;
    number
}));
from_sql!(f64 as Double, sqlite cell => real(cell));
from_sql!(bool as Bool, sqlite cell => integer::<i64>(cell, "a boolean").map(|number| number != 0));

fn integer<T: TryFrom<i64>>(cell: &Cell, wanted: &str) -> deserialize::Result<T> {
    match cell {
        Cell::Integer(number) => T::try_from(*number).map_err(|_| format!("{number} does not fit into {wanted}").into()),
        other => other.mismatch(wanted),
    }
}

fn real(cell: &Cell) -> deserialize::Result<f64> {
    match cell {
        Cell::Real(number) => Ok(*number),
        // A column without STRICT keeps 1.0 as an integer; so do expressions over integers.
        #[expect(clippy::cast_precision_loss, reason = "SQLite converts in the same way")]
        Cell::Integer(number) => Ok(*number as f64),
        other => other.mismatch("a real number"),
    }
}
