//! The portable types: how each Rust type is bound, and read from each server.

mod array;
mod decimal;
mod number;
mod text;
mod time;
mod unsigned;
mod uuid;

/// Declares which kind of bind a SQL type is.
macro_rules! sql_type {
    ($($sql_type:ty => $kind:ident),* $(,)?) => {
        $(impl diesel::sql_types::HasSqlType<$sql_type> for crate::any_db::AnyDb {
            fn metadata(_: &mut ()) -> crate::any_db::AnyType {
                crate::any_db::AnyType::$kind
            }
        })*
    };
}
pub(crate) use sql_type;

/// Binds a Rust type.
macro_rules! to_sql {
    ($rust:ty as $sql_type:ty, $value:ident => $bind:expr) => {
        impl diesel::serialize::ToSql<$sql_type, crate::any_db::AnyDb> for $rust {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, crate::any_db::AnyDb>) -> diesel::serialize::Result {
                let $value = self;
                out.set_value($bind);
                Ok(diesel::serialize::IsNull::No)
            }
        }
    };
}
pub(crate) use to_sql;

/// Reads a Rust type: Diesel's own way on PostgreSQL, and on MySQL unless another is given; a cell of ours on SQLite.
macro_rules! from_sql {
    ($rust:ty as $sql_type:ty, sqlite $cell:ident => $sqlite:expr) => {
        from_sql!($rust as $sql_type, mysql value => <$rust as diesel::deserialize::FromSql<$sql_type, diesel::mysql::Mysql>>::from_sql(value), sqlite $cell => $sqlite);
    };
    ($rust:ty as $sql_type:ty, mysql $value:ident => $mysql:expr, sqlite $cell:ident => $sqlite:expr) => {
        impl diesel::deserialize::FromSql<$sql_type, crate::any_db::AnyDb> for $rust {
            fn from_sql(value: crate::any_db::AnyValue<'_>) -> diesel::deserialize::Result<Self> {
                match value {
                    crate::any_db::AnyValue::Postgres(value) => {
                        <$rust as diesel::deserialize::FromSql<$sql_type, diesel::pg::Pg>>::from_sql(value)
                    }
                    crate::any_db::AnyValue::Mysql($value) => $mysql,
                    crate::any_db::AnyValue::Sqlite($cell) => $sqlite,
                    crate::any_db::AnyValue::Unreadable => crate::any_db::value::unreadable(),
                }
            }
        }
    };
}
pub(crate) use from_sql;
