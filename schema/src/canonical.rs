//! Schemas in the one normal form in which equality is `==`.

use std::sync::Arc;

use crate::model::Schema;

/// A value in normal form. Only a dialect's `canonicalize`, a snapshot and the change applier make one.
///
/// The order of columns is kept, for the database keeps it, and diff ignores it. A clone is another handle on the same value: nothing changes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Canonical<T>(Arc<T>);

impl Canonical<Schema> {
    /// For what is known to be in normal form: a snapshot that was written from one, or the work of a dialect.
    pub(crate) fn trusted(mut schema: Schema) -> Self {
        schema.sort();
        Self(Arc::new(schema))
    }

    /// Takes the schema out, to change it.
    #[must_use]
    pub fn into_inner(self) -> Schema {
        Arc::unwrap_or_clone(self.0)
    }
}

impl<T> std::ops::Deref for Canonical<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
