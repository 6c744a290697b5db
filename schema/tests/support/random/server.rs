//! What a target has.

use diesel_kit_definition::{Block, Setting, Settings};
use diesel_kit_schema::{Dialect, Flavor, Target};

/// The target, asked by what a definition may say to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Server(pub(crate) Target);

impl Server {
    pub(crate) fn is_postgres(self) -> bool {
        self.0.dialect == Dialect::Postgres
    }

    /// MySQL or MariaDB.
    pub(crate) fn is_mysql(self) -> bool {
        self.0.dialect == Dialect::Mysql
    }

    pub(crate) fn is_mariadb(self) -> bool {
        self.is_mysql() && self.0.flavor == Flavor::Mariadb
    }

    pub(crate) fn is_sqlite(self) -> bool {
        self.0.dialect == Dialect::Sqlite
    }

    pub(crate) fn has_sequences(self) -> bool {
        self.is_postgres() || self.is_mariadb()
    }

    /// A block for this server alone.
    pub(crate) fn block(self, words: impl IntoIterator<Item = (&'static str, Setting)>) -> Settings {
        let words: std::collections::BTreeMap<String, Setting> = words.into_iter().map(|(word, value)| (word.to_owned(), value)).collect();
        let mut settings = Settings::default();
        if !words.is_empty() {
            *settings.slot(self.0.name()).unwrap() = Some(Block(words));
        }
        settings
    }
}
