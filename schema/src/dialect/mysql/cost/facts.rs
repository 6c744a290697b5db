//! In which way InnoDB carries out each form of a statement, as measured on MySQL 9.7 and MariaDB 10.11 and 11.8: the best `ALGORITHM` and
//! `LOCK` that the server accepts.

use super::super::is_mariadb;
use crate::cost::LockMode;
use crate::target::Target;

/// A way to carry out a statement, from the one that others notice least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// `ALGORITHM=INSTANT`: the catalog alone.
    Instant,
    /// `ALGORITHM=INPLACE`, `NOCOPY` on MariaDB: no row is read.
    InPlace,
    /// The same, and an index is built over all rows.
    BuildIndex,
    /// The same, while nobody writes.
    BuildIndexAlone,
    /// `ALGORITHM=INPLACE`: every row is written again while others read and write.
    Rebuild,
    /// The same, while nobody writes.
    RebuildAlone,
    /// `ALGORITHM=COPY`: every row is written again.
    Copy,
}

impl Way {
    pub(super) fn lock(self, target: &Target) -> LockMode {
        match self {
            Self::Instant | Self::InPlace | Self::BuildIndex | Self::Rebuild => LockMode::MetadataOnly,
            Self::BuildIndexAlone | Self::RebuildAlone => LockMode::Shared,
            // MariaDB copies while others write, from 11.2 on.
            Self::Copy if is_mariadb(target) && target.at_least(11, 2) => LockMode::MetadataOnly,
            Self::Copy => LockMode::Shared,
        }
    }

    pub(super) fn rewrites(self) -> bool {
        match self {
            Self::Instant | Self::InPlace | Self::BuildIndex | Self::BuildIndexAlone => false,
            Self::Rebuild | Self::RebuildAlone | Self::Copy => true,
        }
    }

    pub(super) fn scans(self) -> bool {
        match self {
            Self::Instant | Self::InPlace => false,
            Self::BuildIndex | Self::BuildIndexAlone | Self::Rebuild | Self::RebuildAlone | Self::Copy => true,
        }
    }
}

/// A form of a statement, as far as its cost goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    AddColumn,
    /// In another place than the last, of a table that has virtual columns.
    AddColumnAmongVirtual,
    /// With a value that differs from row to row.
    AddComputedColumn,
    AddNumberedColumn,
    DropColumn,
    DropIndexedColumn,
    /// Names, defaults and comments.
    Describe,
    Nullability,
    /// A longer text, whose length takes as many bytes as before.
    Lengthen,
    /// A longer text, whose length takes another byte.
    LengthenFar,
    /// A label behind the others.
    AppendLabel,
    OtherType,
    Collate,
    CollateIndexed,
    ComputeOtherwise,
    AddIndex,
    AddExpressionIndex,
    AddFullText,
    AddSpatial,
    /// Of the catalog alone, of an index.
    DescribeIndex,
    AddPrimaryKey,
    DropPrimaryKey,
    AddForeignKey,
    DropForeignKey,
    AddCheck,
    DropCheck,
    /// What is said of the table, and of new columns.
    DescribeTable,
    /// How rows are laid out.
    LayOut,
    ConvertTexts,
    PartitionBy,
    AddPartition,
    Reorganize,
}

pub(super) fn way(form: Form, target: &Target) -> Way {
    let by_server = |mysql, mariadb| if is_mariadb(target) { mariadb } else { mysql };
    match form {
        Form::AddColumn | Form::Describe | Form::AppendLabel | Form::DropCheck => Way::Instant,
        Form::AddColumnAmongVirtual => by_server(Way::Instant, Way::Copy),
        Form::DropColumn => Way::Instant,
        Form::DropIndexedColumn => by_server(Way::Rebuild, Way::InPlace),
        Form::AddNumberedColumn => Way::RebuildAlone,
        Form::Nullability | Form::LayOut | Form::AddPrimaryKey => Way::Rebuild,
        Form::Lengthen => by_server(Way::InPlace, Way::Instant),
        Form::LengthenFar => by_server(Way::Copy, Way::Instant),
        Form::Collate => by_server(Way::InPlace, Way::Instant),
        Form::CollateIndexed => by_server(Way::Copy, Way::BuildIndex),
        Form::ComputeOtherwise => by_server(Way::Copy, Way::Instant),
        Form::AddIndex => Way::BuildIndex,
        Form::AddExpressionIndex | Form::AddSpatial => Way::BuildIndexAlone,
        Form::AddFullText => Way::RebuildAlone,
        Form::DescribeIndex | Form::DropForeignKey | Form::DescribeTable => by_server(Way::InPlace, Way::Instant),
        Form::AddPartition => Way::InPlace,
        Form::Reorganize => by_server(Way::RebuildAlone, Way::Copy),
        Form::AddComputedColumn
        | Form::OtherType
        | Form::DropPrimaryKey
        | Form::AddForeignKey
        | Form::AddCheck
        | Form::ConvertTexts
        | Form::PartitionBy => Way::Copy,
    }
}
