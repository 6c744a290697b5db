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
    /// The same, while nobody writes on any server.
    CopyAlone,
}

impl Way {
    pub(super) fn lock(self, target: &Target) -> LockMode {
        match self {
            Self::Instant | Self::InPlace | Self::BuildIndex | Self::Rebuild => LockMode::MetadataOnly,
            Self::BuildIndexAlone | Self::RebuildAlone => LockMode::Shared,
            // MariaDB copies while others write, from 11.2 on.
            Self::Copy if is_mariadb(target) && target.at_least(11, 2) => LockMode::MetadataOnly,
            Self::Copy | Self::CopyAlone => LockMode::Shared,
        }
    }

    pub(super) fn rewrites(self) -> bool {
        match self {
            Self::Instant | Self::InPlace | Self::BuildIndex | Self::BuildIndexAlone => false,
            Self::Rebuild | Self::RebuildAlone | Self::Copy | Self::CopyAlone => true,
        }
    }

    pub(super) fn scans(self) -> bool {
        match self {
            Self::Instant | Self::InPlace => false,
            Self::BuildIndex | Self::BuildIndexAlone | Self::Rebuild | Self::RebuildAlone | Self::Copy | Self::CopyAlone => true,
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
    /// Of a column that a stored one is computed from.
    NullabilityUnderStored,
    /// A longer text, whose length takes as many bytes as before.
    Lengthen,
    /// A longer text, whose length takes another byte.
    LengthenFar,
    /// The same, of a column that is indexed.
    LengthenFarIndexed,
    /// A label behind the others.
    AppendLabel,
    /// The same, of a column that a check names.
    AppendLabelChecked,
    OtherType,
    Collate,
    CollateIndexed,
    ComputeOtherwise,
    /// A column that is there is numbered from now on, or new ones take numbers of a sequence.
    Number,
    /// And no longer.
    StopNumbering,
    AddIndex,
    AddExpressionIndex,
    AddFullText,
    /// Of a table that has one already.
    AddFurtherFullText,
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
        Form::NullabilityUnderStored => by_server(Way::Rebuild, Way::Copy),
        Form::AppendLabelChecked => by_server(Way::Copy, Way::Instant),
        Form::Number => Way::CopyAlone,
        Form::StopNumbering => by_server(Way::Copy, Way::Instant),
        Form::Lengthen => by_server(Way::InPlace, Way::Instant),
        Form::LengthenFar => by_server(Way::Copy, Way::Instant),
        Form::Collate => by_server(Way::InPlace, Way::Instant),
        Form::CollateIndexed => by_server(Way::Copy, Way::BuildIndex),
        Form::ComputeOtherwise => by_server(Way::Copy, Way::Instant),
        Form::AddIndex => Way::BuildIndex,
        Form::AddExpressionIndex | Form::AddFurtherFullText | Form::AddSpatial => Way::BuildIndexAlone,
        Form::AddFullText => Way::RebuildAlone,
        Form::DescribeIndex | Form::DropForeignKey | Form::DescribeTable => by_server(Way::InPlace, Way::Instant),
        Form::AddPartition => Way::InPlace,
        Form::Reorganize => by_server(Way::RebuildAlone, Way::Copy),
        Form::AddComputedColumn
        | Form::OtherType
        | Form::LengthenFarIndexed
        | Form::DropPrimaryKey
        | Form::AddForeignKey
        | Form::AddCheck
        | Form::ConvertTexts
        | Form::PartitionBy => Way::Copy,
    }
}

/// What a form takes in one statement with others, of which one takes this.
pub(super) fn together(form: Form, most: Way, count: usize, target: &Target) -> Way {
    match form {
        // What the catalog does alone is a rebuild where a statement does more than the catalog can.
        Form::AddColumn | Form::AddColumnAmongVirtual | Form::DropColumn if most > Way::Instant => Way::Rebuild,
        Form::DropIndexedColumn if most > Way::InPlace => Way::Rebuild,
        // Its hidden column comes with a copy, unless it comes alone.
        Form::AddExpressionIndex if count > 1 => Way::Copy,
        other => way(other, target),
    }
}
