//! What is no table: namespaces, extensions, enums, sequences; and the definitions by their kinds.

use std::collections::BTreeSet;

use diesel_kit_definition::{Definition, Domain, Enumeration, Extension, Namespace, Sequence, Table, View};

use super::{Lowering, Problem};
use crate::dialect::dialect;
use crate::model::{self, Schema};

pub(super) fn lower(lowering: &mut Lowering<'_>, schema: &mut Schema) {
    let target = lowering.target;
    let answers = dialect(&target);
    for namespace in lowering.namespaces() {
        match answers.namespace(namespace) {
            Ok(lowered) => schema.namespaces.push(lowered),
            Err(refusal) => lowering.problems.push(refusal.into_problem(&namespace.location, &namespace.name)),
        }
    }
    for extension in lowering.extensions() {
        match answers.extension(extension) {
            Ok(lowered) => schema.extensions.push(lowered),
            Err(refusal) => lowering.problems.push(refusal.into_problem(&extension.location, &extension.name)),
        }
    }
    for enumeration in lowering.enumerations() {
        if enumeration.schema.is_some() && !answers.has_namespaces() {
            lowering.problems.push(Problem::namespace(&enumeration.location, &enumeration.name, &target));
        }
        if let Some(lowered) = answers.enumeration(enumeration) {
            lowering.intents.insert_labels(&lowered.name, None, enumeration);
            schema.enumerations.push(lowered);
        }
    }
    for sequence in lowering.sequences() {
        if sequence.schema.is_some() && !answers.has_namespaces() {
            lowering.problems.push(Problem::namespace(&sequence.location, &sequence.name, &target));
        }
        match answers.sequence(&target, sequence) {
            Ok(lowered) => schema.sequences.push(lowered),
            Err(refusal) => lowering.problems.push(refusal.into_problem(&sequence.location, &sequence.name)),
        }
    }
}

/// The namespaces that are only named, and the extensions that are only needed.
pub(super) fn add_unsaid(lowering: &Lowering<'_>, schema: &mut Schema) {
    let extensions: BTreeSet<&String> = lowering.needed_extensions.iter().collect();
    for name in extensions {
        if !schema.extensions.iter().any(|extension| extension.name == *name) {
            schema.extensions.push(model::Extension::new(name));
        }
    }
    let named = schema.enumerations.iter().map(|one| &one.name).chain(schema.sequences.iter().map(|one| &one.name));
    let named = named.chain(schema.domains.iter().map(model::Domain::name));
    let named = named.chain(schema.tables.iter().map(|table| &table.name)).chain(schema.views.iter().map(|view| &view.name));
    let routines = schema.sql_objects.iter().filter(|object| object.id.kind.is_routine()).map(|object| &object.id.name);
    let named = named.chain(routines).filter_map(|name| name.schema.as_ref());
    let names: BTreeSet<String> = named.chain(schema.extensions.iter().filter_map(|one| one.schema.as_ref())).cloned().collect();
    for name in names {
        if !schema.namespaces.iter().any(|namespace| namespace.name == name) {
            schema.namespaces.push(model::Namespace::new(name));
        }
    }
}

impl<'a> Lowering<'a> {
    /// What is meant for other databases is not there.
    fn is_here(&self, only: &[String]) -> bool {
        only.is_empty() || only.iter().any(|name| name == self.target.name())
    }

    pub(super) fn namespaces(&self) -> Vec<&'a Namespace> {
        let all = self.definitions.iter().filter_map(|one| if let Definition::Namespace(namespace) = one { Some(namespace) } else { None });
        all.filter(|namespace| self.is_here(&namespace.only)).collect()
    }

    pub(super) fn extensions(&self) -> Vec<&'a Extension> {
        let all = self.definitions.iter().filter_map(|one| if let Definition::Extension(extension) = one { Some(extension) } else { None });
        all.filter(|extension| self.is_here(&extension.only)).collect()
    }

    pub(super) fn enumerations(&self) -> Vec<&'a Enumeration> {
        let all = self.definitions.iter();
        all.filter_map(|one| if let Definition::Enumeration(enumeration) = one { Some(enumeration) } else { None }).collect()
    }

    pub(super) fn domains(&self) -> Vec<&'a Domain> {
        let all = self.definitions.iter();
        all.filter_map(|one| if let Definition::Domain(domain) = one { Some(domain) } else { None }).collect()
    }

    pub(super) fn sequences(&self) -> Vec<&'a Sequence> {
        let all = self.definitions.iter().filter_map(|one| if let Definition::Sequence(sequence) = one { Some(sequence) } else { None });
        all.filter(|sequence| self.is_here(&sequence.only)).collect()
    }

    pub(super) fn tables(&self) -> Vec<&'a Table> {
        let tables = self.definitions.iter().filter_map(|one| if let Definition::Table(table) = one { Some(table) } else { None });
        let mut tables: Vec<_> = tables.collect();
        // Names that collide are numbered in this order: it must not depend on the order of files.
        tables.sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
        tables
    }

    pub(super) fn views(&self) -> Vec<&'a View> {
        let views = self.definitions.iter().filter_map(|one| if let Definition::View(view) = one { Some(view) } else { None });
        let mut views: Vec<_> = views.collect();
        views.sort_by(|a, b| (&a.schema, &a.name).cmp(&(&b.schema, &b.name)));
        views
    }
}
