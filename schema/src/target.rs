//! Which server a schema is for.

use std::fmt;
use std::str::FromStr;

/// The kind of SQL that a server speaks. MariaDB is a [`Flavor`] of MySQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialect {
    /// PostgreSQL.
    Postgres,
    /// MySQL and MariaDB.
    Mysql,
    /// SQLite.
    Sqlite,
}

/// Which of the servers that share a dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flavor {
    /// The server that the dialect is named after.
    Original,
    /// MariaDB, a flavour of MySQL.
    Mariadb,
}

/// A server version: major and minor, compared in that order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerVersion {
    /// The first number.
    pub major: u32,
    /// The second number; 0 when not given.
    pub minor: u32,
}

impl ServerVersion {
    /// A version of two numbers.
    #[must_use]
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }
}

impl fmt::Display for ServerVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.minor == 0 { write!(f, "{}", self.major) } else { write!(f, "{}.{}", self.major, self.minor) }
    }
}

/// Dialect, flavour and the oldest server version that must run the SQL.
///
/// ```
/// use diesel_kit_schema::{Dialect, Target};
///
/// let target: Target = "mariadb 10.11".parse().unwrap();
/// assert_eq!(target.dialect, Dialect::Mysql);
/// assert_eq!(target.to_string(), "mariadb 10.11");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The dialect.
    pub dialect: Dialect,
    /// The flavour of the dialect.
    pub flavor: Flavor,
    /// The oldest version that must run the SQL.
    pub version: ServerVersion,
}

impl Target {
    /// PostgreSQL from this major version on.
    #[must_use]
    pub const fn postgres(major: u32) -> Self {
        Self { dialect: Dialect::Postgres, flavor: Flavor::Original, version: ServerVersion::new(major, 0) }
    }

    /// MySQL from this version on.
    #[must_use]
    pub const fn mysql(major: u32, minor: u32) -> Self {
        Self { dialect: Dialect::Mysql, flavor: Flavor::Original, version: ServerVersion::new(major, minor) }
    }

    /// MariaDB from this version on.
    #[must_use]
    pub const fn mariadb(major: u32, minor: u32) -> Self {
        Self { dialect: Dialect::Mysql, flavor: Flavor::Mariadb, version: ServerVersion::new(major, minor) }
    }

    /// SQLite from this version on.
    #[must_use]
    pub const fn sqlite(major: u32, minor: u32) -> Self {
        Self { dialect: Dialect::Sqlite, flavor: Flavor::Original, version: ServerVersion::new(major, minor) }
    }

    /// The target's name as kit.toml and folders spell it: `postgres`, `mysql`, `mariadb` or `sqlite`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match (self.dialect, self.flavor) {
            (Dialect::Postgres, _) => "postgres",
            (Dialect::Mysql, Flavor::Original) => "mysql",
            (Dialect::Mysql, Flavor::Mariadb) => "mariadb",
            (Dialect::Sqlite, _) => "sqlite",
        }
    }

    /// The target of this name, at the oldest version that diesel-kit supports.
    #[must_use]
    pub fn oldest(name: &str) -> Option<Self> {
        match name {
            "postgres" | "postgresql" => Some(Self::postgres(12)),
            "mysql" => Some(Self::mysql(8, 0)),
            "mariadb" => Some(Self::mariadb(10, 6)),
            "sqlite" => Some(Self::sqlite(3, 35)),
            _ => None,
        }
    }

    /// Whether the server is at least this version.
    #[must_use]
    pub fn at_least(&self, major: u32, minor: u32) -> bool {
        self.version >= ServerVersion::new(major, minor)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name(), self.version)
    }
}

/// Why a target's text could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// The dialect is none of the four.
    #[error("unknown database `{0}`: known are postgres, mysql, mariadb, sqlite")]
    Name(String),
    /// The version is not one or two numbers.
    #[error("`{0}` is not a server version: write it as `16` or `10.11`")]
    Version(String),
    /// The version is older than the oldest that diesel-kit supports.
    #[error("{name} {given} is older than {oldest}, the oldest that diesel-kit supports")]
    TooOld {
        /// The target's name.
        name: String,
        /// The version as given.
        given: ServerVersion,
        /// The oldest supported.
        oldest: ServerVersion,
    },
}

impl FromStr for ServerVersion {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let error = || TargetError::Version(text.to_owned());
        let mut parts = text.split('.');
        let major = parts.next().and_then(|part| part.parse().ok()).ok_or_else(error)?;
        let minor = match parts.next() {
            Some(part) => part.parse().map_err(|_| error())?,
            None => 0,
        };
        Ok(Self { major, minor })
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let (name, version) = text.trim().split_once(' ').map_or((text.trim(), None), |(name, version)| (name, Some(version.trim())));
        let oldest = Self::oldest(name).ok_or_else(|| TargetError::Name(name.to_owned()))?;
        let Some(version) = version else { return Ok(oldest) };
        let version: ServerVersion = version.parse()?;
        if version < oldest.version {
            return Err(TargetError::TooOld { name: oldest.name().to_owned(), given: version, oldest: oldest.version });
        }
        Ok(Self { version, ..oldest })
    }
}
