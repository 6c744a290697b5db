//! Definitions as the program was compiled with them.

/// A struct or an enum that carries its own definition. All derives implement it.
pub trait HasDefinition {
    /// The definition as JSON.
    const DEFINITION: &'static str;
    /// The definitions of the enums and domains that its fields hold, as JSON.
    const TYPES: &'static [&'static str] = &[];
}

/// Lists the tables of a crate, once: it makes `definitions()`, the definitions of the tables, their enums and their domains as JSON, in the module where
/// it stands, which `assert_snapshot!` (feature `check`) compares with what is committed.
///
/// Queries do not need it: any two derived tables may stand in one query, those of other crates too.
///
/// ```
/// use diesel_kit::prelude::*;
///
/// #[derive(Table, Debug)]
/// #[table(name = "users")]
/// pub struct User {
///     #[column(primary_key, auto_increment)]
///     pub id: i64,
///     #[column(max_length = 100)]
///     pub name: String,
/// }
///
/// #[derive(Table, Debug)]
/// #[table(name = "documents")]
/// pub struct Document {
///     #[column(primary_key, auto_increment)]
///     pub id: i64,
///     #[column(references(User, on_delete = "cascade"))]
///     pub user_id: i64,
/// }
///
/// diesel_kit::tables!(User, Document);
///
/// # fn main() {
/// assert_eq!(definitions().len(), 2);
/// # }
/// ```
#[macro_export]
macro_rules! tables {
    ($($table:path),+ $(,)?) => {
        /// The definitions of all tables and of the enums and domains that they hold, as JSON.
        pub fn definitions() -> ::std::vec::Vec<&'static str> {
            let tables: &[(&'static str, &'static [&'static str])] =
                &[$((<$table as $crate::HasDefinition>::DEFINITION, <$table as $crate::HasDefinition>::TYPES)),+];
            $crate::__private::collect_definitions(tables)
        }
    };
}
