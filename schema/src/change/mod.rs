//! What differs between two canonical schemas.

mod apply;
mod describe;
pub(crate) mod label;
mod namespace;
mod partition;

use std::sync::Arc;

use crate::model::{
    Attachment, Check, Column, Domain, Enumeration, Exclusion, Extension, ForeignKey, Index, Namespace, ObjectName, Partitioning, Policy,
    PrimaryKey, RowSecurity, Sequence, SqlObject, SqlObjectId, Table, TableOptions, Unique, View,
};
pub use apply::{ApplyError, apply};
#[cfg(feature = "engine")]
pub(crate) use apply::{apply_one, apply_within};

/// One typed difference. Changes of one table are nested in it, so that a dialect sees them together.
///
/// Renames come before everything else; all other changes use the names after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A namespace is new.
    CreateNamespace(Namespace),
    /// A namespace is gone.
    DropNamespace(Namespace),
    /// A namespace has another name. All that lies in it follows; later changes use the new name.
    RenameNamespace {
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A namespace has another comment.
    AlterNamespace {
        /// The namespace before, under its name after.
        from: Namespace,
        /// The namespace after.
        to: Namespace,
    },
    /// An extension is needed now.
    CreateExtension(Extension),
    /// An extension is needed no more.
    DropExtension(Extension),
    /// An extension lies elsewhere, has another version or another comment.
    AlterExtension {
        /// The extension before.
        from: Extension,
        /// The extension after.
        to: Extension,
    },
    /// An enum type is new.
    CreateEnumeration(Enumeration),
    /// An enum type is gone.
    DropEnumeration(Enumeration),
    /// An enum type has another name.
    RenameEnumeration {
        /// The former name.
        from: ObjectName,
        /// The name now.
        to: ObjectName,
    },
    /// A label of an enum type has another text.
    RenameLabel {
        /// The type.
        enumeration: ObjectName,
        /// The former label.
        from: String,
        /// The label now.
        to: String,
    },
    /// An enum type has other labels, another order or another comment.
    AlterEnumeration {
        /// The type before, under its name after.
        from: Enumeration,
        /// The type after.
        to: Enumeration,
    },
    /// A domain is new.
    CreateDomain(Domain),
    /// A domain is gone.
    DropDomain(Domain),
    /// A domain has another name.
    RenameDomain {
        /// The former name.
        from: ObjectName,
        /// The name now.
        to: ObjectName,
    },
    /// A domain has other rules, another comment, or stands over another type: then its columns differ, too.
    AlterDomain {
        /// The domain before, under its name after.
        from: Domain,
        /// The domain after.
        to: Domain,
    },
    /// A sequence is new.
    CreateSequence(Sequence),
    /// A sequence is gone.
    DropSequence(Sequence),
    /// A sequence has another name.
    RenameSequence {
        /// The former name.
        from: ObjectName,
        /// The name now.
        to: ObjectName,
    },
    /// A sequence counts otherwise, or has another comment.
    AlterSequence {
        /// The sequence before, under its name after.
        from: Sequence,
        /// The sequence after.
        to: Sequence,
    },
    /// A table is new.
    CreateTable(Arc<Table>),
    /// A table is gone.
    DropTable(Arc<Table>),
    /// A table has another name.
    RenameTable {
        /// The former name.
        from: ObjectName,
        /// The name now.
        to: ObjectName,
    },
    /// Something within a table differs.
    AlterTable {
        /// The table, by its name after all renames.
        table: ObjectName,
        /// What differs, renames first.
        changes: Vec<TableChange>,
    },
    /// A view is new.
    CreateView(View),
    /// A view is gone.
    DropView(View),
    /// A view has another name.
    RenameView {
        /// The former name.
        from: ObjectName,
        /// The name now.
        to: ObjectName,
    },
    /// A view differs.
    AlterView {
        /// The view before, under its name after.
        from: View,
        /// The view after.
        to: View,
    },
    /// A function, a trigger or a grant that is written in SQL is new.
    CreateSqlObject(SqlObject),
    /// One is gone.
    DropSqlObject(SqlObject),
    /// One has another name.
    RenameSqlObject {
        /// What it was known by, on its table's name after all renames.
        from: SqlObjectId,
        /// What it is known by now.
        to: SqlObjectId,
    },
    /// One is written otherwise.
    AlterSqlObject {
        /// The object before, under its name after.
        from: SqlObject,
        /// The object after.
        to: SqlObject,
    },
}

