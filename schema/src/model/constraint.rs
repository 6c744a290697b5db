/// The primary key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrimaryKey {
    /// The constraint's name; `None` where the dialect gives it none.
    pub name: Option<String>,
    /// Its columns, in key order.
    pub columns: Vec<String>,
    /// Columns that its index carries besides.
    pub include: Vec<String>,
    /// When it is looked at, if a transaction may say so.
    pub deferral: Option<Deferral>,
    /// The comment, where the key's own definition holds it.
    pub comment: Option<String>,
}

/// A unique constraint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unique {
    /// The constraint's name.
    pub name: String,
    /// Its columns, in key order.
    pub columns: Vec<String>,
    /// Whether two rows agree in NULL too.
    pub nulls_not_distinct: bool,
    /// Columns that its index carries besides.
    pub include: Vec<String>,
    /// When it is looked at, if a transaction may say so.
    pub deferral: Option<Deferral>,
}

/// A check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// The constraint's name.
    pub name: String,
    /// The condition.
    pub expression: String,
    /// Whether tables that inherit from this one do without it.
    pub no_inherit: bool,
    /// Which rows it holds for.
    pub validity: Validity,
}

/// An exclusion constraint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exclusion {
    /// The constraint's name.
    pub name: String,
    /// What stands behind EXCLUDE USING.
    pub definition: String,
    /// When it is looked at, if a transaction may say so.
    pub deferral: Option<Deferral>,
}

/// When a constraint that can wait is looked at, unless a transaction says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deferral {
    /// After each statement.
    Immediate,
    /// At the end of the transaction.
    Deferred,
}

/// Which rows a constraint holds for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Validity {
    /// All of them.
    #[default]
    Valid,
    /// Those that are written from now on; what was there has not been looked at.
    NotValid,
    /// None: it is only stated.
    NotEnforced,
}

impl Check {
    /// Whether it differs from the other in what is altered in place.
    #[must_use]
    pub fn is_alterable_to(&self, other: &Self) -> bool {
        Self { validity: other.validity, ..self.clone() } == *other
    }
}
