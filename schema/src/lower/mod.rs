//! Definitions and a target become a schema.

mod domain;
mod exclusion;
mod foreign_key;
mod index;
mod limits;
pub(crate) mod names;
mod object;
mod partitioning;
mod policy;
mod problem;
mod scopes;
mod settings;
mod sql_file;
mod table;
mod view;

use std::collections::BTreeMap;

use diesel_kit_definition::{Definition, Enumeration, Location, Table};

pub use self::names::{DerivedNames, NameKind};
pub(crate) use self::names::{Namer, cut, derived, followed};
pub use self::problem::{Note, Problem};
pub use self::sql_file::SqlFile;
pub(crate) use self::sql_file::{kind as rename_kind, read_create};
use crate::canonical::Canonical;
use crate::dialect::{Special, dialect};
use crate::diff::{Rename, RenameKind};
use crate::intent::Intents;
use crate::model::{DomainType, ObjectName, Schema};
use crate::target::Target;

/// What definitions are on one target.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// The schema that they describe.
    pub schema: Canonical<Schema>,
    /// The names in it that nobody wrote: a table that is renamed keeps them.
    pub derived: DerivedNames,
    /// Which columns keep the labels of which enum themselves, for want of enum types.
    pub(crate) labelled: Vec<(ObjectName, String, String)>,
    /// What `renamed_from` says, whether it was carried out already or not.
    pub renames: Vec<Rename>,
    /// What is said of the rows that are there, whether it was carried out already or not.
    pub intents: Intents,
    /// What the target does not have and leaves out, such as an index over vectors.
    pub notes: Vec<Note>,
    /// Where the objects stand that are written in SQL, by what messages call them.
    pub sql_places: Vec<(String, Location)>,
}

/// A schema without definitions behind it: nothing is renamed, and every name was written.
impl From<Canonical<Schema>> for Lowered {
    fn from(schema: Canonical<Schema>) -> Self {
        Self {
            intents: Intents::default().written_as_in(&schema).keeping_rows(),
            schema,
            derived: DerivedNames::default(),
            labelled: Vec::new(),
            renames: Vec::new(),
            notes: Vec::new(),
            sql_places: Vec::new(),
        }
    }
}

/// The schema that definitions describe on this target.
///
/// # Errors
/// Everything that the target cannot do or that does not fit together, each at the place in source where it is written.
pub fn lower(definitions: &[Definition], target: &Target) -> Result<Lowered, Vec<Problem>> {
    lower_all(definitions, &[], target)
}

/// The schema that definitions and files with SQL describe on this target.
///
/// # Errors
/// As [`lower`], and everything in the files that kit cannot read, each in its line.
pub fn lower_all(definitions: &[Definition], files: &[SqlFile], target: &Target) -> Result<Lowered, Vec<Problem>> {
    let mut lowering = Lowering::new(definitions, *target);
    let answers = dialect(target);
    limits::check(&mut lowering);
    let mut schema = Schema::default();
    object::lower(&mut lowering, &mut schema);
    domain::lower(&mut lowering, &mut schema);
    let lowered: Vec<_> = lowering.tables().into_iter().map(|table| table::lower_table(&mut lowering, table)).collect();
    for view in lowering.views() {
        let lowered = view::lower_view(&mut lowering, view);
        schema.views.extend(lowered);
    }
    scopes::check(&mut lowering, &lowered, &schema.views);
    schema.tables = lowered.into_iter().collect();
    let mut renames = lowering.renames();
    let (of_objects, sql_places) = sql_file::lower(&mut lowering, files, &mut schema);
    renames.extend(of_objects);
    object::add_unsaid(&lowering, &mut schema);
    let schema = answers.canonicalize(target, schema);
    foreign_key::check_parents(&mut lowering, &schema);
    partitioning::check_parents(&mut lowering, &schema);
    if lowering.problems.is_empty() {
        Ok(Lowered {
            schema,
            derived: lowering.derived,
            labelled: lowering.labelled,
            renames,
            intents: lowering.intents,
            notes: lowering.notes,
            sql_places,
        })
    } else {
        lowering.problems.sort_by(|a, b| a.location_key().cmp(&b.location_key()));
        Err(lowering.problems)
    }
}

