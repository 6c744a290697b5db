use diesel::QueryResult;
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::result::Error::QueryBuilderError;
use diesel::sql_types::Untyped;

use super::lower::lower;
use super::{AnyBindCollector, AnyDb, AnyQueryBuilder, AnyType, Bind};
use crate::Dialect;

/// A query without type parameters: SQL cut at its binds, and the binds as the dialect stores them.
///
/// It is a query fragment of each driver's own backend, which numbers the placeholders and encodes the values.
#[derive(Debug, Clone)]
pub struct RawQuery {
    pub(super) segments: Vec<String>,
    pub(super) binds: Vec<(AnyType, Bind)>,
    pub(super) cacheable: bool,
}

impl RawQuery {
    /// Writes a query in a dialect.
    ///
    /// # Errors
    /// If the query holds something that the dialect does not have.
    pub fn new(dialect: Dialect, query: &dyn QueryFragment<AnyDb>) -> QueryResult<Self> {
        let backend = AnyDb::new(dialect);
        let mut builder = AnyQueryBuilder::new(dialect);
        query.to_sql(&mut builder, &backend)?;
        let mut segments = builder.into_segments()?;
        let mut collector = AnyBindCollector::default();
        query.collect_binds(&mut collector, &mut (), &backend)?;
        let mut binds = collector.into_binds();
        if segments.len() != binds.len() + 1 {
            let message = format!(
                "the query has {} binds and {} places for them; in raw SQL write diesel::dsl::sql(..).bind(..), for sql_query names its places in \
                 one dialect only",
                binds.len(),
                segments.len() - 1
            );
            return Err(QueryBuilderError(message.into()));
        }
        lower(dialect, &mut binds, &mut segments)?;
        let cacheable = query.is_safe_to_cache_prepared(&backend)?;
        Ok(Self { segments, binds, cacheable })
    }

    /// The SQL with the placeholders of a dialect.
    ///
    /// ```
    /// use diesel::prelude::*;
    /// use diesel_kit::any_db::RawQuery;
    /// use diesel_kit::Dialect;
    ///
    /// diesel::table! { users { id -> Integer, name -> Text, } }
    ///
    /// let query = users::table.select(users::id).filter(users::name.eq("Ann")).limit(1);
    /// let sql = |dialect| RawQuery::new(dialect, &query).map(|raw| raw.to_sql(dialect));
    /// assert_eq!(sql(Dialect::Postgres)?, r#"SELECT "users"."id" FROM "users" WHERE ("users"."name" = $1) LIMIT $2"#);
    /// assert_eq!(sql(Dialect::MariaDb)?, "SELECT `users`.`id` FROM `users` WHERE (`users`.`name` = ?) LIMIT ?");
    /// # diesel::QueryResult::Ok(())
    /// ```
    pub fn to_sql(&self, dialect: Dialect) -> String {
        let mut sql = String::new();
        for (index, segment) in self.segments.iter().enumerate() {
            if index > 0 {
                match dialect {
                    Dialect::Postgres => sql.push_str(&format!("${index}")),
                    _ => sql.push('?'),
                }
            }
            sql.push_str(segment);
        }
        sql
    }
}

impl QueryId for RawQuery {
    type QueryId = ();
    // Statements are cached by their text.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for RawQuery {
    type SqlType = Untyped;
}
