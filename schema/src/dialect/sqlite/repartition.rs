//! Nothing is partitioned here, and nothing becomes so.

use crate::change::TableChange;

/// Whether a change is about partitions: none that lowering lets through is.
pub(super) fn is_about_partitions(change: &TableChange) -> bool {
    matches!(change, TableChange::RenamePartition { .. } | TableChange::AlterPartitioning { .. } | TableChange::AlterAttachment { .. })
}
