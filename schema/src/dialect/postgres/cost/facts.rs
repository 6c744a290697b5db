//! What each form of a statement takes, as measured on PostgreSQL 12 to 18 with `pg_locks`, the relations' file nodes and the counters of scans.
//! `runtime/tests/changes/cost.rs` compares it with what the servers do.

use crate::cost::LockMode::{self, AccessExclusive, RowExclusive, RowShare, Share, ShareRowExclusive, ShareUpdateExclusive};

/// A form of a statement, as far as its cost goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    AddColumn,
    /// Without a value for the rows that are there: it fails where there are any.
    AddRequiredColumn,
    /// With a value that differs from row to row.
    AddComputedColumn,
    /// A virtual column that must not be NULL.
    AddCheckedVirtualColumn,
    DropColumn,
    /// Every value is the same in both types.
    Retype,
    /// The same, of a column that a check names.
    RetypeChecked,
    RewriteType,
    /// Another collation of a column that an index is built over.
    CollateIndexed,
    /// Settings of a table, a column or a constraint that only the catalog knows of.
    Describe,
    SetNotNull,
    /// A check that is valid says it already.
    SetProvenNotNull,
    RewriteExpression,
    AddCheck,
    AddUnprovenCheck,
    ValidateCheck,
    /// A rule of a domain, on a table with a column of it.
    ProveDomain,
    ValidateForeignKey,
    AddForeignKey,
    AddUnprovenForeignKey,
    DropForeignKey,
    /// A constraint with an index.
    AddIndexed,
    /// A constraint that takes over an index.
    TakeIndex,
    CreateIndex,
    DropIndex,
    SetLogged,
    /// Of what only the vacuum and the planner look at.
    SetParameter,
    Comment,
    CreateTrigger,
    DropTrigger,
    AttachPartition,
    DetachPartition,
    CreatePartition,
    DropTable,
    WriteRows,
    AlterView,
}

/// What a form takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fact {
    /// The lock on the table itself.
    pub(super) lock: LockMode,
    /// The lock on the other table, where a form has one: a foreign key's parent, a partition.
    pub(super) other: Option<LockMode>,
    pub(super) rewrites: bool,
    pub(super) scans: Scans,
}

/// Which tables are read from beginning to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scans {
    None,
    Table,
    Other,
    Both,
}

pub(super) fn fact(form: Form) -> Fact {
    let of = |lock, other, rewrites, scans| Fact { lock, other, rewrites, scans };
    match form {
        Form::AddColumn | Form::Describe | Form::SetProvenNotNull | Form::AddUnprovenCheck | Form::TakeIndex | Form::AlterView => {
            of(AccessExclusive, None, false, Scans::None)
        }
        Form::AddComputedColumn | Form::SetLogged => of(AccessExclusive, None, true, Scans::Table),
        Form::AddRequiredColumn
        | Form::AddCheckedVirtualColumn
        | Form::SetNotNull
        | Form::AddCheck
        | Form::AddIndexed
        | Form::CollateIndexed => of(AccessExclusive, None, false, Scans::Table),
        // Foreign keys on both sides are looked at again.
        Form::RewriteType | Form::RewriteExpression => of(AccessExclusive, Some(AccessExclusive), true, Scans::Both),
        Form::Retype => of(AccessExclusive, Some(AccessExclusive), false, Scans::None),
        Form::RetypeChecked => of(AccessExclusive, Some(AccessExclusive), false, Scans::Table),
        Form::DropColumn | Form::DropForeignKey | Form::DropTable => of(AccessExclusive, Some(AccessExclusive), false, Scans::None),
        Form::AddForeignKey => of(ShareRowExclusive, Some(ShareRowExclusive), false, Scans::Both),
        Form::AddUnprovenForeignKey => of(ShareRowExclusive, Some(ShareRowExclusive), false, Scans::None),
        Form::ValidateCheck => of(ShareUpdateExclusive, None, false, Scans::Table),
        Form::ValidateForeignKey => of(ShareUpdateExclusive, Some(RowShare), false, Scans::Both),
        Form::CreateIndex | Form::ProveDomain => of(Share, None, false, Scans::Table),
        Form::DropIndex | Form::DropTrigger => of(AccessExclusive, None, false, Scans::None),
        Form::SetParameter | Form::Comment => of(ShareUpdateExclusive, None, false, Scans::None),
        Form::CreateTrigger => of(ShareRowExclusive, None, false, Scans::None),
        Form::AttachPartition => of(ShareUpdateExclusive, Some(AccessExclusive), false, Scans::Other),
        Form::DetachPartition => of(AccessExclusive, Some(AccessExclusive), false, Scans::None),
        Form::CreatePartition => of(AccessExclusive, None, false, Scans::None),
        Form::WriteRows => of(RowExclusive, None, false, Scans::Table),
    }
}
