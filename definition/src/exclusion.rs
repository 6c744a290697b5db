use crate::{Location, Settings, SqlText};

/// An exclusion constraint: no two rows for which all of its comparisons hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// The constraint's name, where one is given.
    pub name: Option<String>,
    /// What stands behind EXCLUDE USING: the access method, the comparisons and, if any, WHERE. Targets without a text do without it.
    pub definition: SqlText,
    /// `extension`: what brings the comparisons, such as `btree_gist`.
    pub extension: Option<String>,
    /// What is said to one server alone.
    pub settings: Settings,
    /// Where it is written.
    pub location: Location,
}
