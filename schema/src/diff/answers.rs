use std::fmt;
use std::str::FromStr;

use crate::dialect::dialect;
use crate::model::{Schema, Table};
use crate::target::Target;

/// What can be renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RenameKind {
    /// A table: `documents`.
    Table,
    /// A column: `documents.title`.
    Column,
    /// An enum type: `mood`.
    Enum,
    /// A label of an enum type: `mood.happy`.
    Label,
    /// An index: `documents.documents_title_idx`.
    Index,
    /// A policy: `documents.own_rows`.
    Policy,
    /// A partition: `events.events_2026`.
    Partition,
    /// A domain: `email`.
    Domain,
    /// A sequence: `invoice_numbers`.
    Sequence,
    /// A view: `active_users`.
    View,
    /// A function that is written in SQL: `total(integer)`.
    Function,
    /// A procedure that is written in SQL: `archive(integer)`.
    Procedure,
    /// A trigger: `touch on users`.
    Trigger,
    /// An event: `nightly`.
    Event,
    /// A schema within the database: `billing`.
    Namespace,
}

impl Answers {
    /// That what has the same name but for its case is the same, where the server tells no case apart.
    #[must_use]
    pub fn of_case(target: &Target, before: &Schema, after: &Schema) -> Self {
        let mut answers = Self::default();
        let mut pairs = |kind, place: &str, old: Vec<&str>, new: Vec<&str>| {
            for from in old.iter().filter(|name| !new.contains(name)) {
                let same = |to: &&&str| !old.contains(to) && dialect(target).folded(to) == dialect(target).folded(from);
                if let Some(to) = new.iter().find(same) {
                    answers.renames.push(Rename::new(kind, format!("{place}{from}"), format!("{place}{to}")));
                }
            }
        };
        if dialect(target).has_namespaces() {
            return answers;
        }
        let names = |schema: &'_ Schema| schema.tables.iter().map(|table| table.name.name.clone()).collect::<Vec<_>>();
        let (old, new) = (names(before), names(after));
        pairs(RenameKind::Table, "", old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
        for to in &after.tables {
            let same = |name: &str| dialect(target).folded(name) == dialect(target).folded(&to.name.name);
            let former = before.table(&to.name).or_else(|| before.tables.iter().map(AsRef::as_ref).find(|from| same(&from.name.name)));
            let Some(from) = former else { continue };
            let columns = |table: &'_ Table| table.columns.iter().map(|column| column.name.clone()).collect::<Vec<_>>();
            let (old, new) = (columns(from), columns(to));
            let place = format!("{}.", to.name);
            pairs(RenameKind::Column, &place, old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
        }
        answers
    }
}

impl RenameKind {
    /// Every kind, in the order of messages.
    pub const ALL: [Self; 15] = [
        Self::Table,
        Self::Column,
        Self::Enum,
        Self::Label,
        Self::Index,
        Self::Policy,
        Self::Partition,
        Self::Domain,
        Self::Sequence,
        Self::View,
        Self::Namespace,
        Self::Function,
        Self::Procedure,
        Self::Trigger,
        Self::Event,
    ];

    /// As flags spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Column => "column",
            Self::Enum => "enum",
            Self::Label => "label",
            Self::Index => "index",
            Self::Policy => "policy",
            Self::Partition => "partition",
            Self::Domain => "domain",
            Self::Sequence => "sequence",
            Self::View => "view",
            Self::Function => "function",
            Self::Procedure => "procedure",
            Self::Trigger => "trigger",
            Self::Event => "event",
            Self::Namespace => "namespace",
        }
    }
}

/// The word is no kind of object that can be renamed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is nothing that can be renamed: known are table, column, enum, label, index, policy, partition, domain, sequence, view, namespace, function, procedure, trigger, event"
)]
pub struct UnknownKind(String);

impl FromStr for RenameKind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or_else(|| UnknownKind(word.to_owned()))
    }
}

/// One thing under two names. Of what lies in a table or an enum, both names begin with the name of that as it is **after** all
/// renames: `documents.name` and `documents.title`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// What it is.
    pub kind: RenameKind,
    /// The former name.
    pub from: String,
    /// The name now.
    pub to: String,
}

impl Rename {
    /// A rename.
    #[must_use]
    pub fn new(kind: RenameKind, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self { kind, from: from.into(), to: to.into() }
    }
}

/// As the flag spells it: `column:documents.name=documents.title`.
impl fmt::Display for Rename {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}={}", self.kind.as_str(), self.from, self.to)
    }
}

/// Something gone and something new that may be one thing renamed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What it is.
    pub kind: RenameKind,
    /// What is gone.
    pub from: String,
    /// What is new.
    pub to: String,
    /// How alike they are, in percent.
    pub likeness: u32,
}

/// What a person, a flag or a file says to the questions of a diff.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// These are renames.
    pub renames: Vec<Rename>,
    /// These are gone for good: no rename.
    pub drops: Vec<(RenameKind, String)>,
}
