use std::error::Error as StdError;

use super::{Error, Kind};
use crate::DatabaseUrl;

/// The database could not be reached.
#[derive(Debug, thiserror::Error)]
#[error("failed to connect to {url}: {reason}")]
pub(super) struct ConnectFailed {
    url: String,
    reason: String,
    #[source]
    source: Box<dyn StdError + Send + Sync>,
}

impl Error {
    #[allow(dead_code, reason = "without any driver nobody connects")]
    pub(crate) fn connect(url: &DatabaseUrl, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source = source.into();
        Self::new(Kind::Connect(ConnectFailed { url: url.to_string(), reason: chain(&*source), source }))
    }
}

#[allow(dead_code, reason = "without any driver nobody connects")]
/// An error with its causes, for drivers keep what happened in the cause: "error connecting to server" and, below, "connection refused".
fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let message = error.to_string();
        if !text.contains(&message) {
            text.push_str(": ");
            text.push_str(&message);
        }
        cause = error.source();
    }
    text
}
