//! Clauses that Diesel leaves to each backend.

use diesel::QueryResult;
use diesel::internal::derives::multiconnection::Concat;
use diesel::query_builder::{
    AstPass, BoxedLimitOffsetClause, DefaultValues, IntoBoxedClause, LimitClause, LimitOffsetClause, NoLimitClause, NoOffsetClause,
    OffsetClause, ParenthesisWrapper, QueryFragment,
};

use super::AnyDb;
use super::backend::{AnyConcat, AnyDefaultValues};
use crate::Dialect;

impl<L: QueryFragment<AnyDb>, R: QueryFragment<AnyDb>> QueryFragment<AnyDb, AnyConcat> for Concat<L, R> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        let mysql_like = out.backend().dialect().is_mysql_like();
        // `||` is OR on MySQL.
        out.push_sql(if mysql_like { "CONCAT(" } else { "(" });
        self.left.walk_ast(out.reborrow())?;
        out.push_sql(if mysql_like { ", " } else { " || " });
        self.right.walk_ast(out.reborrow())?;
        out.push_sql(")");
        Ok(())
    }
}

impl QueryFragment<AnyDb, AnyDefaultValues> for DefaultValues {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        let mysql_like = out.backend().dialect().is_mysql_like();
        out.push_sql(if mysql_like { "() VALUES ()" } else { "DEFAULT VALUES" });
        Ok(())
    }
}

impl<T: QueryFragment<AnyDb>> QueryFragment<AnyDb> for ParenthesisWrapper<T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        // SQLite takes no parentheses around the sides of a UNION.
        let sqlite = out.backend().dialect() == Dialect::Sqlite;
        out.push_sql(if sqlite { "SELECT * FROM (" } else { "(" });
        self.inner.walk_ast(out.reborrow())?;
        out.push_sql(")");
        Ok(())
    }
}

/// Only PostgreSQL takes OFFSET without LIMIT.
fn push_no_limit(out: &mut AstPass<'_, '_, AnyDb>) {
    match out.backend().dialect() {
        Dialect::Postgres => {}
        Dialect::Sqlite => out.push_sql(" LIMIT -1 "),
        Dialect::Mysql | Dialect::MariaDb => out.push_sql(" LIMIT 18446744073709551615 "),
    }
}

impl QueryFragment<AnyDb> for LimitOffsetClause<NoLimitClause, NoOffsetClause> {
    fn walk_ast<'b>(&'b self, _: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        Ok(())
    }
}

impl<L> QueryFragment<AnyDb> for LimitOffsetClause<LimitClause<L>, NoOffsetClause>
where
    LimitClause<L>: QueryFragment<AnyDb>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        self.limit_clause.walk_ast(out)
    }
}

impl<O> QueryFragment<AnyDb> for LimitOffsetClause<NoLimitClause, OffsetClause<O>>
where
    OffsetClause<O>: QueryFragment<AnyDb>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        push_no_limit(&mut out);
        self.offset_clause.walk_ast(out)
    }
}

impl<L, O> QueryFragment<AnyDb> for LimitOffsetClause<LimitClause<L>, OffsetClause<O>>
where
    LimitClause<L>: QueryFragment<AnyDb>,
    OffsetClause<O>: QueryFragment<AnyDb>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        self.limit_clause.walk_ast(out.reborrow())?;
        self.offset_clause.walk_ast(out)
    }
}

impl QueryFragment<AnyDb> for BoxedLimitOffsetClause<'_, AnyDb> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
        match (&self.limit, &self.offset) {
            (Some(limit), _) => limit.walk_ast(out.reborrow())?,
            (None, Some(_)) => push_no_limit(&mut out),
            (None, None) => {}
        }
        if let Some(offset) = &self.offset {
            offset.walk_ast(out)?;
        }
        Ok(())
    }
}

impl<'a> IntoBoxedClause<'a, AnyDb> for LimitOffsetClause<NoLimitClause, NoOffsetClause> {
    type BoxedClause = BoxedLimitOffsetClause<'a, AnyDb>;

    fn into_boxed(self) -> Self::BoxedClause {
        BoxedLimitOffsetClause { limit: None, offset: None }
    }
}

impl<'a, L> IntoBoxedClause<'a, AnyDb> for LimitOffsetClause<LimitClause<L>, NoOffsetClause>
where
    L: QueryFragment<AnyDb> + Send + 'a,
{
    type BoxedClause = BoxedLimitOffsetClause<'a, AnyDb>;

    fn into_boxed(self) -> Self::BoxedClause {
        BoxedLimitOffsetClause { limit: Some(Box::new(self.limit_clause)), offset: None }
    }
}

impl<'a, O> IntoBoxedClause<'a, AnyDb> for LimitOffsetClause<NoLimitClause, OffsetClause<O>>
where
    O: QueryFragment<AnyDb> + Send + 'a,
{
    type BoxedClause = BoxedLimitOffsetClause<'a, AnyDb>;

    fn into_boxed(self) -> Self::BoxedClause {
        BoxedLimitOffsetClause { limit: None, offset: Some(Box::new(self.offset_clause)) }
    }
}

impl<'a, L, O> IntoBoxedClause<'a, AnyDb> for LimitOffsetClause<LimitClause<L>, OffsetClause<O>>
where
    L: QueryFragment<AnyDb> + Send + 'a,
    O: QueryFragment<AnyDb> + Send + 'a,
{
    type BoxedClause = BoxedLimitOffsetClause<'a, AnyDb>;

    fn into_boxed(self) -> Self::BoxedClause {
        BoxedLimitOffsetClause { limit: Some(Box::new(self.limit_clause)), offset: Some(Box::new(self.offset_clause)) }
    }
}
