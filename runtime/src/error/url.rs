use super::{Error, Kind};

/// A text that does not name a database.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UrlProblem {
    #[error("the database URL is empty; write one such as sqlite:app.db or postgres://user@host/name")]
    Empty,
    #[error(
        "the database URL begins with `{scheme}://`; known are postgres://, postgresql://, mysql://, mariadb://, sqlite://, sqlite: and the path of a SQLite file"
    )]
    Scheme { scheme: String },
    #[error("the database URL begins with `{scheme}:` and lacks `//`; write {scheme}://USER:PASSWORD@HOST/NAME")]
    NoSlashes { scheme: &'static str },
    #[error(
        "the database is named by words such as `host=`, and not by a URL; write postgres://USER:PASSWORD@HOST/NAME, or mysql:// for MySQL and MariaDB"
    )]
    KeyValue,
    #[error(
        "the database URL holds a user, and does not begin with a server's scheme; write postgres://, mysql:// or mariadb:// before USER:PASSWORD@HOST/NAME"
    )]
    UserWithoutServer,
    #[error(
        "the database URL `{url}` has an `@` behind a `/`; write %40 for @, %2F for /, %3F for ? and %23 for # in the password and in names"
    )]
    AtBehindSlash { url: String },
    #[error("the database URL `{url}` cannot be read: {reason}")]
    Unreadable { url: String, reason: String },
    #[error("the database URL `{url}` names no database; add its name after the host, as in {url}/app")]
    NoDatabase { url: String },
}

/// Variables that do not name a database.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EnvironmentProblem {
    #[error("the variable {variable} is not set; set it to the URL of the database, such as sqlite:app.db or postgres://user@host/name")]
    Missing { variable: &'static str },
    #[error("the variable {variable} is not Unicode")]
    NotUnicode { variable: &'static str },
    #[error("DATABASE_TYPE is `{value}`; known are postgres, mysql, mariadb and sqlite")]
    UnknownType { value: String },
    #[error("DATABASE_TYPE is `{value}`, but DATABASE_URL names {found}: {url}")]
    OtherType { value: String, found: String, url: String },
}

impl From<UrlProblem> for Error {
    fn from(problem: UrlProblem) -> Self {
        Self::new(Kind::Url(problem))
    }
}

impl From<EnvironmentProblem> for Error {
    fn from(problem: EnvironmentProblem) -> Self {
        Self::new(Kind::Environment(problem))
    }
}
