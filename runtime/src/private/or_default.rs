use std::marker::PhantomData;

use diesel::QueryResult;
use diesel::dsl::AsExprOf;
use diesel::expression::{AppearsOnTable, AsExpression, Expression, TypedExpressionType};
use diesel::mysql::Mysql;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::query_source::Column;
use diesel::sql_types::SqlType;

use crate::Dialect;
use crate::any_db::AnyDb;

/// A column that the database fills when an insert leaves it out.
pub trait ColumnDefault {
    /// The default as SQLite writes it, for SQLite has no `DEFAULT` among the values of an insert. `NULL` for the integer that SQLite counts up.
    const SQLITE: &'static str;
}

/// The value of a defaulted column in an insert: a bind, or what makes the database take the default.
///
/// `C` is the column and `E` the expression of the bind.
#[derive(Debug, Clone, Copy)]
pub struct OrDefault<C, E> {
    value: Option<E>,
    column: PhantomData<C>,
}

/// [`OrDefault`] for a column and the Rust type of the value.
pub type OrDefaultOf<C, T> = OrDefault<C, AsExprOf<T, <C as Expression>::SqlType>>;

impl<C: Column, E> OrDefault<C, E> {
    /// A bind if there is a value, and else the default.
    pub fn new<T>(value: Option<T>) -> Self
    where
        C::SqlType: SqlType + TypedExpressionType,
        T: AsExpression<C::SqlType, Expression = E>,
    {
        Self { value: value.map(T::as_expression), column: PhantomData }
    }
}

impl<C: Column, E: Expression> Expression for OrDefault<C, E> {
    type SqlType = C::SqlType;
}

impl<C, E, QS> AppearsOnTable<QS> for OrDefault<C, E>
where
    Self: Expression,
    E: AppearsOnTable<QS>,
{
}

impl<C, E> QueryId for OrDefault<C, E> {
    type QueryId = ();
    // Whether there is a value decides the text.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C: ColumnDefault, E: QueryFragment<AnyDb>> QueryFragment<AnyDb> for OrDefault<C, E> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        match (&self.value, out.backend().dialect()) {
            (Some(value), _) => value.walk_ast(out)?,
            (None, Dialect::Sqlite) => {
                out.push_sql("(");
                out.push_sql(C::SQLITE);
                out.push_sql(")");
            }
            (None, _) => out.push_sql("DEFAULT"),
        }
        Ok(())
    }
}

macro_rules! with_default_keyword {
    ($($backend:ty),*) => {
        $(impl<C, E: QueryFragment<$backend>> QueryFragment<$backend> for OrDefault<C, E> {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, $backend>) -> QueryResult<()> {
                match &self.value {
                    Some(value) => value.walk_ast(out),
                    None => {
                        out.push_sql("DEFAULT");
                        Ok(())
                    }
                }
            }
        })*
    };
}

with_default_keyword!(Pg, Mysql);
