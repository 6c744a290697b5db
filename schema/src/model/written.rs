use std::sync::Arc;

/// A statement as a server keeps it, to the letter, where it keeps that.
///
/// Two of them are always equal: what differs in its spelling alone is the same. Whoever uses one reads it first, and looks whether it still says what is
/// meant.
#[derive(Debug, Clone, Default)]
pub struct Written(pub Option<Arc<str>>);

impl Written {
    /// This statement.
    #[must_use]
    pub fn new(statement: &str) -> Self {
        Self(Some(Arc::from(statement)))
    }

    /// The statement, if there is one.
    #[must_use]
    pub fn as_deref(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Written {}
