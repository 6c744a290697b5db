use std::collections::BTreeSet;

use crate::model::{ObjectName, Schema};

/// What of a database belongs to a project: the rest is invisible, and never dropped.
///
/// ```
/// use diesel_kit_schema::introspect::Owned;
///
/// let owned = Owned::all().and_not("__diesel_schema_migrations").only(["cms_*", "billing.*"]);
/// assert!(owned.holds(None, "cms_pages") && owned.holds(Some("billing"), "invoices"));
/// assert!(!owned.holds(None, "spatial_ref_sys"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owned {
    /// Patterns of tables and views; all of them when empty.
    patterns: Vec<String>,
    /// Names that are never the project's, such as those of the history.
    excluded: BTreeSet<String>,
}

impl Owned {
    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Only what one of these patterns fits: `*` stands for any letters. A pattern without a dot is one of the default schema.
    #[must_use]
    pub fn only<T: Into<String>>(mut self, patterns: impl IntoIterator<Item = T>) -> Self {
        self.patterns.extend(patterns.into_iter().map(Into::into));
        self
    }

    /// Not this table, whatever the patterns say.
    #[must_use]
    pub fn and_not(mut self, name: impl Into<String>) -> Self {
        self.excluded.insert(name.into());
        self
    }

    /// Whether a table or a view of this name belongs to the project.
    #[must_use]
    pub fn holds(&self, schema: Option<&str>, name: &str) -> bool {
        let full = ObjectName::in_schema(schema, name).to_string();
        !self.excluded.contains(&full) && (self.patterns.is_empty() || self.patterns.iter().any(|pattern| fits(pattern, &full)))
    }

    pub(super) fn keep(&self, schema: &mut Schema) {
        let holds = |name: &ObjectName| self.holds(name.schema.as_deref(), &name.name);
        schema.tables.retain(|table| holds(&table.name));
        schema.views.retain(|view| holds(&view.name));
    }
}

/// Whether a name fits a pattern in which `*` stands for any letters.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut left) = name.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = left.find(part) else { return false };
        left = &left[at + part.len()..];
    }
    left.len() >= last.len() && left.ends_with(last)
}
