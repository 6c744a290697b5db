use crate::canonical::Canonical;
use crate::change::Change;
use crate::cost::Cost;
use crate::hazard::Hazard;
use crate::model::Schema;
use crate::snapshot::StateHash;

/// What becomes one migration folder: an edge from one state to the next, with its SQL both ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// What differs.
    pub changes: Vec<Change>,
    /// The schema that it starts from.
    pub before: Canonical<Schema>,
    /// The schema that it ends in.
    pub after: Canonical<Schema>,
    /// How its SQL runs, both ways.
    pub mode: Mode,
    /// The statements from parent to result.
    pub up: Vec<PlannedStatement>,
    /// The statements back.
    pub down: Vec<PlannedStatement>,
}

impl Edge {
    /// The name of the state that it starts from.
    #[must_use]
    pub fn parent(&self) -> StateHash {
        StateHash::of(&self.before)
    }

    /// The name of the state that it ends in.
    #[must_use]
    pub fn result(&self) -> StateHash {
        StateHash::of(&self.after)
    }
}

/// How a migration folder's SQL runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// In one transaction, as far as the server can.
    Transaction,
    /// One statement that cannot run in a transaction.
    Single,
    /// A script with its own BEGIN and COMMIT: a SQLite rebuild.
    Script,
}

impl Mode {
    /// As migration.json spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Transaction => "transaction",
            Self::Single => "single",
            Self::Script => "script",
        }
    }
}

/// A statement in the target's SQL, and what a reviewer should know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStatement {
    /// The SQL, without the semicolon at its end.
    pub sql: String,
    /// Why it is there, in words; empty for a frame such as BEGIN.
    pub cause: String,
    /// What it locks, rewrites, loses or breaks.
    pub hazards: Vec<Hazard>,
    /// What it takes of tables that others may be using while it runs.
    pub cost: Cost,
}
