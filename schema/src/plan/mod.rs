//! Changes become ordered statements.

#[cfg(feature = "engine")]
mod build;
#[cfg(feature = "engine")]
mod circle;
#[cfg(feature = "engine")]
mod cost;
#[cfg(feature = "engine")]
mod effect;
#[cfg(feature = "engine")]
mod external;
#[cfg(feature = "engine")]
mod keys;
#[cfg(feature = "engine")]
mod missing;
#[cfg(feature = "engine")]
mod mutual;
#[cfg(feature = "engine")]
mod numbers;
#[cfg(feature = "engine")]
mod order;
#[cfg(feature = "engine")]
mod standing;
#[cfg(feature = "engine")]
mod step;
#[cfg(feature = "engine")]
mod touch;
mod types;

#[cfg(feature = "engine")]
pub(crate) use build::Context;
#[cfg(feature = "engine")]
pub use build::{PlanError, create, plan};
#[cfg(feature = "engine")]
pub(crate) use cost::Walk;
#[cfg(feature = "engine")]
pub use external::of_others;
#[cfg(feature = "engine")]
pub(crate) use keys::{Key, constraint_of, loses_key, turned};
#[cfg(feature = "engine")]
pub use missing::Missing;
#[cfg(feature = "engine")]
pub(crate) use numbers::taken_up;
#[cfg(feature = "engine")]
pub(crate) use standing::{Altered, Dependent, DependentKind, Reading};
#[cfg(feature = "engine")]
pub(crate) use step::{Rank, Step};
#[cfg(feature = "engine")]
pub(crate) use touch::TouchKind;
pub use types::{Edge, Mode, PlannedStatement};
