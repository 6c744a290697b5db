use std::collections::BTreeSet;

use super::LeftOut;
use crate::model::{BaseType, ObjectName, Schema, SqlObject};

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
    /// Patterns of names; all of them when empty.
    patterns: Vec<String>,
    /// Patterns of what is not the project's, whatever the others say.
    refused: Vec<String>,
    /// Names that are seen in any case.
    included: BTreeSet<String>,
    /// Names that are never the project's, such as those of the history.
    excluded: BTreeSet<String>,
}

impl Owned {
    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Only what one of these patterns fits: `*` stands for any letters. A pattern without a dot is one of the default schema. One that begins with `!`
    /// says what is not the project's, whatever the others say.
    #[must_use]
    pub fn only<T: Into<String>>(mut self, patterns: impl IntoIterator<Item = T>) -> Self {
        for pattern in patterns.into_iter().map(Into::into) {
            match pattern.strip_prefix('!') {
                Some(refused) => self.refused.push(refused.to_owned()),
                None => self.patterns.push(pattern),
            }
        }
        self
    }

    /// Not this table, whatever the patterns say.
    #[must_use]
    pub fn and_not(mut self, name: impl Into<String>) -> Self {
        self.excluded.insert(name.into());
        self
    }

    /// These too, whatever the patterns say: tables of other tools that the project defines.
    #[must_use]
    pub fn and<'a>(mut self, names: impl IntoIterator<Item = &'a ObjectName>) -> Self {
        self.included.extend(names.into_iter().map(ObjectName::to_string));
        self
    }

    /// Whether a table or a view of this name belongs to the project.
    #[must_use]
    pub fn holds(&self, schema: Option<&str>, name: &str) -> bool {
        self.holds_text(&ObjectName::in_schema(schema, name).to_string())
    }

    fn holds_text(&self, full: &str) -> bool {
        let fits_one = |patterns: &[String]| patterns.iter().any(|pattern| fits(pattern, full));
        if self.included.contains(full) {
            return true;
        }
        !self.excluded.contains(full) && !fits_one(&self.refused) && (self.patterns.is_empty() || fits_one(&self.patterns))
    }

    /// Leaves out what is not the project's. What no pattern fits is the project's too where an owned table needs it.
    pub(super) fn keep(&self, schema: &mut Schema) {
        let holds = |name: &ObjectName| self.holds(name.schema.as_deref(), &name.name);
        schema.tables.retain(|table| holds(&table.name));
        schema.views.retain(|view| holds(&view.name));
        if self.patterns.is_empty() && self.refused.is_empty() {
            return;
        }
        let columns = || schema.tables.iter().flat_map(|table| &table.columns);
        let is_used = |name: &ObjectName| {
            columns().any(|column| matches!(&column.column_type.base, BaseType::Enumeration(ty) if ty == name))
                || columns().filter_map(|column| column.default.as_deref()).any(|default| default.contains(name.name.as_str()))
        };
        schema.enumerations.retain(|enumeration| holds(&enumeration.name) || is_used(&enumeration.name));
        schema.sequences.retain(|sequence| holds(&sequence.name) || is_used(&sequence.name));
        schema.sql_objects.retain(|SqlObject { id, .. }| holds(id.table.as_ref().unwrap_or(&id.name)));
        let tables = schema.tables.iter().map(|table| &table.name).chain(schema.views.iter().map(|view| &view.name));
        let others = schema.enumerations.iter().map(|one| &one.name).chain(schema.sequences.iter().map(|one| &one.name));
        let objects = schema.sql_objects.iter().map(|object| &object.id.name);
        let inhabited: BTreeSet<String> = tables.chain(others).chain(objects).filter_map(|name| name.schema.clone()).collect();
        schema.namespaces.retain(|namespace| inhabited.contains(&namespace.name));
    }

    /// Whether something that was left out is the project's, going by the name at its end.
    pub(super) fn concerns(&self, left_out: &LeftOut) -> bool {
        left_out.object.rsplit(' ').next().is_none_or(|name| self.holds_text(name))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Enumeration, Table};

    #[test]
    fn what_is_not_owned_is_invisible() {
        let enumeration = |name: &str| Enumeration { name: ObjectName::new(name), labels: Vec::new(), comment: None };
        let mut schema = Schema {
            tables: ["app_users", "app_tmp_1", "cms_pages"].map(|name| Table::new(ObjectName::new(name))).into_iter().collect(),
            enumerations: ["app_mood", "mood"].map(enumeration).into(),
            ..Schema::default()
        };
        let owned = Owned::all().only(["app_*", "!app_tmp_*"]);
        owned.keep(&mut schema);
        assert_eq!(schema.tables.iter().map(|table| table.name.name.as_str()).collect::<Vec<_>>(), ["app_users"]);
        assert_eq!(schema.enumerations.iter().map(|one| one.name.name.as_str()).collect::<Vec<_>>(), ["app_mood"]);
        assert!(owned.concerns(&LeftOut::new("policy own of app_users", "..")) && !owned.concerns(&LeftOut::new("table cms_pages", "..")));
    }

    #[test]
    fn all_but_some() {
        let owned = Owned::all().only(["!cms_*", "!audit.*"]);
        assert!(owned.holds(None, "users") && !owned.holds(None, "cms_pages") && !owned.holds(Some("audit"), "log"));
    }
}
