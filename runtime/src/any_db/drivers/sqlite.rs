use diesel::sql_types::{self, Nullable};
use diesel::sqlite::Sqlite;

use super::{not_lowered, raw_query_fragment};
use crate::any_db::Bind;

raw_query_fragment!(Sqlite {
    BigInt => sql_types::BigInt, i64;
    Double => sql_types::Double, f64;
    Text => sql_types::Text, String;
    Binary => sql_types::Binary, Vec<u8>;
} (_ty, bind, out) => match bind {
    Bind::Null => out.push_bind_param::<Nullable<sql_types::Text>, Option<String>>(&None)?,
    bind => return Err(not_lowered(bind, "SQLite")),
});
