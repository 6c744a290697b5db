//! Update types: changes that write their own SET.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::HasSqlType;

use crate::Dialect;
use crate::any_db::AnyDb;

/// What an update type says.
pub trait Changes<DB: Backend> {
    /// Writes an assignment for each column that changes.
    ///
    /// # Errors
    /// If a value cannot be bound.
    fn assignments<'b>(&'b self, out: &mut Assignments<'_, 'b, DB>) -> QueryResult<()>;
}

impl<DB: Backend, T: Changes<DB>> Changes<DB> for &T {
    fn assignments<'b>(&'b self, out: &mut Assignments<'_, 'b, DB>) -> QueryResult<()> {
        T::assignments(self, out)
    }
}

/// What kind of time a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A moment in UTC, in a column without a zone.
    Timestamp,
    /// A moment.
    Timestamptz,
}

/// A backend that can write the present time.
pub trait PresentTime: Backend {
    /// The time on the server's clock, which is the one that filled the defaults.
    fn present(&self, now: Now) -> &'static str;
}

impl PresentTime for AnyDb {
    fn present(&self, now: Now) -> &'static str {
        match self.dialect() {
            Dialect::Postgres => postgres(now),
            Dialect::Mysql | Dialect::MariaDb => match now {
                Now::Date => "UTC_DATE()",
                Now::Time => "UTC_TIME(6)",
                Now::Timestamp | Now::Timestamptz => "UTC_TIMESTAMP(6)",
            },
            Dialect::Sqlite => match now {
                Now::Date => "strftime('%Y-%m-%d', 'now')",
                Now::Time => "strftime('%H:%M:%f000', 'now')",
                Now::Timestamp | Now::Timestamptz => "strftime('%Y-%m-%d %H:%M:%f000', 'now')",
            },
        }
    }
}

#[cfg(feature = "concrete-postgres")]
impl PresentTime for diesel::pg::Pg {
    fn present(&self, now: Now) -> &'static str {
        postgres(now)
    }
}

fn postgres(now: Now) -> &'static str {
    match now {
        Now::Date => "(now() AT TIME ZONE 'utc')::date",
        Now::Time => "(now() AT TIME ZONE 'utc')::time",
        Now::Timestamp => "(now() AT TIME ZONE 'utc')",
        Now::Timestamptz => "now()",
    }
}

/// Writes the assignments of one update.
#[allow(missing_debug_implementations)]
pub struct Assignments<'a, 'b, DB: Backend> {
    out: AstPass<'a, 'b, DB>,
    any: bool,
}

impl<'b, DB: Backend> Assignments<'_, 'b, DB> {
    fn target(&mut self, column: &str) -> QueryResult<()> {
        if std::mem::replace(&mut self.any, true) {
            self.out.push_sql(", ");
        }
        self.out.push_identifier(column)?;
        self.out.push_sql(" = ");
        Ok(())
    }

    /// A column that changes if there is a value.
    ///
    /// # Errors
    /// If the value cannot be bound.
    pub fn set<ST, T>(&mut self, column: &str, value: &'b Option<T>) -> QueryResult<()>
    where
        DB: HasSqlType<ST>,
        T: ToSql<ST, DB>,
    {
        match value {
            Some(value) => {
                self.target(column)?;
                self.out.push_bind_param::<ST, T>(value)
            }
            None => Ok(()),
        }
    }

    /// A column that becomes the present time, unless it was given a value or nothing else changes. Stands after all others.
    ///
    /// # Errors
    /// If the column's name cannot be written.
    pub fn set_now<T>(&mut self, column: &str, value: &Option<T>, now: Now) -> QueryResult<()>
    where
        DB: PresentTime,
    {
        if self.any && value.is_none() {
            self.target(column)?;
            let present = self.out.backend().present(now);
            self.out.push_sql(present);
        }
        Ok(())
    }
}

/// Changes as Diesel's changeset.
#[derive(Debug, Clone)]
pub struct Changeset<T>(pub T);

impl<T> QueryId for Changeset<T> {
    type QueryId = ();
    // Which columns change decides the text.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<DB: Backend, T: Changes<DB>> QueryFragment<DB> for Changeset<T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        self.0.assignments(&mut Assignments { out, any: false })
    }
}