/// The work of one call of [`lower`].
pub(crate) struct Lowering<'a> {
    pub(crate) target: Target,
    definitions: &'a [Definition],
    by_rust_name: BTreeMap<&'a str, Vec<&'a Definition>>,
    pub(crate) names: names::Namer,
    pub(crate) derived: DerivedNames,
    /// Extensions that something needs.
    pub(crate) needed_extensions: Vec<String>,
    /// What columns of the target's domains are of, by the struct.
    pub(crate) domain_types: BTreeMap<String, DomainType>,
    labelled: Vec<(ObjectName, String, String)>,
    pub(crate) intents: Intents,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notes: Vec<Note>,
}

impl<'a> Lowering<'a> {
    fn new(definitions: &'a [Definition], target: Target) -> Self {
        let mut by_rust_name: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
        for definition in definitions {
            by_rust_name.entry(definition.rust_name()).or_default().push(definition);
        }
        let mut lowering = Self {
            target,
            definitions,
            by_rust_name,
            names: names::Namer::default(),
            derived: DerivedNames::default(),
            needed_extensions: Vec::new(),
            domain_types: BTreeMap::new(),
            labelled: Vec::new(),
            intents: Intents::default(),
            problems: Vec::new(),
            notes: Vec::new(),
        };
        lowering.names.claim_explicit(definitions);
        lowering.check_unique_names();
        lowering
    }

    fn check_unique_names(&mut self) {
        let mut first: BTreeMap<(&str, ObjectName), &Definition> = BTreeMap::new();
        for definition in self.definitions {
            let (kind, schema, name) = match definition {
                Definition::Table(table) => ("tables", &table.schema, &table.name),
                Definition::Enumeration(enumeration) => ("enums", &enumeration.schema, &enumeration.name),
                Definition::Namespace(namespace) => ("namespaces", &None, &namespace.name),
                Definition::Extension(extension) => ("extensions", &None, &extension.name),
                Definition::Domain(domain) => ("domains", &domain.schema, &domain.name),
                Definition::Sequence(sequence) => ("sequences", &sequence.schema, &sequence.name),
                Definition::View(view) => ("views", &view.schema, &view.name),
            };
            let key = (kind, ObjectName::in_schema(schema.as_deref(), name));
            if let Some(other) = first.get(&key) {
                self.problems.push(
                    Problem::at(definition.location(), name, format!("two {kind} are called `{name}`; the first is {}", other.location()))
                        .with_help("give one of them another `name = \"..\"`"),
                );
            } else {
                first.insert(key, definition);
            }
        }
    }

