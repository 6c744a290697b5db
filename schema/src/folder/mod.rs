//! Migration folders: `up.sql`, `down.sql`, `metadata.toml` and `migration.json`.
//!
//! Diesel's own tools read the first three; `migration.json` holds what kit knows beside them. The SQL files are the only SQL: facts
//! of a statement are found by the hash of its text.
//!
//! Reading and writing these folders is the only IO of this crate.

mod body;
mod changes;
mod error;
pub mod frame;
mod hash;
mod history;
pub(crate) mod lexing;
mod metadata;
mod migration;
mod record;
mod render;
mod replay;
mod split;
mod stage;
#[cfg(test)]
mod tests;
pub(crate) mod token;
mod version;
mod wire;

pub use changes::Changes;
pub use error::FolderError;
pub use hash::StatementHash;
pub use history::{History, SNAPSHOT_FILE};
pub use metadata::{Metadata, MetadataError};
pub use migration::{Direction, Migration, Texts};
pub use record::{Approval, Proof, RECORD_FORMAT, Record, RecordError, StatementFacts};
pub use render::{Draft, FolderFiles, RenderError};
pub use replay::{ReplayError, replay};
pub use split::{SplitError, Statement, split};
pub use stage::Stage;
#[cfg(feature = "engine")]
pub(crate) use token::{Token, TokenKind, tokens, tokens_of};
pub use version::Version;
