/// A schema within the database, besides the default one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namespace {
    /// Its name.
    pub name: String,
    /// The comment.
    pub comment: Option<String>,
}

impl Namespace {
    /// One of which nothing else is said.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), comment: None }
    }
}
