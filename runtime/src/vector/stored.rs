use diesel::QueryResult;
use diesel::expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

use super::VectorSqlType;
use crate::Dialect;
use crate::any_db::AnyDb;

/// A vector column in a form that every driver can read: the driver for MySQL does not know the server's own type.
#[derive(Debug, Clone, Copy, Default, QueryId, ValidGrouping)]
pub struct StoredVector<E>(pub(super) E);

impl<E: Expression> Expression for StoredVector<E>
where
    E::SqlType: VectorSqlType,
{
    type SqlType = E::SqlType;
}

impl<E: SelectableExpression<QS>, QS> SelectableExpression<QS> for StoredVector<E> where Self: AppearsOnTable<QS> {}
impl<E: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for StoredVector<E> where Self: Expression {}

impl<E: QueryFragment<AnyDb>> QueryFragment<AnyDb> for StoredVector<E> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        // MariaDB sends bytes as it is.
        let cast = out.backend().dialect() == Dialect::Mysql;
        if cast {
            out.push_sql("CAST(");
        }
        self.0.walk_ast(out.reborrow())?;
        if cast {
            out.push_sql(" AS BINARY)");
        }
        Ok(())
    }
}

impl<E: QueryFragment<Pg>> QueryFragment<Pg> for StoredVector<E> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}
