//! Definitions as the program was compiled with them.

/// A table or an enum that carries its own definition. Both derives implement it.
pub trait HasDefinition {
    /// The definition as JSON.
    const DEFINITION: &'static str;
    /// The definitions of the enums that its fields hold, as JSON.
    const ENUMERATIONS: &'static [&'static str] = &[];
}

/// Declares all tables of a crate: any of them may then stand in one query. Once a crate.
///
/// It also makes `definitions()`, the definitions of the tables and their enums as JSON, in the module where it stands.
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
        $crate::__allow_tables!($($table,)+);

        /// The definitions of all tables and of the enums that they hold, as JSON.
        pub fn definitions() -> ::std::vec::Vec<&'static str> {
            let tables: &[(&'static str, &'static [&'static str])] =
                &[$((<$table as $crate::HasDefinition>::DEFINITION, <$table as $crate::HasDefinition>::ENUMERATIONS)),+];
            $crate::__private::collect_definitions(tables)
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __allow_tables {
    ($left:path, $($right:path,)+) => {
        $(
            impl $crate::__private::diesel::query_source::TableNotEqual<<$left as $crate::__private::diesel::associations::HasTable>::Table>
                for <$right as $crate::__private::diesel::associations::HasTable>::Table {}
            impl $crate::__private::diesel::query_source::TableNotEqual<<$right as $crate::__private::diesel::associations::HasTable>::Table>
                for <$left as $crate::__private::diesel::associations::HasTable>::Table {}
        )+
        $crate::__allow_tables!($($right,)+);
    };
    ($last:path,) => {};
}
