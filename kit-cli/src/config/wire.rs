use serde::Deserialize;

/// `kit.toml` as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireConfig {
    /// Where definitions lie: folders or files, relative to kit.toml.
    #[serde(default)]
    pub(super) definitions: Option<Vec<String>>,
    /// Where files with functions, triggers and grants lie: folders, relative to kit.toml.
    #[serde(default)]
    pub(super) sql: Option<Vec<String>>,
    /// Where migrations lie.
    #[serde(default)]
    pub(super) migrations: Option<String>,
    /// Which tables and views of a database are the project's; all unless stated.
    #[serde(default)]
    pub(super) tables: Option<Vec<String>>,
    #[serde(default)]
    pub(super) history: WireHistory,
    #[serde(default, rename = "target")]
    pub(super) targets: Vec<WireTarget>,
}

/// The names of the history tables.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireHistory {
    #[serde(default)]
    pub(super) diesel: Option<String>,
    #[serde(default)]
    pub(super) kit: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireTarget {
    /// What `--target` and the folder are called; the database's name if not given.
    #[serde(default)]
    pub(super) name: Option<toml::Spanned<String>>,
    /// `postgres`, `mysql`, `mariadb` or `sqlite`.
    pub(super) database: toml::Spanned<String>,
    /// The oldest server version that must run the SQL; for SQLite also `bundled`.
    #[serde(default)]
    pub(super) version: Option<toml::Spanned<String>>,
    /// A URL, or `env:NAME`.
    #[serde(default)]
    pub(super) url: Option<toml::Spanned<String>>,
    /// A server on which kit may make databases and drop them again: a URL, or `env:NAME`.
    #[serde(default)]
    pub(super) scratch: Option<toml::Spanned<String>>,
    /// Whether its database may be dropped.
    #[serde(default)]
    pub(super) dev: bool,
}
