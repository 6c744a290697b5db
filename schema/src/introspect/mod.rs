//! A database as a source: queries on its catalog, and the schema that their rows tell of.
//!
//! Nothing here talks to a database. Whoever has a connection runs the queries of [`catalog`] and [`catalog_of_objects`] and hands the rows to [`assemble`]; recorded
//! rows are as good as live ones.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

mod agree;
mod align;
mod level;
mod owned;
pub(crate) mod reader;
mod rows;

pub use self::agree::agree;
pub use self::align::{align, with_unsaid};
pub use self::level::level;
pub use self::owned::Owned;
pub use self::rows::{CatalogRows, IntrospectError};
use crate::canonical::Canonical;
use crate::dialect::dialect;
use crate::model::{Column, ObjectName, Schema};
use crate::target::Target;

/// Where the statements of MySQL's SHOW CREATE stand, which have no column called `entry`.
pub const SHOWN_COLUMNS: [&str; 5] = ["Create Table", "SQL Original Statement", "Create Function", "Create Procedure", "Create Event"];

/// A query on a server's catalog. Each of its rows is one text: an object as JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogQuery {
    /// What it asks for, such as `columns`.
    pub name: &'static str,
    /// The query. Its one column is called `entry`.
    pub sql: Cow<'static, str>,
    /// Whether it is one of MySQL's SHOW CREATE instead, whose text stands in one of the columns of [`SHOWN_COLUMNS`].
    pub shows: bool,
}

impl CatalogQuery {
    pub(crate) fn new(name: &'static str, sql: impl Into<Cow<'static, str>>) -> Self {
        Self { name, sql: sql.into(), shows: false }
    }

    pub(crate) fn shown(name: &'static str, sql: String) -> Self {
        Self { name, sql: sql.into(), shows: true }
    }
}

/// A schema as a database tells of it.
#[derive(Debug, Clone)]
pub struct Introspected {
    /// What kit knows.
    pub schema: Canonical<Schema>,
    /// The same with expressions to the letter as the server prints them: `now()` and `CURRENT_TIMESTAMP` are two. For comparing print with print.
    pub printed: Canonical<Schema>,
    /// What is there and has no place in a schema, each with its reason.
    pub left_out: Vec<LeftOut>,
}

/// Something of a database that a schema cannot hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct LeftOut {
    /// What it is, with its name, such as `table users`.
    pub object: String,
    /// What of it is left out, and why.
    pub what: String,
}

impl LeftOut {
    pub(crate) fn new(object: impl Into<String>, what: impl Into<String>) -> Self {
        Self { object: object.into(), what: what.into() }
    }
}

/// The queries whose rows [`assemble`] wants: a fixed number, however many tables there are.
///
/// ```
/// use diesel_kit_schema::{Target, introspect};
///
/// assert!(introspect::catalog(&Target::sqlite(3, 53)).iter().all(|query| query.sql.contains("SELECT")));
/// ```
#[must_use]
pub fn catalog(target: &Target) -> Vec<CatalogQuery> {
    dialect(target).catalog(target)
}

/// What has to be asked after the rows of [`catalog`] are there: what some servers tell of an object only when it is named. Mostly nothing.
///
/// # Errors
/// When a row is not what its query gives.
pub fn catalog_of_objects(target: &Target, rows: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError> {
    dialect(target).catalog_of_objects(target, rows)
}

/// The query whose rows [`view_columns`] wants.
#[must_use]
pub fn catalog_of_views(target: &Target) -> CatalogQuery {
    dialect(target).catalog_of_views()
}

/// The columns that each view shows. A schema does not hold them: the query of a view says them.
///
/// # Errors
/// When a row is not what the query gives.
pub fn view_columns(target: &Target, rows: &CatalogRows) -> Result<BTreeMap<ObjectName, Vec<Column>>, IntrospectError> {
    let mut views: BTreeMap<ObjectName, Vec<Column>> = BTreeMap::new();
    for (view, column) in dialect(target).view_columns(rows)? {
        views.entry(view).or_default().push(column);
    }
    Ok(views)
}

/// The schema that the rows of the catalog queries tell of; of what is not owned nothing.
///
/// # Errors
/// When a row is not what the query gives, which a server of an unknown version may cause; or a statement that the server holds cannot be read.
pub fn assemble(target: &Target, rows: &CatalogRows, owned: &Owned) -> Result<Introspected, IntrospectError> {
    let answers = dialect(target);
    let mut left_out = Vec::new();
    let mut schema = answers.assemble(target, rows, &mut left_out)?;
    owned.keep(&mut schema);
    left_out.retain(|left| owned.concerns(left));
    left_out.sort();
    left_out.dedup();
    let printed = answers.printed(target, schema.clone());
    Ok(Introspected { schema: answers.canonicalize(target, schema), printed, left_out })
}
