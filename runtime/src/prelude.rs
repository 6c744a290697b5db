//! What a module with tables and queries needs: `use diesel_kit::prelude::*;`.

pub use bigdecimal::BigDecimal;
pub use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
// Diesel's prelude, but for its `RunQueryDsl` and its connections, which block, and its `Table` trait, whose name the derive has.
pub use diesel::associations::{Associations, GroupedBy, Identifiable};
pub use diesel::deserialize::{Queryable, QueryableByName};
pub use diesel::expression::IntoSql as _;
pub use diesel::expression::{AppearsOnTable, BoxableExpression, Expression, Selectable, SelectableExpression, SelectableHelper};
pub use diesel::expression_methods::*;
pub use diesel::prelude::{
    AsChangeset, BelongingToDsl, Column, CombineDsl, DecoratableTarget, HasQuery, Insertable, JoinOnDsl, JoinTo,
    OptionalEmptyChangesetExtension, OptionalExtension, QueryDsl, QueryResult, QuerySource, SaveChangesDsl,
};
pub use diesel::query_source::Table as _;
pub use diesel_async::{AsyncConnection, RunQueryDsl, SimpleAsyncConnection};
pub use uuid::Uuid;

pub use crate::{Db, DbEnum, Domain, Extension, Json, Namespace, Opaque, Sequence, Table, Vector, VectorExpressionMethods, View};
