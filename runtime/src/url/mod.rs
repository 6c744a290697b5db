//! Where a database is, and how to say so without its password.

mod redact;
mod sqlite;

use std::fmt;
use std::str::FromStr;

use crate::Error;
use crate::error::UrlProblem;

/// The driver that a URL asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Postgres,
    Mysql,
    Sqlite,
}

/// The URL of a database. Printing it, in either way, leaves the password out.
///
/// ```
/// use diesel_kit::DatabaseUrl;
///
/// let url: DatabaseUrl = "postgres://ann:secret@db.example/app".parse()?;
/// assert_eq!(url.to_string(), "postgres://ann:***@db.example/app");
/// # Ok::<(), diesel_kit::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl {
    text: String,
    scheme: Scheme,
}

impl DatabaseUrl {
    /// Reads `postgres://`, `postgresql://`, `mysql://`, `mariadb://`, `sqlite://PATH`, `sqlite:PATH`, `:memory:` or the path of a SQLite file.
    ///
    /// # Errors
    /// If the text is none of these.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(UrlProblem::Empty.into());
        }
        let scheme = match text.split_once("://") {
            Some(("postgres" | "postgresql", _)) => Scheme::Postgres,
            Some(("mysql" | "mariadb", _)) => Scheme::Mysql,
            Some(("sqlite" | "file", _)) | None => Scheme::Sqlite,
            Some((scheme, _)) if is_scheme(scheme) => return Err(UrlProblem::Scheme { scheme: scheme.to_owned() }.into()),
            Some(_) => Scheme::Sqlite,
        };
        let url = Self { text: text.to_owned(), scheme };
        if scheme != Scheme::Sqlite {
            url.check_server()?;
        }
        Ok(url)
    }

    /// A SQLite file, whatever its name looks like.
    pub(crate) fn sqlite_file(path: &str) -> Self {
        Self { text: path.to_owned(), scheme: Scheme::Sqlite }
    }

    fn check_server(&self) -> Result<(), Error> {
        let parsed =
            url::Url::parse(&self.text).map_err(|error| UrlProblem::Unreadable { url: self.to_string(), reason: error.to_string() })?;
        if parsed.path().trim_matches('/').is_empty() {
            return Err(UrlProblem::NoDatabase { url: self.to_string().trim_end_matches('/').to_owned() }.into());
        }
        Ok(())
    }

    /// The URL as it was given, with the password.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// True if the URL names SQLite.
    pub fn is_sqlite(&self) -> bool {
        self.scheme == Scheme::Sqlite
    }

    /// True if the URL names PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.scheme == Scheme::Postgres
    }

    /// True if the URL names MySQL or MariaDB. Which of them, only the server knows.
    pub fn is_mysql(&self) -> bool {
        self.scheme == Scheme::Mysql
    }

    /// True if it names a SQLite database in memory.
    pub fn is_in_memory(&self) -> bool {
        self.is_sqlite() && sqlite::is_in_memory(&self.text)
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// What the MySQL driver reads: it knows one scheme.
    #[allow(dead_code, reason = "without the feature `mysql` nobody asks")]
    pub(crate) fn for_mysql(&self) -> String {
        match self.text.strip_prefix("mariadb://") {
            Some(rest) => format!("mysql://{rest}"),
            None => self.text.clone(),
        }
    }

    /// What SQLite opens.
    #[allow(dead_code, reason = "without the feature `sqlite` nobody asks")]
    pub(crate) fn for_sqlite(&self) -> String {
        sqlite::path(&self.text)
    }
}

/// Letters, digits and `+`, `-`, `.`: anything else before `://` is part of a path.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

impl FromStr for DatabaseUrl {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.scheme {
            Scheme::Sqlite => f.write_str(&self.text),
            Scheme::Postgres | Scheme::Mysql => f.write_str(&redact::redact(&self.text)),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}
