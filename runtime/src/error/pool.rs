use deadpool::managed::{PoolError, TimeoutType};

use super::{Error, Kind};

/// The pool gave no connection.
#[derive(Debug, thiserror::Error)]
pub(super) enum PoolFailed {
    #[error(
        "no connection to {url} became free in time; all {size} are in use: raise max_connections, or look for one that is held across slow work"
    )]
    Wait { url: String, size: usize },
    #[error("connecting to {url} took too long")]
    Create { url: String },
    #[error("the pool of connections to {url} has been closed")]
    Closed { url: String },
    #[error("the pool of connections to {url} needs a Tokio runtime for its timeouts")]
    NoRuntime { url: String },
    #[error("the pool of connections to {url} failed: {reason}")]
    Other { url: String, reason: String },
}

impl PoolFailed {
    pub(super) fn is_timeout(&self) -> bool {
        matches!(self, Self::Wait { .. } | Self::Create { .. })
    }
}

impl Error {
    pub(crate) fn pool(url: String, size: usize, error: PoolError<Error>) -> Self {
        Self::new(Kind::Pool(match error {
            PoolError::Backend(error) => return error,
            PoolError::Timeout(TimeoutType::Wait) => PoolFailed::Wait { url, size },
            PoolError::Timeout(_) => PoolFailed::Create { url },
            PoolError::Closed => PoolFailed::Closed { url },
            PoolError::NoRuntimeSpecified => PoolFailed::NoRuntime { url },
            error @ PoolError::PostCreateHook(_) => PoolFailed::Other { url, reason: error.to_string() },
        }))
    }

    pub(crate) fn pool_build(url: String, reason: String) -> Self {
        Self::new(Kind::Pool(PoolFailed::Other { url, reason }))
    }
}
