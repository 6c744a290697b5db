/// SQL in an attribute: one text for every target, or one for each dialect, or both, where the dialect's own wins.
///
/// MariaDB takes `mariadb`, else `mysql`, else `any`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SqlText {
    /// The text for every dialect that has none of its own.
    pub any: Option<String>,
    /// The text for PostgreSQL.
    pub postgres: Option<String>,
    /// The text for MySQL, and for MariaDB where it has none of its own.
    pub mysql: Option<String>,
    /// The text for MariaDB.
    pub mariadb: Option<String>,
    /// The text for SQLite.
    pub sqlite: Option<String>,
}

impl SqlText {
    /// One text for every target.
    #[must_use]
    pub fn any(text: impl Into<String>) -> Self {
        Self { any: Some(text.into()), ..Self::default() }
    }

    /// Whether no text is given at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.any.is_none() && self.postgres.is_none() && self.mysql.is_none() && self.mariadb.is_none() && self.sqlite.is_none()
    }

    /// Where the text of a server stands, by the server's word.
    pub fn slot(&mut self, server: &str) -> Option<&mut Option<String>> {
        match server {
            "postgres" => Some(&mut self.postgres),
            "mysql" => Some(&mut self.mysql),
            "mariadb" => Some(&mut self.mariadb),
            "sqlite" => Some(&mut self.sqlite),
            _ => None,
        }
    }

    /// Each text that is given, changed.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        let changed = |text: &Option<String>| text.as_deref().map(&change);
        Self {
            any: changed(&self.any),
            postgres: changed(&self.postgres),
            mysql: changed(&self.mysql),
            mariadb: changed(&self.mariadb),
            sqlite: changed(&self.sqlite),
        }
    }

    /// The texts that are given, with the keys of the attribute, in a fixed order.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("any", &self.any), ("postgres", &self.postgres), ("mysql", &self.mysql), ("mariadb", &self.mariadb), ("sqlite", &self.sqlite)]
            .into_iter()
            .filter_map(|(key, text)| text.as_deref().map(|text| (key, text)))
    }
}
