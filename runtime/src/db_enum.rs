//! Enums as column types.

/// An enum whose variants are labels in the database. Derive it.
///
/// ```
/// use diesel_kit::DbEnum;
///
/// #[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
/// #[db_enum(name = "mood")]
/// pub enum Mood { Happy, #[db_enum(name = "so_so")] Fine, Sad }
///
/// assert_eq!(Mood::LABELS, ["happy", "so_so", "sad"]);
/// assert_eq!(Mood::from_label("so_so"), Some(Mood::Fine));
/// ```
pub trait DbEnum: Copy + 'static {
    /// The name of its type in SQL, in quotes, with its schema where it has one.
    const SQL_NAME: &'static str;

    /// The labels in the order of the variants, which is the order in which the database sorts them.
    const LABELS: &'static [&'static str];

    /// The label of a variant.
    fn label(self) -> &'static str;

    /// The variant of a label.
    fn from_label(label: &str) -> Option<Self>;
}

/// Makes an enum that implements [`DbEnum`](trait@crate::DbEnum) a Diesel type: what the derive cannot say without knowing our features.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_db_enum {
    (@sql_type $name:ty, $tag:ty) => {
        const _: () = {
            use $crate::__private::diesel;
            type SqlType = $crate::sql_types::Enum<$tag>;

            impl diesel::expression::AsExpression<SqlType> for $name {
                type Expression = diesel::internal::derives::as_expression::Bound<SqlType, Self>;
                fn as_expression(self) -> Self::Expression {
                    diesel::internal::derives::as_expression::Bound::new(self)
                }
            }
            impl diesel::expression::AsExpression<diesel::sql_types::Nullable<SqlType>> for $name {
                type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Nullable<SqlType>, Self>;
                fn as_expression(self) -> Self::Expression {
                    diesel::internal::derives::as_expression::Bound::new(self)
                }
            }
            impl<'expr> diesel::expression::AsExpression<SqlType> for &'expr $name {
                type Expression = diesel::internal::derives::as_expression::Bound<SqlType, Self>;
                fn as_expression(self) -> Self::Expression {
                    diesel::internal::derives::as_expression::Bound::new(self)
                }
            }
            impl<'expr> diesel::expression::AsExpression<diesel::sql_types::Nullable<SqlType>> for &'expr $name {
                type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Nullable<SqlType>, Self>;
                fn as_expression(self) -> Self::Expression {
                    diesel::internal::derives::as_expression::Bound::new(self)
                }
            }
            impl diesel::serialize::ToSql<SqlType, $crate::AnyDb> for $name {
                fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, $crate::AnyDb>) -> diesel::serialize::Result {
                    $crate::__private::enum_to_sql(*self, out)
                }
            }
            impl diesel::serialize::ToSql<diesel::sql_types::Nullable<SqlType>, $crate::AnyDb> for $name {
                fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, $crate::AnyDb>) -> diesel::serialize::Result {
                    $crate::__private::enum_to_sql(*self, out)
                }
            }
            impl diesel::deserialize::FromSql<SqlType, $crate::AnyDb> for $name {
                fn from_sql(value: $crate::any_db::AnyValue<'_>) -> diesel::deserialize::Result<Self> {
                    $crate::__private::enum_from_sql(value)
                }
            }
            $crate::__impl_db_enum_postgres!($name);
        };
    };
    // Its SQL type is `Enum` of itself in tables by hand, and of what a derive says in derived ones.
    ($name:ty $(, $tag:ty)?) => {
        $crate::__impl_db_enum!(@sql_type $name, $name);
        $( $crate::__impl_db_enum!(@sql_type $name, $tag); )?
        const _: () = {
            use $crate::__private::diesel;
            impl<DB, ST> diesel::deserialize::Queryable<ST, DB> for $name
            where
                DB: diesel::backend::Backend,
                ST: diesel::sql_types::SingleValue,
                Self: diesel::deserialize::FromSql<ST, DB>,
            {
                type Row = Self;
                fn build(row: Self::Row) -> diesel::deserialize::Result<Self> {
                    Ok(row)
                }
            }
        };
    };
}

/// The same for Diesel's own PostgreSQL backend.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "concrete-postgres")]
macro_rules! __impl_db_enum_postgres {
    ($name:ty) => {
        impl diesel::serialize::ToSql<SqlType, diesel::pg::Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>) -> diesel::serialize::Result {
                $crate::__private::enum_to_pg(*self, out)
            }
        }
        impl diesel::serialize::ToSql<diesel::sql_types::Nullable<SqlType>, diesel::pg::Pg> for $name {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>) -> diesel::serialize::Result {
                $crate::__private::enum_to_pg(*self, out)
            }
        }
        impl diesel::deserialize::FromSql<SqlType, diesel::pg::Pg> for $name {
            fn from_sql(value: diesel::pg::PgValue<'_>) -> diesel::deserialize::Result<Self> {
                $crate::__private::enum_from_pg(value)
            }
        }
    };
}

/// Without the feature `concrete-postgres` there is nothing to implement.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "concrete-postgres"))]
macro_rules! __impl_db_enum_postgres {
    ($name:ty) => {};
}
