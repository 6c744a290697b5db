//! MySQL 8 and 9, and MariaDB 10.6 to 11.8 as a flavour.

#[cfg(feature = "engine")]
mod canonical;
#[cfg(feature = "engine")]
mod cast;
#[cfg(feature = "engine")]
mod check;
#[cfg(feature = "engine")]
mod cost;
#[cfg(feature = "engine")]
mod domain;
#[cfg(feature = "engine")]
mod enumeration;
#[cfg(feature = "engine")]
mod fill;
#[cfg(feature = "engine")]
mod foreign_key;
#[cfg(feature = "engine")]
mod generated;
#[cfg(feature = "engine")]
mod hazard;
#[cfg(feature = "engine")]
mod introspect;
mod lexing;
#[cfg(feature = "engine")]
mod lower;
#[cfg(feature = "engine")]
mod object;
#[cfg(feature = "engine")]
mod options;
#[cfg(feature = "engine")]
mod partition;
#[cfg(feature = "engine")]
mod policy;
#[cfg(feature = "engine")]
mod raise;
#[cfg(feature = "engine")]
mod raw;
#[cfg(feature = "engine")]
mod realize;
#[cfg(feature = "engine")]
mod rename;
#[cfg(feature = "engine")]
mod render;
#[cfg(feature = "engine")]
mod repartition;
#[cfg(feature = "engine")]
mod touch;
#[cfg(feature = "engine")]
mod types;
#[cfg(feature = "engine")]
mod unique;
#[cfg(feature = "engine")]
mod view;

pub(crate) use lexing::LEXING;

#[cfg(feature = "engine")]
use crate::target::{Flavor, Target};

/// The answers of MySQL and MariaDB.
#[cfg(feature = "engine")]
pub(crate) struct Mysql;

#[cfg(feature = "engine")]
impl super::Dialect for Mysql {}

#[cfg(feature = "engine")]
fn is_mariadb(target: &Target) -> bool {
    target.flavor == Flavor::Mariadb
}