    /// The table of a struct's name; says in a problem why there is none.
    pub(crate) fn parent(&mut self, key: &diesel_kit_definition::ForeignKey, table: &Table) -> Option<&'a Table> {
        let name = key.parent_name();
        let found: Vec<&Table> = self
            .by_rust_name
            .get(name)
            .into_iter()
            .flatten()
            .filter_map(|definition| if let Definition::Table(table) = definition { Some(table) } else { None })
            .collect();
        match found.as_slice() {
            [one] => Some(one),
            [] => {
                let known: Vec<_> = self.tables().iter().map(|table| table.rust_name.clone()).collect();
                self.problems.push(
                    Problem::at(
                        &key.location,
                        &table.name,
                        format!("the foreign key points at `{}`, and no table is derived on a struct of that name", key.parent),
                    )
                    .with_help(
                        nearest(name, &known).map_or_else(
                            || "derive `Table` on it, or name another struct".to_owned(),
                            |near| format!("is `{near}` meant?"),
                        ),
                    ),
                );
                None
            }
            [first, second, ..] => {
                let places = format!("{} and {}", first.location, second.location);
                self.problems.push(
                    Problem::at(
                        &key.location,
                        &table.name,
                        format!("the foreign key points at `{name}`, and two tables are derived on structs of that name: {places}"),
                    )
                    .with_help("give one of the structs another name"),
                );
                None
            }
        }
    }

    /// The enum of a Rust name; says in a problem why there is none.
    pub(crate) fn enumeration(
        &mut self,
        rust_name: &str,
        table: &Table,
        column: &diesel_kit_definition::Column,
    ) -> Option<&'a Enumeration> {
        let last = rust_name.rsplit("::").next().unwrap_or(rust_name);
        let found = self
            .by_rust_name
            .get(last)
            .into_iter()
            .flatten()
            .find_map(|definition| if let Definition::Enumeration(enumeration) = definition { Some(enumeration) } else { None });
        if found.is_none() {
            self.problems.push(
                Problem::at(
                    &column.location,
                    format!("{}.{}", table.name, column.name),
                    format!("`{rust_name}` is no enum that kit has read"),
                )
                .with_help("derive `DbEnum` on it, in a file that kit reads"),
            );
        }
        found
    }

    fn renames(&self) -> Vec<Rename> {
        let mut renames = Vec::new();
        let named = |schema: &Option<String>, name: &str| ObjectName::in_schema(schema.as_deref(), name).to_string();
        // `old_schema.old_name` says that it was moved; `public` is what has no schema.
        let former = |schema: &Option<String>, from: &str| match from.split_once('.') {
            Some(("public", from)) => from.to_owned(),
            Some(_) => from.to_owned(),
            None => named(schema, from),
        };
        for namespace in self.namespaces() {
            if let Some(from) = &namespace.renamed_from {
                renames.push(Rename::new(RenameKind::Namespace, from, &namespace.name));
            }
        }
        for enumeration in self.enumerations() {
            let name = named(&enumeration.schema, &enumeration.name);
            if let Some(from) = &enumeration.renamed_from {
                renames.push(Rename::new(RenameKind::Enum, former(&enumeration.schema, from), name.clone()));
            }
            for variant in &enumeration.variants {
                if let Some(from) = &variant.renamed_from {
                    renames.push(Rename::new(RenameKind::Label, format!("{name}.{from}"), format!("{name}.{}", variant.label)));
                }
            }
        }
        let has_domains = dialect(&self.target).has_domains();
        for domain in self.domains().into_iter().filter(|_| has_domains) {
            if let Some(from) = &domain.renamed_from {
                renames.push(Rename::new(RenameKind::Domain, former(&domain.schema, from), named(&domain.schema, &domain.name)));
            }
        }
        for sequence in self.sequences() {
            if let Some(from) = &sequence.renamed_from {
                let name = named(&sequence.schema, &sequence.name);
                renames.push(Rename::new(RenameKind::Sequence, former(&sequence.schema, from), name));
            }
        }
        for table in self.tables() {
            let name = named(&table.schema, &table.name);
            if let Some(from) = &table.renamed_from {
                renames.push(Rename::new(RenameKind::Table, former(&table.schema, from), name.clone()));
            }
            for column in &table.columns {
                if let Some(from) = &column.renamed_from {
                    renames.push(Rename::new(RenameKind::Column, format!("{name}.{from}"), format!("{name}.{}", column.name)));
                }
            }
            let nothing = diesel_kit_definition::Block::default();
            for partition in partitioning::stated(self, table, &nothing).iter().flat_map(|partitioning| &partitioning.partitions) {
                if let Some(from) = &partition.renamed_from {
                    let rename = Rename::new(RenameKind::Partition, format!("{name}.{from}"), format!("{name}.{}", partition.name));
                    renames.push(rename);
                }
            }
            for index in &table.indexes {
                if let (Some(from), Some(to)) = (&index.renamed_from, &index.name) {
                    renames.push(Rename::new(RenameKind::Index, format!("{name}.{from}"), format!("{name}.{to}")));
                }
            }
            // Where there are none, what is said of them is for other targets.
            let has_policies = dialect(&self.target).special(&self.target, Special::RowSecurity).is_ok();
            for policy in table.policies.iter().filter(|_| has_policies) {
                if let Some(from) = &policy.renamed_from {
                    renames.push(Rename::new(RenameKind::Policy, format!("{name}.{from}"), format!("{name}.{}", policy.name)));
                }
            }
        }
        for view in self.views() {
            if let Some(from) = &view.renamed_from {
                renames.push(Rename::new(RenameKind::View, former(&view.schema, from), named(&view.schema, &view.name)));
            }
        }
        renames
    }
}

/// The known word that is likest, if any is near enough to be a slip.
pub(crate) fn nearest<'a>(word: &str, known: &'a [String]) -> Option<&'a str> {
    let (likeness, near) = known.iter().map(|other| (crate::diff::likeness(word, other), other)).max_by_key(|(likeness, _)| *likeness)?;
    (likeness >= 50).then_some(near.as_str())
}
