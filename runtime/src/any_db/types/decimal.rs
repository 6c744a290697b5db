use std::str::FromStr;

use bigdecimal::BigDecimal;
use diesel::deserialize;
use diesel::sql_types::Numeric;

use super::{from_sql, sql_type, to_sql};
use crate::any_db::{Bind, Cell};

sql_type!(Numeric => Numeric);

to_sql!(BigDecimal as Numeric, value => Bind::Numeric(value.clone()));
from_sql!(BigDecimal as Numeric, sqlite cell => decimal(cell));

fn decimal(cell: &Cell) -> deserialize::Result<BigDecimal> {
    match cell {
        Cell::Text(text) => Ok(BigDecimal::from_str(text)?),
        // What sums and averages are.
        Cell::Integer(number) => Ok(BigDecimal::from(*number)),
        // The shortest text that reads back as this number, and not its 50 binary digits.
        Cell::Real(number) => Ok(BigDecimal::from_str(&number.to_string())?),
        other => other.mismatch("a decimal number"),
    }
}
