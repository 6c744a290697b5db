//! Distances between vectors, computed by the database.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::expression::{AppearsOnTable, AsExpression, Expression, SelectableExpression, TypedExpressionType, ValidGrouping};
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::Error::QueryBuilderError;
use diesel::sql_types::{Double, Nullable, SingleValue, SqlType};

use super::StoredVector;
use crate::any_db::AnyDb;
use crate::{Dialect, sql_types};

/// A vector, or a vector that may be NULL.
pub trait VectorSqlType: SqlType + TypedExpressionType {
    /// The SQL type of a distance from it.
    type Distance: SqlType + TypedExpressionType + SingleValue;
    /// True if it may be NULL.
    const NULLABLE: bool;
}

impl VectorSqlType for sql_types::Vector {
    type Distance = Double;
    const NULLABLE: bool = false;
}

impl VectorSqlType for Nullable<sql_types::Vector> {
    type Distance = Nullable<Double>;
    const NULLABLE: bool = true;
}

/// What can be asked of a vector column. In all distances the nearest vector has the smallest number.
pub trait VectorExpressionMethods: Expression + Sized
where
    Self::SqlType: VectorSqlType,
{
    /// One minus the cosine of the angle between the vectors.
    ///
    /// On PostgreSQL (pgvector), SQLite (sqlite-vec) and MariaDB from 11.7; an error on MySQL, which has no such function.
    fn cosine_distance<T: AsExpression<Self::SqlType>>(self, other: T) -> CosineDistance<Self, T::Expression> {
        CosineDistance { left: self, right: other.as_expression() }
    }

    /// The length of the straight line between the vectors. On the same servers.
    fn l2_distance<T: AsExpression<Self::SqlType>>(self, other: T) -> L2Distance<Self, T::Expression> {
        L2Distance { left: self, right: other.as_expression() }
    }

    /// The vector itself, in a form that can be read on MySQL too. Elsewhere it changes nothing.
    fn stored(self) -> StoredVector<Self> {
        StoredVector(self)
    }

    /// The inner product, negated so that the largest comes first. On PostgreSQL only.
    fn max_inner_product<T: AsExpression<Self::SqlType>>(self, other: T) -> MaxInnerProduct<Self, T::Expression> {
        MaxInnerProduct { left: self, right: other.as_expression() }
    }
}

impl<T: Expression> VectorExpressionMethods for T where T::SqlType: VectorSqlType {}

macro_rules! distance {
    ($name:ident, $what:literal, $operator:literal, $sqlite:expr, $mariadb:expr) => {
        #[doc = concat!("The ", $what, " of two vectors.")]
        #[derive(Debug, Clone, Copy, QueryId, ValidGrouping)]
        pub struct $name<L, R> {
            left: L,
            right: R,
        }

        impl<L: Expression, R: Expression> Expression for $name<L, R>
        where
            L::SqlType: VectorSqlType,
        {
            type SqlType = <L::SqlType as VectorSqlType>::Distance;
        }

        impl<L: SelectableExpression<QS>, R: SelectableExpression<QS>, QS> SelectableExpression<QS> for $name<L, R> where
            Self: AppearsOnTable<QS>
        {
        }
        impl<L: AppearsOnTable<QS>, R: AppearsOnTable<QS>, QS> AppearsOnTable<QS> for $name<L, R> where Self: Expression {}

        impl<L: QueryFragment<AnyDb> + Expression, R: QueryFragment<AnyDb>> QueryFragment<AnyDb> for $name<L, R>
        where
            L::SqlType: VectorSqlType,
        {
            fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, AnyDb>) -> QueryResult<()> {
                match out.backend().dialect() {
                    Dialect::Postgres => infix(&self.left, $operator, &self.right, out),
                    Dialect::Sqlite => sqlite($sqlite, &self.left, <L::SqlType as VectorSqlType>::NULLABLE, &self.right, out),
                    Dialect::MariaDb => function($mariadb, Dialect::MariaDb, &self.left, &self.right, out),
                    Dialect::Mysql => function(None, Dialect::Mysql, &self.left, &self.right, out),
                }
            }
        }

        impl<L: QueryFragment<Pg>, R: QueryFragment<Pg>> QueryFragment<Pg> for $name<L, R> {
            fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
                infix(&self.left, $operator, &self.right, out)
            }
        }
    };
}

distance!(CosineDistance, "cosine distance", " <=> ", Some("vec_distance_cosine"), Some("VEC_DISTANCE_COSINE"));
distance!(L2Distance, "Euclidean distance", " <-> ", Some("vec_distance_L2"), Some("VEC_DISTANCE_EUCLIDEAN"));
distance!(MaxInnerProduct, "negative inner product", " <#> ", None, None);

fn infix<'b, DB: Backend>(
    left: &'b impl QueryFragment<DB>,
    operator: &str,
    right: &'b impl QueryFragment<DB>,
    mut out: AstPass<'_, 'b, DB>,
) -> QueryResult<()> {
    out.push_sql("(");
    left.walk_ast(out.reborrow())?;
    out.push_sql(operator);
    right.walk_ast(out.reborrow())?;
    out.push_sql(")");
    Ok(())
}

/// sqlite-vec raises an error for NULL where the others give NULL.
fn sqlite<'b>(
    name: Option<&str>,
    left: &'b impl QueryFragment<AnyDb>,
    nullable: bool,
    right: &'b impl QueryFragment<AnyDb>,
    mut out: AstPass<'_, 'b, AnyDb>,
) -> QueryResult<()> {
    if nullable {
        out.push_sql("(CASE WHEN ");
        left.walk_ast(out.reborrow())?;
        out.push_sql(" IS NOT NULL THEN ");
    }
    function(name, Dialect::Sqlite, left, right, out.reborrow())?;
    if nullable {
        out.push_sql(" END)");
    }
    Ok(())
}

fn function<'b>(
    name: Option<&str>,
    dialect: Dialect,
    left: &'b impl QueryFragment<AnyDb>,
    right: &'b impl QueryFragment<AnyDb>,
    mut out: AstPass<'_, 'b, AnyDb>,
) -> QueryResult<()> {
    let Some(name) = name else {
        return Err(QueryBuilderError(format!("{dialect} has no function for this distance between vectors").into()));
    };
    out.push_sql(name);
    out.push_sql("(");
    left.walk_ast(out.reborrow())?;
    out.push_sql(", ");
    right.walk_ast(out.reborrow())?;
    out.push_sql(")");
    Ok(())
}
