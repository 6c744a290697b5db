//! What the dialects answer. Stages own the loop and ask; a dialect never loops over a whole schema and never asks another.
//!
//! How a dialect's SQL is read is always there: a running program splits migrations. All else is the engine's.

#[cfg(feature = "engine")]
mod answers;
mod mysql;
mod postgres;
#[cfg(feature = "engine")]
mod raw;
mod sqlite;

#[cfg(feature = "engine")]
pub(crate) use answers::{
    Alteration, ColumnQuestion, Dialect, Disturbance, IndexQuestion, Introspect, Lowering, Named, Raise, Realize, Refusal, Render, Scope,
    Special, TypeAnswer, Weigh,
};

use crate::folder::lexing::Lexing;
use crate::target::Dialect as DialectName;
#[cfg(feature = "engine")]
use crate::target::Target;

/// The answers for a target.
#[cfg(feature = "engine")]
pub(crate) fn dialect(target: &Target) -> &'static dyn Dialect {
    match target.dialect {
        DialectName::Postgres => &postgres::Postgres,
        DialectName::Mysql => &mysql::Mysql,
        DialectName::Sqlite => &sqlite::Sqlite,
    }
}

/// How the dialect's SQL is read.
pub(crate) fn lexing(dialect: DialectName) -> &'static Lexing {
    match dialect {
        DialectName::Postgres => &postgres::LEXING,
        DialectName::Mysql => &mysql::LEXING,
        DialectName::Sqlite => &sqlite::LEXING,
    }
}
