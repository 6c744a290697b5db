/// The field of a column whose type only the server knows, such as `inet`: the column is in the table and in migrations, and no query of the derived types
/// reads or writes it.
///
/// ```
/// use diesel_kit::prelude::*;
///
/// #[derive(Table, Debug, Clone)]
/// #[table(name = "visits")]
/// pub struct Visit {
///     #[column(primary_key)]
///     pub id: i64,
///     #[column(sql_type = "inet")]
///     pub address: Option<Opaque>,
/// }
/// # fn main() {}
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Opaque;
