use crate::introspect::LeftOut;
use crate::model::{ObjectName, Schema};

/// Something of a schema that a definition says, by which a problem finds back to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Element {
    Namespace(String),
    Extension(String),
    Enumeration(ObjectName),
    Domain(ObjectName),
    Sequence(ObjectName),
    Table(ObjectName),
    Column(ObjectName, String),
    /// What each update sets a column to.
    OnUpdate(ObjectName, String),
    Unique(ObjectName, String),
    ForeignKey(ObjectName, String),
    Check(ObjectName, String),
    Exclusion(ObjectName, String),
    Index(ObjectName, String),
    Policy(ObjectName, String),
    Partitioning(ObjectName),
    View(ObjectName),
    /// A file of SQL, by its path.
    File(String),
    /// Nothing that has a place.
    Unknown,
}

impl Element {
    /// The table that it belongs to.
    pub(super) fn table(&self) -> Option<&ObjectName> {
        match self {
            Self::Table(table)
            | Self::Column(table, _)
            | Self::OnUpdate(table, _)
            | Self::Unique(table, _)
            | Self::ForeignKey(table, _)
            | Self::Check(table, _)
            | Self::Exclusion(table, _)
            | Self::Index(table, _)
            | Self::Policy(table, _)
            | Self::Partitioning(table) => Some(table),
            Self::Namespace(_)
            | Self::Extension(_)
            | Self::Enumeration(_)
            | Self::Domain(_)
            | Self::Sequence(_)
            | Self::View(_)
            | Self::File(_)
            | Self::Unknown => None,
        }
    }

    /// Takes it out of what is wanted, and says so. `false` if it was not there.
    pub(super) fn refuse(&self, wanted: &mut Schema, why: &str, refused: &mut Vec<LeftOut>) -> bool {
        let gone = self.take(wanted);
        if gone {
            refused.push(LeftOut::new(self.words(), why));
        }
        gone
    }

    fn take(&self, wanted: &mut Schema) -> bool {
        fn without<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> bool {
            let before = list.len();
            list.retain(|one| !is_it(one));
            list.len() < before
        }
        match self {
            Self::Namespace(name) => without(&mut wanted.namespaces, |one| one.name == *name),
            Self::Extension(name) => without(&mut wanted.extensions, |one| one.name == *name),
            Self::Enumeration(name) => without(&mut wanted.enumerations, |one| one.name == *name),
            Self::Domain(name) => without(&mut wanted.domains, |one| one.name() == name),
            Self::Sequence(name) => without(&mut wanted.sequences, |one| one.name == *name),
            // Without one of its columns a table is another: a program that reads it would find so only when it writes.
            Self::Table(table) | Self::Column(table, _) => wanted.tables.remove(table).is_some(),
            Self::View(view) => without(&mut wanted.views, |one| one.name == *view),
            Self::File(path) => without(&mut wanted.sql_objects, |one| super::sql_file::is_path_of(one, path)),
            Self::Unknown => false,
            Self::OnUpdate(table, name) => table_of(wanted, table, |table| {
                table.columns.iter_mut().any(|column| column.name == *name && column.on_update.take().is_some())
            }),
            Self::Unique(table, name) => table_of(wanted, table, |table| without(&mut table.uniques, |one| one.name == *name)),
            Self::ForeignKey(table, name) => table_of(wanted, table, |table| without(&mut table.foreign_keys, |one| one.name == *name)),
            Self::Check(table, name) => table_of(wanted, table, |table| without(&mut table.checks, |one| one.name == *name)),
            Self::Exclusion(table, name) => table_of(wanted, table, |table| without(&mut table.exclusions, |one| one.name == *name)),
            Self::Index(table, name) => match wanted.views.iter_mut().find(|view| view.name == *table) {
                Some(view) => without(&mut view.indexes, |one| one.name == *name),
                None => table_of(wanted, table, |table| without(&mut table.indexes, |one| one.name == *name)),
            },
            Self::Policy(table, name) => table_of(wanted, table, |table| without(&mut table.policies, |one| one.name == *name)),
            Self::Partitioning(table) => table_of(wanted, table, |table| table.partitioning.take().is_some()),
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Namespace(name) => format!("schema {name}"),
            Self::Extension(name) => format!("extension {name}"),
            Self::Enumeration(name) => format!("enum {name}"),
            Self::Domain(name) => format!("domain {name}"),
            Self::Sequence(name) => format!("sequence {name}"),
            Self::Table(name) => format!("table {name}"),
            Self::Column(table, name) => format!("table {table} for its column {name}"),
            Self::OnUpdate(table, name) => format!("on update of {table}.{name}"),
            Self::Unique(table, name) => format!("unique {name} of {table}"),
            Self::ForeignKey(table, name) => format!("foreign key {name} of {table}"),
            Self::Check(table, name) => format!("check {name} of {table}"),
            Self::Exclusion(table, name) => format!("exclusion constraint {name} of {table}"),
            Self::Index(table, name) => format!("index {name} of {table}"),
            Self::Policy(table, name) => format!("policy {name} of {table}"),
            Self::Partitioning(table) => format!("partitions of {table}"),
            Self::View(name) => format!("view {name}"),
            Self::File(path) => format!("what would stand in {path}"),
            Self::Unknown => "something".to_owned(),
        }
    }
}

fn table_of(wanted: &mut Schema, name: &ObjectName, take: impl Fn(&mut crate::model::Table) -> bool) -> bool {
    wanted.tables.get_mut(name).is_some_and(take)
}
