use std::fmt;

use super::{ObjectName, Written};

/// What a person wrote in SQL, and kit knows by its name and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlObject {
    /// What it is known by.
    pub id: SqlObjectId,
    /// What stands between CREATE and the kind, such as `CONSTRAINT`; mostly nothing.
    pub modifiers: String,
    /// What stands behind the name; of grants, the statements. Space and comments outside of bodies are no part of it.
    pub text: String,
    /// What it stands on besides what its text names.
    pub depends_on: Vec<ObjectName>,
    /// Its statement, where the server keeps it.
    pub written: Written,
    /// The statement that takes it away, where its kind does not say it.
    pub undo: String,
}

/// What an object that is written in SQL is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SqlObjectId {
    /// What it is.
    pub kind: SqlObjectKind,
    /// Its name; of grants, the name of their file.
    pub name: ObjectName,
    /// The table or view of a trigger.
    pub table: Option<ObjectName>,
    /// The types of the arguments, where functions of one name are told apart by them.
    pub arguments: Option<Vec<String>>,
}

/// The kinds of objects that are written in SQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SqlObjectKind {
    /// A function.
    Function,
    /// A procedure.
    Procedure,
    /// A trigger.
    Trigger,
    /// Rights that are granted together.
    Grant,
    /// What the server does by itself at times.
    Event,
    /// What tables and functions stand on and no other kind is for, such as a composite type: its text and `undo` are whole statements.
    Definition,
    /// What is said of something and is no part of it in the model, such as a comment on a function: its text and `undo` are whole statements.
    Setting,
}

impl SqlObjectKind {
    /// As messages and flags say it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Procedure => "procedure",
            Self::Trigger => "trigger",
            Self::Grant => "grants",
            Self::Event => "event",
            Self::Definition => "definition",
            Self::Setting => "setting",
        }
    }

    /// Whether tables may need it: a routine, or what another definition makes.
    #[must_use]
    pub fn stands_below_tables(self) -> bool {
        self.is_routine() || self == Self::Definition
    }

    /// Whether its texts are whole statements.
    #[must_use]
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Definition | Self::Setting)
    }

    /// Whether it is called by its name.
    #[must_use]
    pub fn is_routine(self) -> bool {
        matches!(self, Self::Function | Self::Procedure)
    }
}

impl SqlObject {
    /// An object with nothing else said.
    #[must_use]
    pub fn new(id: SqlObjectId, text: impl Into<String>) -> Self {
        Self { id, modifiers: String::new(), text: text.into(), depends_on: Vec::new(), written: Written::default(), undo: String::new() }
    }
}

impl SqlObjectId {
    /// Something that is known by its name alone.
    #[must_use]
    pub fn new(kind: SqlObjectKind, name: ObjectName) -> Self {
        Self { kind, name, table: None, arguments: None }
    }

    /// Its name with what tells it apart from others of that name: `touch on users`, `total(integer)`.
    #[must_use]
    pub fn label(&self) -> String {
        let mut label = self.name.to_string();
        if let Some(arguments) = &self.arguments {
            label.push_str(&format!("({})", arguments.join(", ")));
        }
        if let Some(table) = &self.table {
            label.push_str(&format!(" on {table}"));
        }
        label
    }
}

impl fmt::Display for SqlObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.as_str(), self.label())
    }
}
