use diesel::QueryResult;
use diesel::query_builder::BindCollector;
use diesel::result::Error::SerializationError;
use diesel::serialize::{IsNull, Output, ToSql};
use diesel::sql_types::HasSqlType;

use super::{AnyDb, AnyType, Bind};

/// Collects the binds of a query as values.
#[derive(Debug, Default)]
pub struct AnyBindCollector {
    binds: Vec<(AnyType, Bind)>,
}

impl AnyBindCollector {
    pub(super) fn into_binds(self) -> Vec<(AnyType, Bind)> {
        self.binds
    }
}

impl<'a> BindCollector<'a, AnyDb> for AnyBindCollector {
    type Buffer = Bind;

    fn push_bound_value<T, U>(&mut self, bind: &'a U, lookup: &mut ()) -> QueryResult<()>
    where
        AnyDb: HasSqlType<T>,
        U: ToSql<T, AnyDb> + ?Sized + 'a,
    {
        let ty = <AnyDb as HasSqlType<T>>::metadata(lookup);
        let mut out = Output::<AnyDb>::new(Bind::Null, lookup);
        let is_null = bind.to_sql(&mut out).map_err(SerializationError)?;
        let value = out.into_inner();
        self.binds.push((ty, if matches!(is_null, IsNull::Yes) { Bind::Null } else { value }));
        Ok(())
    }

    fn push_null_value(&mut self, ty: AnyType) -> QueryResult<()> {
        self.binds.push((ty, Bind::Null));
        Ok(())
    }
}
