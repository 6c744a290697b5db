use std::collections::BTreeMap;

use crate::Partitioning;

/// What an attribute says to one server alone: `postgres(include(title))`, `mysql(invisible)`.
///
/// MariaDB takes `mariadb`, else `mysql`, as with [`SqlText`](crate::SqlText). Which words a place knows is the parser's to judge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// What is said to PostgreSQL.
    pub postgres: Option<Block>,
    /// What is said to MySQL, and to MariaDB where nothing is said to it alone.
    pub mysql: Option<Block>,
    /// What is said to MariaDB.
    pub mariadb: Option<Block>,
    /// What is said to SQLite.
    pub sqlite: Option<Block>,
}

/// The word under which a block keeps what it says of partitions.
pub(crate) const PARTITION_BY: &str = "partition_by";

/// What stands in the parentheses of one server, by its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block(pub BTreeMap<String, Setting>);

/// The value of one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// `word`
    Flag,
    /// `word = ".."` or a number.
    Text(String),
    /// `word(field, other_field)`: fields by their Rust names.
    Fields(Vec<String>),
    /// `word(parameter = value)`, in the order written.
    Parameters(Vec<(String, String)>),
    /// `partition_by = ..`, and the partitions beside it.
    Partitioning(Box<Partitioning>),
}

impl Settings {
    /// Whether nothing is said to any server.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries().next().is_none()
    }

    /// The blocks that are given, with the word of the server, in a fixed order.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &Block)> {
        [("postgres", &self.postgres), ("mysql", &self.mysql), ("mariadb", &self.mariadb), ("sqlite", &self.sqlite)]
            .into_iter()
            .filter_map(|(server, block)| block.as_ref().map(|block| (server, block)))
    }

    /// Where the block of a server stands, by the server's word.
    pub fn slot(&mut self, server: &str) -> Option<&mut Option<Block>> {
        match server {
            "postgres" => Some(&mut self.postgres),
            "mysql" => Some(&mut self.mysql),
            "mariadb" => Some(&mut self.mariadb),
            "sqlite" => Some(&mut self.sqlite),
            _ => None,
        }
    }
}

impl Block {
    /// Whether a word stands alone.
    #[must_use]
    pub fn flag(&self, word: &str) -> bool {
        self.0.contains_key(word)
    }

    /// The text behind a word.
    #[must_use]
    pub fn text(&self, word: &str) -> Option<&str> {
        match self.0.get(word)? {
            Setting::Text(text) => Some(text),
            Setting::Flag | Setting::Fields(_) | Setting::Parameters(_) | Setting::Partitioning(_) => None,
        }
    }

    /// The fields behind a word; none when it is not given.
    #[must_use]
    pub fn fields(&self, word: &str) -> &[String] {
        match self.0.get(word) {
            Some(Setting::Fields(fields)) => fields,
            Some(Setting::Flag | Setting::Text(_) | Setting::Parameters(_) | Setting::Partitioning(_)) | None => &[],
        }
    }

    /// The parameters behind a word; none when it is not given.
    #[must_use]
    pub fn parameters(&self, word: &str) -> &[(String, String)] {
        match self.0.get(word) {
            Some(Setting::Parameters(parameters)) => parameters,
            Some(Setting::Flag | Setting::Text(_) | Setting::Fields(_) | Setting::Partitioning(_)) | None => &[],
        }
    }

    /// How the table is partitioned on this server.
    #[must_use]
    pub fn partitioning(&self) -> Option<&Partitioning> {
        match self.0.get(PARTITION_BY)? {
            Setting::Partitioning(partitioning) => Some(partitioning),
            Setting::Flag | Setting::Text(_) | Setting::Fields(_) | Setting::Parameters(_) => None,
        }
    }
}
