//! The variables that name a database.

use std::ffi::OsString;

use crate::error::EnvironmentProblem;
use crate::{DatabaseUrl, Dialect, Error};

const URL: &str = "DATABASE_URL";
const TYPE: &str = "DATABASE_TYPE";

/// The URL in `DATABASE_URL`.
pub(super) fn url(variable: impl Fn(&str) -> Option<OsString>) -> Result<DatabaseUrl, Error> {
    let value = text(URL, &variable)?.ok_or(EnvironmentProblem::Missing { variable: URL })?;
    DatabaseUrl::parse(&value)
}

/// Compares `DATABASE_TYPE`, if it is set, with the database that answered: whoever sets both finds out when they diverge.
pub(super) fn check_type(variable: impl Fn(&str) -> Option<OsString>, dialect: Dialect, url: &DatabaseUrl) -> Result<(), Error> {
    let Some(value) = text(TYPE, &variable)? else {
        return Ok(());
    };
    let agrees = match value.trim().to_ascii_lowercase().as_str() {
        "postgres" | "postgresql" => dialect == Dialect::Postgres,
        "mysql" => dialect == Dialect::Mysql,
        "mariadb" => dialect == Dialect::MariaDb,
        "sqlite" => dialect == Dialect::Sqlite,
        _ => return Err(EnvironmentProblem::UnknownType { value }.into()),
    };
    if agrees { Ok(()) } else { Err(EnvironmentProblem::OtherType { value, found: dialect.to_string(), url: url.to_string() }.into()) }
}

fn text(name: &'static str, variable: &impl Fn(&str) -> Option<OsString>) -> Result<Option<String>, Error> {
    variable(name).map(|value| value.into_string().map_err(|_| EnvironmentProblem::NotUnicode { variable: name }.into())).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(result: Result<impl std::fmt::Debug, Error>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn a_missing_url_is_named() {
        assert!(message(url(|_| None)).starts_with("the variable DATABASE_URL is not set"));
    }

    #[test]
    fn the_type_only_checks() {
        let url = DatabaseUrl::parse("mysql://ann:secret@host/app").unwrap();
        let ty = |value: &'static str| move |_: &str| Some(OsString::from(value));
        assert!(check_type(|_| None, Dialect::Mysql, &url).is_ok());
        assert!(check_type(ty("MySQL"), Dialect::Mysql, &url).is_ok());
        let wrong = message(check_type(ty("mariadb"), Dialect::Mysql, &url));
        assert_eq!(wrong, "DATABASE_TYPE is `mariadb`, but DATABASE_URL names MySQL: mysql://ann:***@host/app");
        assert!(message(check_type(ty("oracle"), Dialect::Mysql, &url)).contains("known are postgres, mysql, mariadb and sqlite"));
    }
}
