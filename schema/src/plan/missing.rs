//! What the source has to say before there is a plan: a type change that the server has no cast for.

use std::fmt;

use crate::change::{Change, TableChange};
use crate::dialect::dialect;
use crate::intent::Intents;
use crate::model::ObjectName;
use crate::target::Target;

/// Something that an attribute of a column has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The table, by its name after all renames.
    pub table: ObjectName,
    /// The column, by its name after all renames.
    pub column: String,
    /// What stands in the way, in a sentence without its full stop.
    pub message: String,
    /// The way out.
    pub help: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {}", self.table, self.column, self.message)
    }
}

impl Missing {
    /// `using` is missing.
    pub(crate) fn cast(table: &ObjectName, column: &str, message: String) -> Self {
        let help = format!("say what the values become: `#[column(using = \"..\")]`, SQL over the column `{column}`");
        Self { table: table.clone(), column: column.to_owned(), message, help }
    }
}

/// The type changes that the server cannot carry out and that no `using` explains.
pub(super) fn casts(target: &Target, changes: &[Change], intents: &Intents) -> Vec<Missing> {
    let answers = dialect(target);
    let mut missing = Vec::new();
    for change in changes {
        let Change::AlterTable { table, changes } = change else { continue };
        for change in changes {
            let TableChange::AlterColumn { from, to } = change else { continue };
            let stays_plain = from.generated.is_none() && to.generated.is_none();
            if stays_plain
                && from.column_type != to.column_type
                && intents.cast(table, &to.name).is_none()
                && !answers.has_cast(&from.column_type, &to.column_type)
            {
                let message = format!("{} has no cast from {} to {}", target.name(), from.column_type, to.column_type);
                missing.push(Missing::cast(table, &to.name, message));
            }
        }
    }
    missing
}
