use diesel::backend::{Backend, DieselReserveSpecialization, SqlDialect, TrustedBackend, sql_dialect};
use diesel::query_builder::{All, Distinct, Except, Intersect, SupportsCombinationClause, Union};
use diesel::sql_types::TypeMetadata;

use super::{AnyBindCollector, AnyQueryBuilder, AnyType, AnyValue};
use crate::Dialect;

/// The Diesel backend of every [`AnyConnection`](crate::AnyConnection).
///
/// Queries name it where Diesel wants a backend, as in `users::table.into_boxed::<AnyDb>()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyDb {
    dialect: Dialect,
}

impl AnyDb {
    /// The backend for a dialect.
    pub fn new(dialect: Dialect) -> Self {
        Self { dialect }
    }

    /// The dialect that queries are written in.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }
}

impl Backend for AnyDb {
    type QueryBuilder = AnyQueryBuilder;
    type RawValue<'a> = AnyValue<'a>;
    type BindCollector<'a> = AnyBindCollector;
}

impl TypeMetadata for AnyDb {
    type TypeMetadata = AnyType;
    type MetadataLookup = ();
}

impl TrustedBackend for AnyDb {}
impl DieselReserveSpecialization for AnyDb {}

/// `ON CONFLICT` as PostgreSQL writes it; the query builder turns it into MySQL's form.
#[derive(Debug, Clone, Copy)]
pub struct AnyOnConflict;

impl sql_dialect::on_conflict_clause::SupportsOnConflictClause for AnyOnConflict {}
impl sql_dialect::on_conflict_clause::SupportsOnConflictClauseWhere for AnyOnConflict {}
impl sql_dialect::on_conflict_clause::PgLikeOnConflictClause for AnyOnConflict {}

/// `||`, or `CONCAT` on MySQL.
#[derive(Debug, Clone, Copy)]
pub struct AnyConcat;

/// `DEFAULT VALUES`, or `() VALUES ()` on MySQL.
#[derive(Debug, Clone, Copy)]
pub struct AnyDefaultValues;

impl SqlDialect for AnyDb {
    type ReturningClause = sql_dialect::returning_clause::PgLikeReturningClause;
    type OnConflictClause = AnyOnConflict;
    type InsertWithDefaultKeyword = sql_dialect::default_keyword_for_insert::IsoSqlDefaultKeyword;
    type BatchInsertSupport = sql_dialect::batch_insert_support::PostgresLikeBatchInsertSupport;
    type ConcatClause = AnyConcat;
    type DefaultValueClauseForInsert = AnyDefaultValues;
    type EmptyFromClauseSyntax = sql_dialect::from_clause_syntax::AnsiSqlFromClauseSyntax;
    type ExistsSyntax = sql_dialect::exists_syntax::AnsiSqlExistsSyntax;
    type ArrayComparison = sql_dialect::array_comparison::AnsiSqlArrayComparison;
    type SelectStatementSyntax = sql_dialect::select_statement_syntax::AnsiSqlSelectStatement;
    type AliasSyntax = sql_dialect::alias_syntax::AsAliasSyntax;
    type WindowFrameClauseGroupSupport = sql_dialect::window_frame_clause_group_support::NoGroupWindowFrameUnit;
    type WindowFrameExclusionSupport = sql_dialect::window_frame_exclusion_support::NoFrameFrameExclusionSupport;
    type AggregateFunctionExpressions = sql_dialect::aggregate_function_expressions::NoAggregateFunctionExpressions;
    type BuiltInWindowFunctionRequireOrder = sql_dialect::built_in_window_function_require_order::NoOrderRequired;
}

impl SupportsCombinationClause<Union, Distinct> for AnyDb {}
impl SupportsCombinationClause<Union, All> for AnyDb {}
impl SupportsCombinationClause<Intersect, Distinct> for AnyDb {}
impl SupportsCombinationClause<Except, Distinct> for AnyDb {}
