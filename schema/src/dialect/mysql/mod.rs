//! MySQL 8 and 9, and MariaDB 10.6 to 11.8 as a flavour.

mod canonical;
mod enumeration;
mod foreign_key;
mod hazard;
mod lower;
mod realize;
mod render;
mod types;

use crate::target::{Flavor, Target};

/// The answers of MySQL and MariaDB.
pub(crate) struct Mysql;

impl super::Dialect for Mysql {}

fn is_mariadb(target: &Target) -> bool {
    target.flavor == Flavor::Mariadb
}
