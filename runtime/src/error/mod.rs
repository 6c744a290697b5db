//! What can go wrong, said to the person who has to mend it. No message holds a password.

mod connect;
mod feature;
mod migration;
mod pool;
mod url;

use diesel::ConnectionError;

use connect::ConnectFailed;
use feature::FeatureOff;
pub(crate) use migration::{MigrationProblem, Remains};
use pool::PoolFailed;
pub(crate) use url::{EnvironmentProblem, UrlProblem};

/// An error of this crate. Queries themselves return Diesel's own [`diesel::result::Error`].
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Kind>);

#[derive(Debug, thiserror::Error)]
enum Kind {
    #[error(transparent)]
    Url(UrlProblem),
    #[error(transparent)]
    Environment(EnvironmentProblem),
    #[error(transparent)]
    Feature(FeatureOff),
    #[error(transparent)]
    #[allow(dead_code, reason = "without any driver nobody connects")]
    Connect(ConnectFailed),
    #[error(transparent)]
    Pool(PoolFailed),
    #[error(transparent)]
    Migration(MigrationProblem),
    #[error(transparent)]
    Query(diesel::result::Error),
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(kind))
    }

    /// True if the URL or the environment that names the database is at fault.
    pub fn is_configuration(&self) -> bool {
        matches!(*self.0, Kind::Url(_) | Kind::Environment(_))
    }

    /// True if the URL asks for a driver whose Cargo feature is off.
    pub fn is_feature_off(&self) -> bool {
        matches!(*self.0, Kind::Feature(_))
    }

    /// True if the database could not be reached, or refused the connection.
    pub fn is_connect(&self) -> bool {
        matches!(*self.0, Kind::Connect(_))
    }

    /// True if the pool had no connection in time.
    pub fn is_timeout(&self) -> bool {
        matches!(&*self.0, Kind::Pool(error) if error.is_timeout())
    }

    /// True if migrations were refused or failed.
    pub fn is_migration(&self) -> bool {
        matches!(*self.0, Kind::Migration(_))
    }

    /// Diesel's error, if a query failed.
    pub fn as_query(&self) -> Option<&diesel::result::Error> {
        match &*self.0 {
            Kind::Query(error) => Some(error),
            _ => None,
        }
    }

    pub(crate) fn into_connection_error(self) -> ConnectionError {
        match *self.0 {
            Kind::Url(error) => ConnectionError::InvalidConnectionUrl(error.to_string()),
            kind => ConnectionError::BadConnection(kind.to_string()),
        }
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        Self::new(Kind::Query(error))
    }
}
