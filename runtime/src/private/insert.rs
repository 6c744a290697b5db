//! Insert types: rows that write their own VALUES.
//!
//! Through Diesel's tuples every insert type costs the compiler an expression tree of all its columns; these rows cost one function each,
//! and take what tuples refuse: no value for a NOT NULL column that has a default.

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::insertable::{CanInsertInSingleQuery, InsertValues};
use diesel::query_builder::{AstPass, QueryFragment, QueryId, UndecoratedInsertRecord, ValuesClause};
use diesel::query_source::Table;
use diesel::serialize::ToSql;
use diesel::sql_types::HasSqlType;
use uuid::Uuid;

use crate::Dialect;
use crate::any_db::AnyDb;

/// What an insert type says. `N` of its columns take a fresh UUID when they are given none.
pub trait InsertRow<DB: Backend, const N: usize> {
    /// The columns, in the order in which [`values`](Self::values) writes them.
    const COLUMNS: &'static [&'static str];

    /// Writes a value or a default for each column.
    ///
    /// # Errors
    /// If a value cannot be bound.
    fn values<'b>(&'b self, uuids: &'b [Uuid; N], out: &mut ValueWriter<'_, 'b, DB>) -> QueryResult<()>;
}

impl<DB: Backend, T: InsertRow<DB, N>, const N: usize> InsertRow<DB, N> for &T {
    const COLUMNS: &'static [&'static str] = T::COLUMNS;

    fn values<'b>(&'b self, uuids: &'b [Uuid; N], out: &mut ValueWriter<'_, 'b, DB>) -> QueryResult<()> {
        T::values(self, uuids, out)
    }
}

/// How a backend writes the default of a column among the values of an insert.
pub trait DefaultKeyword: Backend {
    /// Writes it; `sqlite` is the default in SQLite's own words.
    fn push_default(out: &mut AstPass<'_, '_, Self>, sqlite: &str);
}

impl DefaultKeyword for AnyDb {
    fn push_default(out: &mut AstPass<'_, '_, Self>, sqlite: &str) {
        // SQLite has no DEFAULT there.
        let sqlite = (out.backend().dialect() == Dialect::Sqlite).then_some(sqlite);
        out.push_sql(sqlite.unwrap_or("DEFAULT"));
    }
}

#[cfg(feature = "concrete-postgres")]
impl DefaultKeyword for diesel::pg::Pg {
    fn push_default(out: &mut AstPass<'_, '_, Self>, _: &str) {
        out.push_sql("DEFAULT");
    }
}

/// Writes the values of one row.
#[allow(missing_debug_implementations)]
pub struct ValueWriter<'a, 'b, DB: Backend> {
    out: AstPass<'a, 'b, DB>,
    first: bool,
}

impl<'b, DB: Backend> ValueWriter<'_, 'b, DB> {
    fn separate(&mut self) {
        if !std::mem::replace(&mut self.first, false) {
            self.out.push_sql(", ");
        }
    }

    /// A value.
    ///
    /// # Errors
    /// If it cannot be bound.
    pub fn bind<ST, T>(&mut self, value: &'b T) -> QueryResult<()>
    where
        DB: HasSqlType<ST>,
        T: ToSql<ST, DB>,
    {
        self.separate();
        self.out.push_bind_param::<ST, T>(value)
    }

    /// A UUID, or a fresh one.
    ///
    /// # Errors
    /// If it cannot be bound.
    pub fn fresh<ST, T>(&mut self, value: &'b Option<T>, fresh: &'b Uuid) -> QueryResult<()>
    where
        DB: HasSqlType<ST>,
        T: ToSql<ST, DB>,
        Uuid: ToSql<ST, DB>,
    {
        match value {
            Some(value) => self.bind::<ST, T>(value),
            None => self.bind::<ST, Uuid>(fresh),
        }
    }

    /// A value, or the column's default.
    ///
    /// # Errors
    /// If it cannot be bound.
    pub fn bind_or_default<ST, T>(&mut self, value: &'b Option<T>, sqlite: &str) -> QueryResult<()>
    where
        DB: HasSqlType<ST> + DefaultKeyword,
        T: ToSql<ST, DB>,
    {
        self.separate();
        match value {
            Some(value) => self.out.push_bind_param::<ST, T>(value),
            None => {
                DB::push_default(&mut self.out, sqlite);
                Ok(())
            }
        }
    }
}

/// A row of an insert, as Diesel's values. It is filled but for the moment between the two halves of [`values`].
#[derive(Debug, Clone)]
pub struct Row<T, const N: usize> {
    row: Option<T>,
    uuids: [Uuid; N],
}

impl<T, const N: usize> Default for Row<T, N> {
    fn default() -> Self {
        Self { row: None, uuids: [Uuid::nil(); N] }
    }
}

/// The values of one row.
pub type Values<T, Tab, const N: usize> = ValuesClause<Row<T, N>, Tab>;

/// A row as Diesel's values. UUIDs that it lacks are made here, of version 7: they sort by their time, which keeps an index on them dense.
pub fn values<T, Tab, const N: usize>(row: T) -> Values<T, Tab, N> {
    // `Default` is the only way to make a clause that Diesel leaves open.
    let mut values = Values::<T, Tab, N>::default();
    values.values = Row { row: Some(row), uuids: std::array::from_fn(|_| Uuid::now_v7()) };
    values
}

impl<T, const N: usize> QueryId for Row<T, N> {
    type QueryId = ();
    // Which columns take their defaults decides the text.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T: UndecoratedInsertRecord<Tab>, Tab, const N: usize> UndecoratedInsertRecord<Tab> for Row<T, N> {}

impl<DB: Backend, T, const N: usize> CanInsertInSingleQuery<DB> for Row<T, N> {
    fn rows_to_insert(&self) -> Option<usize> {
        Some(1)
    }
}

impl<DB: Backend, T: InsertRow<DB, N>, const N: usize> QueryFragment<DB> for Row<T, N> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        match &self.row {
            Some(row) => row.values(&self.uuids, &mut ValueWriter { out, first: true }),
            None => Ok(()),
        }
    }
}

impl<DB: Backend, Tab: Table, T: InsertRow<DB, N>, const N: usize> InsertValues<DB, Tab> for Row<T, N> {
    fn column_names(&self, mut out: AstPass<'_, '_, DB>) -> QueryResult<()> {
        for (position, column) in T::COLUMNS.iter().enumerate() {
            if position > 0 {
                out.push_sql(", ");
            }
            out.push_identifier(column)?;
        }
        Ok(())
    }
}
