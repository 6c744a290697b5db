/// An extension that must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Its name.
    pub name: String,
    /// The namespace that its objects lie in; `None` for the default one.
    pub schema: Option<String>,
    /// The version that must be there; `None` for whichever is.
    pub version: Option<String>,
    /// The comment, instead of the extension's own.
    pub comment: Option<String>,
}

impl Extension {
    /// One of which nothing else is said.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), schema: None, version: None, comment: None }
    }
}
