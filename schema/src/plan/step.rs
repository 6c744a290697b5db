use crate::cost::Cost;
use crate::hazard::Hazard;
use crate::plan::Mode;
use crate::sql::Statement;

/// Where a step stands when nothing else decides. What must run before what for a reason is an edge of the graph instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// What stands on tables that change, under the names before.
    TakeDown,
    Rename,
    CreateType,
    DropForeignKey,
    DropConstraint,
    AlterType,
    CreateTable,
    AddColumn,
    AlterColumn,
    /// Columns that are computed from others.
    AddGenerated,
    /// A table made anew: all of its changes at once.
    Rebuild,
    /// Which column a sequence goes with, before one that it went with is gone.
    Own,
    DropColumn,
    DropTable,
    AddConstraint,
    AddForeignKey,
    DropType,
    /// What stands on tables, under the names after.
    PutBack,
    /// Rights on what is there now.
    Grant,
    Comment,
    Frame,
}

/// Statements that run one after the other without anything between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) rank: Rank,
    pub(crate) statements: Vec<Statement>,
    /// The change that caused it, in words.
    pub(crate) cause: String,
    pub(crate) hazards: Vec<Hazard>,
    pub(crate) mode: Mode,
    /// What each of the statements takes, once their order is known.
    pub(crate) costs: Vec<Cost>,
}

impl Step {
    pub(crate) fn new(rank: Rank, cause: impl Into<String>, statements: Vec<Statement>) -> Self {
        Self { rank, statements, cause: cause.into(), hazards: Vec::new(), mode: Mode::Transaction, costs: Vec::new() }
    }

    pub(crate) fn with_hazards(mut self, hazards: impl IntoIterator<Item = Hazard>) -> Self {
        self.hazards.extend(hazards);
        self
    }

    pub(crate) fn in_mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }
}
