//! SQLite keeps a table in one piece.

use crate::dialect::{Named, Refusal};
use crate::model::{Partitioning, Table};
use crate::target::Target;

pub(super) fn lower(_: &Target, _: &Table, _: Partitioning) -> Result<Partitioning, Vec<(Option<String>, Refusal)>> {
    let help = "say it to the servers that have them: `postgres(partition_by = ..)`, `mysql(partition_by = ..)`";
    Err(vec![(None, Refusal::new("SQLite has no partitioned tables", help))])
}

pub(super) fn rules(_: &Target, _: &Table, _: &Partitioning) -> Vec<(Named, Option<String>, Refusal)> {
    Vec::new()
}

pub(super) fn takes_references(_: &Target) -> Result<(), Refusal> {
    Ok(())
}
