//! Schemas in the one normal form in which equality is `==`.

use std::sync::{Arc, OnceLock};

use crate::model::Schema;
use crate::snapshot::StateHash;

/// A value in normal form. Only a dialect's `canonicalize`, a snapshot and the change applier make one.
///
/// The order of columns is kept, for the database keeps it, and diff ignores it. A clone is another handle on the same value: nothing changes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Canonical<T>(Arc<Held<T>>);

/// The value, and the name of its state once someone has asked: making it reads all of the value.
#[derive(Debug, Default)]
struct Held<T> {
    value: T,
    hash: OnceLock<StateHash>,
}

impl<T: PartialEq> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Held<T> {}

impl Canonical<Schema> {
    /// For what is known to be in normal form: a snapshot that was written from one, or the work of a dialect.
    pub(crate) fn trusted(mut schema: Schema) -> Self {
        schema.sort();
        Self(Arc::new(Held { value: schema, hash: OnceLock::new() }))
    }

    /// The same without functions, triggers and grants that are written in SQL.
    #[must_use]
    pub fn without_sql_objects(&self) -> Self {
        if self.sql_objects.is_empty() {
            return self.clone();
        }
        let mut schema = self.clone().into_inner();
        // A schema may be there for its functions alone.
        let names = schema.tables.iter().map(|table| &table.name).chain(schema.views.iter().map(|view| &view.name));
        let types = schema.enumerations.iter().map(|e| &e.name).chain(schema.sequences.iter().map(|s| &s.name));
        let types = types.chain(schema.domains.iter().map(|domain| &domain.ty.name));
        let extensions = schema.extensions.iter().filter_map(|extension| extension.schema.clone());
        let others: std::collections::BTreeSet<String> =
            names.chain(types).filter_map(|name| name.schema.clone()).chain(extensions).collect();
        let of_objects = |namespace: &String| schema.sql_objects.iter().any(|object| object.id.name.schema.as_ref() == Some(namespace));
        schema.namespaces.retain(|one| one.comment.is_some() || others.contains(&one.name) || !of_objects(&one.name));
        schema.sql_objects.clear();
        Self::trusted(schema)
    }

    /// The same without the extensions that another schema does not name.
    #[must_use]
    pub fn without_extensions_but(&self, named: &Schema) -> Self {
        let is_named = |name: &str| named.extensions.iter().any(|extension| extension.name == name);
        if self.extensions.iter().all(|extension| is_named(&extension.name)) {
            return self.clone();
        }
        let mut schema = self.clone().into_inner();
        schema.extensions.retain(|extension| is_named(&extension.name));
        Self::trusted(schema)
    }

    /// The same, with the tables that another schema calls external called so here too.
    #[must_use]
    pub fn with_external_of(&self, other: &Schema) -> Self {
        let mut schema = self.clone().into_inner();
        let is_external = |table: &crate::model::Table| !table.external && other.table(&table.name).is_some_and(|other| other.external);
        schema.tables.those_mut(is_external).for_each(|table| table.external = true);
        Self::trusted(schema)
    }

    /// The same as if nothing in it were another tool's, with those tables as another schema has them: what a database looks like that is built for it.
    #[must_use]
    pub fn built_beside(&self, other: &Schema) -> Self {
        let has_external = |schema: &Schema| schema.tables.iter().any(|table| table.external);
        if !has_external(self) && !has_external(other) {
            return self.clone();
        }
        let mut schema = self.clone().into_inner();
        let theirs: Vec<_> = other.tables.iter().filter(|table| table.external).cloned().collect();
        for table in theirs {
            schema.tables.remove(&table.name);
            schema.tables.insert(table);
        }
        schema.tables.those_mut(|table| table.external).for_each(|table| table.external = false);
        Self::trusted(schema)
    }

    /// Takes the schema out, to change it.
    #[must_use]
    pub fn into_inner(self) -> Schema {
        match Arc::try_unwrap(self.0) {
            Ok(held) => held.value,
            Err(shared) => shared.value.clone(),
        }
    }

    pub(crate) fn hash_or(&self, make: impl FnOnce(&Schema) -> StateHash) -> &StateHash {
        self.0.hash.get_or_init(|| make(&self.0.value))
    }
}

impl<T> std::ops::Deref for Canonical<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}
