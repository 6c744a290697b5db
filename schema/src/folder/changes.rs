use std::borrow::Cow;

use super::RecordError;
use super::wire;
use crate::change::Change;

/// The changes of a record. Reading them is most of the work of reading a record, and only a replay needs them.
#[derive(Debug, Clone)]
pub struct Changes(Held);

#[derive(Debug, Clone)]
enum Held {
    Read(Vec<Change>),
    /// The whole text of the record.
    Unread(String),
}

impl Changes {
    /// Changes as they are.
    #[must_use]
    pub fn new(changes: Vec<Change>) -> Self {
        Self(Held::Read(changes))
    }

    pub(super) fn unread(record: String) -> Self {
        Self(Held::Unread(record))
    }

    /// The changes, read from the record's text if they were not yet.
    ///
    /// # Errors
    /// When they are not of the format.
    pub fn get(&self) -> Result<Cow<'_, [Change]>, RecordError> {
        match &self.0 {
            Held::Read(changes) => Ok(Cow::Borrowed(changes)),
            Held::Unread(text) => wire::changes(text).map(Cow::Owned).map_err(RecordError::Malformed),
        }
    }
}

impl PartialEq for Changes {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Changes {}
