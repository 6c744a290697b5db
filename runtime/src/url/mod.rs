//! Where a database is, and how to say so without its password.

mod mistaken;
mod redact;
mod sqlite;
mod user;

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
        if scheme == Scheme::Sqlite {
            // What was meant for a server would be printed as a path, with its password.
            return match mistaken::server(text) {
                Some(problem) => Err(problem.into()),
                None => Ok(Self { text: text.to_owned(), scheme }),
            };
        }
        let url = Self { text: user::encoded(text), scheme };
        url.check_server()?;
        Ok(url)
    }

    /// A SQLite file, whatever its name looks like.
    pub(crate) fn sqlite_file(path: &str) -> Self {
        Self { text: path.to_owned(), scheme: Scheme::Sqlite }
    }

    fn check_server(&self) -> Result<(), Error> {
        if user::is_cut_off(&self.text) {
            return Err(UrlProblem::AtBehindSlash { url: self.to_string() }.into());
        }
        let parsed =
            url::Url::parse(&self.text).map_err(|error| UrlProblem::Unreadable { url: self.to_string(), reason: error.to_string() })?;
        if parsed.path().trim_matches('/').is_empty() {
            return Err(UrlProblem::NoDatabase { url: self.to_string().trim_end_matches('/').to_owned() }.into());
        }
        Ok(())
    }

    /// The URL with the password. An `@` in the password that was not encoded is encoded here, so that everyone reads the same host.
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::DatabaseUrl;

    #[test]
    fn what_is_meant_for_a_server_is_no_path_and_shows_no_password() {
        for text in [
            "postgres:ann:s3cret@host/app",
            "postgresql:ann:s3cret@host/app",
            "POSTGRES:ann:s3cret@host/app",
            "mysql:ann:s3cret@host/app",
            "mariadb:/ann:s3cret@host/app",
            "host=db.example password=s3cret dbname=app",
            "password = s3cret host = db.example",
            "dbname=app;pwd=s3cret",
            "sqlite://ann:s3cret@host/app",
            "sqlite:ann:s3cret@host/app",
            "file://ann:s3cret@host/app",
            "ann:s3cret@host/app",
            "jdbc:postgresql://ann:s3cret@host/app",
            "postgres://ann:12/s3cret@host/app",
            "postgres://ann:s3cret/x@host/app",
            "mysql://ann:1?s3cret@host/app",
        ] {
            let error = DatabaseUrl::parse(text).unwrap_err();
            assert!(error.is_configuration(), "{text}");
            assert!(!error.to_string().contains("s3cret"), "{text}: {error}");
        }
    }

    #[test]
    fn paths_stay_paths() {
        for text in [
            "app.db",
            ":memory:",
            "sqlite::memory:",
            "C:\\data\\ann@work.db",
            "sqlite:C:/ann@work.db",
            "/data/a:b@c/app.db",
            "./a:b@c.db",
            "sqlite:///data/ann@work/app.db",
            "sqlite:/srv/x:y@z.db",
            "file:/data/app.db?mode=ro",
            "notes@home.db",
            "postgres.db",
            "data/host=1.db",
        ] {
            assert_eq!(DatabaseUrl::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn the_last_at_ends_the_user() {
        let url = DatabaseUrl::parse("postgres://ann:s3@cr@et@host:5432/app?application_name=a@b").unwrap();
        assert_eq!(url.as_str(), "postgres://ann:s3%40cr%40et@host:5432/app?application_name=a@b");
        assert!(!url.to_string().contains("cr"), "{url}");
        let url = DatabaseUrl::parse("mysql://ann:s3@cret@host/app").unwrap();
        assert_eq!((url.as_str(), url.to_string().as_str()), ("mysql://ann:s3%40cret@host/app", "mysql://ann:***@host/app"));
    }
}
