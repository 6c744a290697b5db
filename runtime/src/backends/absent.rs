//! What stands in for a driver whose feature is off: a type that has no values, so that nobody else needs to ask for features.

use std::marker::PhantomData;
use std::ops::Range;

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::connection::{CacheSize, Instrumentation, TransactionManagerStatus};
use diesel::row::{Field, PartialRow, Row, RowIndex, RowSealed};
use futures_util::future::BoxFuture;

use super::{Driver, RowStream};
use crate::any_db::RawQuery;
use crate::{DatabaseUrl, Dialect, Error};

/// The connection of a driver that is not compiled in. There are none.
#[derive(Debug, Clone, Copy)]
pub enum Absent {}

#[cfg(not(feature = "postgres"))]
pub(crate) async fn connect_postgres(url: &DatabaseUrl) -> Result<Absent, Error> {
    Err(Error::feature(url, "postgres"))
}

#[cfg(not(feature = "mysql"))]
pub(crate) async fn connect_mysql(url: &DatabaseUrl) -> Result<Absent, Error> {
    Err(Error::feature(url, "mysql"))
}

#[cfg(not(feature = "sqlite"))]
pub(crate) async fn connect_sqlite(url: &DatabaseUrl) -> Result<Absent, Error> {
    Err(Error::feature(url, "sqlite"))
}

#[allow(dead_code, reason = "each of them serves some combination of features")]
impl Absent {
    pub(crate) fn dialect(&self) -> Dialect {
        match *self {}
    }

    pub(crate) fn version(&self) -> &str {
        match *self {}
    }
}

impl Driver for Absent {
    fn load(&mut self, _: RawQuery) -> BoxFuture<'_, QueryResult<RowStream<'_>>> {
        match *self {}
    }

    fn execute(&mut self, _: RawQuery) -> BoxFuture<'_, QueryResult<usize>> {
        match *self {}
    }

    fn batch_execute<'a>(&'a mut self, _: &'a str) -> BoxFuture<'a, QueryResult<()>> {
        match *self {}
    }

    fn begin(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        match *self {}
    }

    fn commit(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        match *self {}
    }

    fn rollback(&mut self) -> BoxFuture<'_, QueryResult<()>> {
        match *self {}
    }

    fn transaction_status(&mut self) -> &mut TransactionManagerStatus {
        match *self {}
    }

    fn is_broken(&mut self) -> bool {
        match *self {}
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        match *self {}
    }

    fn set_instrumentation(&mut self, _: Box<dyn Instrumentation>) {
        match *self {}
    }

    fn set_cache_size(&mut self, _: CacheSize) {
        match *self {}
    }
}

/// The row of a driver that is not compiled in, and its field. There are none.
#[derive(Debug)]
pub struct AbsentRow<DB>(Absent, PhantomData<DB>);

impl<DB> RowSealed for AbsentRow<DB> {}

impl<'a, DB: Backend> Row<'a, DB> for AbsentRow<DB> {
    type Field<'f>
        = Self
    where
        'a: 'f,
        Self: 'f;
    type InnerPartialRow = Self;

    fn field_count(&self) -> usize {
        match self.0 {}
    }

    fn get<'b, I>(&'b self, _: I) -> Option<Self>
    where
        'a: 'b,
        Self: RowIndex<I>,
    {
        match self.0 {}
    }

    fn partial_row(&self, _: Range<usize>) -> PartialRow<'_, Self> {
        match self.0 {}
    }
}

impl<DB> RowIndex<usize> for AbsentRow<DB> {
    fn idx(&self, _: usize) -> Option<usize> {
        match self.0 {}
    }
}

impl<'s, DB> RowIndex<&'s str> for AbsentRow<DB> {
    fn idx(&self, _: &'s str) -> Option<usize> {
        match self.0 {}
    }
}

impl<'a, DB: Backend> Field<'a, DB> for AbsentRow<DB> {
    fn field_name(&self) -> Option<&str> {
        match self.0 {}
    }

    fn value(&self) -> Option<DB::RawValue<'_>> {
        match self.0 {}
    }
}
