//! What a database looks like, and how to change it.
//!
//! The model, the snapshot and the migration folders are always there: a running program needs them. The feature `engine` adds
//! what `kit` needs: definitions lowered to a schema, the diff, the plan and the SQL of every dialect. Nothing here does IO with a
//! database, and nothing depends on the clock, the locale or the order of a hash.

mod canonical;
pub mod change;
pub mod cost;
mod dialect;
#[cfg(feature = "engine")]
pub mod diff;
pub mod expression;
pub mod folder;
pub mod hazard;
#[cfg(feature = "engine")]
pub mod intent;
#[cfg(feature = "engine")]
pub mod introspect;
#[cfg(feature = "engine")]
pub mod lower;
pub mod model;
#[cfg(feature = "engine")]
mod normal;
mod parallel;
pub mod plan;
#[cfg(feature = "engine")]
pub mod raise;
pub mod snapshot;
#[cfg(feature = "engine")]
mod sql;
mod target;
mod wire;

pub use canonical::Canonical;
pub use diesel_kit_definition as definition;
pub use snapshot::Snapshot;
pub use target::{Dialect, Flavor, ServerVersion, Target, TargetError};
