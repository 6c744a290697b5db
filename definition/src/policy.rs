use crate::Location;

/// `policy(..)` at the struct: which rows of the table which roles see and write. PostgreSQL only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// `name`: the policy's name, once in its table.
    pub name: String,
    /// `for`: what the policy is asked about.
    pub command: PolicyCommand,
    /// `restrictive`: a row has to pass it besides those that let it through.
    pub restrictive: bool,
    /// `to(..)`: the roles that it holds for; none for all.
    pub roles: Vec<String>,
    /// `using`: the rows that are there for these roles.
    pub using: Option<String>,
    /// `check`: the rows that they may write.
    pub check: Option<String>,
    /// `renamed_from`: the policy's former name.
    pub renamed_from: Option<String>,
    /// Where it is written.
    pub location: Location,
}

/// What a policy is asked about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyCommand {
    /// Everything.
    #[default]
    All,
    /// Reading.
    Select,
    /// New rows.
    Insert,
    /// Changes of rows.
    Update,
    /// Rows that go.
    Delete,
}

impl PolicyCommand {
    /// Every command, in the order of messages.
    pub const ALL: [Self; 5] = [Self::All, Self::Select, Self::Insert, Self::Update, Self::Delete];

    /// As attributes and SQL spell it, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Select => "select",
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

/// Whether the policies of a table are asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowSecurity {
    /// They are not.
    #[default]
    Off,
    /// They are, but for the table's owner.
    On,
    /// They are, for the table's owner too.
    Forced,
}

impl RowSecurity {
    /// Every way, the weakest first.
    pub const ALL: [Self; 3] = [Self::Off, Self::On, Self::Forced];

    /// As attributes and files spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Forced => "forced",
        }
    }
}