/// One difference within a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "few are alive at a time, and a box would stand in every match")]
pub enum TableChange {
    /// A column has another name.
    RenameColumn {
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A constraint has another name.
    RenameConstraint {
        /// What kind it is.
        kind: ConstraintKind,
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A label has another text, on a dialect that keeps labels in the column's type or in a check.
    RenameLabel {
        /// The column.
        column: String,
        /// The former label.
        from: String,
        /// The label now.
        to: String,
    },
    /// An index has another name.
    RenameIndex {
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A policy has another name.
    RenamePolicy {
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A partition has another name.
    RenamePartition {
        /// The former name.
        from: String,
        /// The name now.
        to: String,
    },
    /// A column is new.
    AddColumn(Column),
    /// A column is gone.
    DropColumn(Column),
    /// A column differs.
    AlterColumn {
        /// The column before, under its name after.
        from: Column,
        /// The column after.
        to: Column,
    },
    /// There is a primary key now.
    AddPrimaryKey(PrimaryKey),
    /// The primary key is gone.
    DropPrimaryKey(PrimaryKey),
    /// A unique constraint is new.
    AddUnique(Unique),
    /// A unique constraint is gone.
    DropUnique(Unique),
    /// A foreign key is new.
    AddForeignKey(ForeignKey),
    /// A foreign key is gone.
    DropForeignKey(ForeignKey),
    /// A foreign key leads from and to the same columns, and is kept in another way.
    AlterForeignKey {
        /// The key before.
        from: ForeignKey,
        /// The key after, of the same name.
        to: ForeignKey,
    },
    /// A check is new.
    AddCheck(Check),
    /// A check is gone.
    DropCheck(Check),
    /// A check holds for other rows.
    AlterCheck {
        /// The check before.
        from: Check,
        /// The check after, of the same name.
        to: Check,
    },
    /// An exclusion constraint is new.
    AddExclusion(Exclusion),
    /// An exclusion constraint is gone.
    DropExclusion(Exclusion),
    /// An index is new.
    AddIndex(Index),
    /// An index is gone.
    DropIndex(Index),
    /// An index differs in what is altered in place.
    AlterIndex {
        /// The index before.
        from: Index,
        /// The index after, of the same name.
        to: Index,
    },
    /// A policy is new.
    AddPolicy(Policy),
    /// A policy is gone.
    DropPolicy(Policy),
    /// A policy holds for other roles or other rows.
    AlterPolicy {
        /// The policy before.
        from: Policy,
        /// The policy after, of the same name.
        to: Policy,
    },
    /// The policies are asked, or are asked no more.
    AlterRowSecurity {
        /// Before.
        from: RowSecurity,
        /// After.
        to: RowSecurity,
    },
    /// The rows are spread over other partitions, over partitions at all, or over none any more.
    AlterPartitioning {
        /// The partitions before, under their names after.
        from: Option<Partitioning>,
        /// The partitions after.
        to: Option<Partitioning>,
    },
    /// Another tool owns it from now on, or no longer.
    AlterExternal {
        /// Whether another tool owns it after.
        to: bool,
    },
    /// It is another table's partition, takes other rows as one, or is one no more.
    AlterAttachment {
        /// Before.
        from: Option<Attachment>,
        /// After.
        to: Option<Attachment>,
    },
    /// The comment differs.
    AlterComment {
        /// The comment before.
        from: Option<String>,
        /// The comment after.
        to: Option<String>,
    },
    /// The table options differ.
    AlterOptions {
        /// The options before.
        from: TableOptions,
        /// The options after.
        to: TableOptions,
    },
}

/// The kinds of constraint that have a name of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConstraintKind {
    /// A primary key.
    PrimaryKey,
    /// A unique constraint.
    Unique,
    /// A foreign key.
    ForeignKey,
    /// A check.
    Check,
    /// An exclusion constraint.
    Exclusion,
}

impl ConstraintKind {
    /// As messages spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PrimaryKey => "primary key",
            Self::Unique => "unique constraint",
            Self::ForeignKey => "foreign key",
            Self::Check => "check",
            Self::Exclusion => "exclusion constraint",
        }
    }
}
