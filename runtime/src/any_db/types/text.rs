use diesel::sql_types::{Binary, Text};

use super::{from_sql, sql_type, to_sql};
use crate::any_db::Bind;

sql_type!(Text => Text, Binary => Binary);

to_sql!(str as Text, value => Bind::Text(value.to_owned()));
to_sql!([u8] as Binary, value => Bind::Binary(value.to_vec()));

from_sql!(String as Text, sqlite cell => cell.text("text").map(str::to_owned));
from_sql!(Vec<u8> as Binary, sqlite cell => cell.blob("a blob").map(<[u8]>::to_vec));
