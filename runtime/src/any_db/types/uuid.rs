use diesel::sql_types;
use uuid::Uuid;

use super::{from_sql, sql_type, to_sql};
use crate::any_db::Bind;

sql_type!(sql_types::Uuid => Uuid);

to_sql!(Uuid as sql_types::Uuid, value => Bind::Uuid(*value));
from_sql!(
    Uuid as sql_types::Uuid,
    mysql value => Ok(Uuid::from_slice(value.as_bytes())?),
    sqlite cell => Ok(Uuid::from_slice(cell.blob("a UUID of 16 bytes")?)?)
);
