//! What a step locks, rewrites, scans, loses or breaks.

use std::fmt;

/// A stable code. Approvals, files and pages of the reference name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HazardCode {
    /// A table's rows are lost.
    DropsTable,
    /// A column's values are lost.
    DropsColumn,
    /// A partition's rows are lost.
    DropsPartition,
    /// A label of an enum goes, and rows may hold it.
    DropsLabel,
    /// A type change may cut off or refuse values.
    NarrowsType,
    /// A computed column is made anew: what it held is computed again.
    RecreatesColumn,
    /// The statement fails when a row holds NULL.
    RefusesNulls,
    /// A required column without a default: the statement fails when the table has rows.
    RefusesRows,
    /// The statement fails when rows do not meet a new constraint.
    MayRefuseRows,
    /// The whole table is written again.
    RewritesTable,
    /// Roles see or write other rows than before.
    ChangesRowSecurity,
}

impl HazardCode {
    /// Every code, in the order of the reference.
    pub const ALL: [Self; 11] = [
        Self::DropsTable,
        Self::DropsColumn,
        Self::DropsPartition,
        Self::DropsLabel,
        Self::NarrowsType,
        Self::RecreatesColumn,
        Self::RefusesNulls,
        Self::RefusesRows,
        Self::MayRefuseRows,
        Self::RewritesTable,
        Self::ChangesRowSecurity,
    ];

    /// As flags and files spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DropsTable => "drops_table",
            Self::DropsColumn => "drops_column",
            Self::DropsPartition => "drops_partition",
            Self::DropsLabel => "drops_label",
            Self::NarrowsType => "narrows_type",
            Self::RecreatesColumn => "recreates_column",
            Self::RefusesNulls => "refuses_nulls",
            Self::RefusesRows => "refuses_rows",
            Self::MayRefuseRows => "may_refuse_rows",
            Self::RewritesTable => "rewrites_table",
            Self::ChangesRowSecurity => "changes_row_security",
        }
    }

    /// The code of this text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }

    /// Whether rows may lose something that no way back restores.
    #[must_use]
    pub fn loses(self) -> bool {
        match self {
            Self::DropsTable | Self::DropsColumn | Self::DropsPartition | Self::NarrowsType => true,
            // A label goes only where no row holds it.
            Self::DropsLabel
            | Self::ChangesRowSecurity
            | Self::RecreatesColumn
            | Self::RefusesNulls
            | Self::RefusesRows
            | Self::MayRefuseRows
            | Self::RewritesTable => false,
        }
    }

    /// Whether `kit generate` writes nothing until someone approves it: data would be lost for good, or rows that are there need an answer.
    #[must_use]
    pub fn blocks(self) -> bool {
        match self {
            Self::RecreatesColumn | Self::RefusesNulls | Self::MayRefuseRows | Self::RewritesTable | Self::ChangesRowSecurity => false,
            Self::DropsTable | Self::DropsColumn | Self::DropsPartition | Self::DropsLabel | Self::NarrowsType | Self::RefusesRows => true,
        }
    }
}

impl fmt::Display for HazardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One hazard of one step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hazard {
    /// The code.
    pub code: HazardCode,
    /// What it befalls: `table` or `table.column`, as `--allow CODE:OBJECT` spells it.
    pub object: String,
    /// What happens, in a sentence without its full stop.
    pub message: String,
}

impl Hazard {
    /// A hazard.
    #[must_use]
    pub fn new(code: HazardCode, object: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, object: object.into(), message: message.into() }
    }
}
