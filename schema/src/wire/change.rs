use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::column::WireColumn;
use super::constraint::{WireCheck, WireConstraintKind, WireExclusion, WireForeignKey, WirePrimaryKey, WireUnique};
use super::domain::WireDomain;
use super::index::WireIndex;
use super::name::WireName;
use super::namespace::{WireExtension, WireNamespace};
use super::partition::{WireAttachment, WirePartitioning};
use super::policy::{WirePolicy, WireRowSecurity};
use super::sequence::WireSequence;
use super::sql_object::{WireSqlObject, WireSqlObjectId};
use super::table::{WireEnumeration, WireTable};
use super::view::WireView;
use crate::change::{Change, TableChange};
use crate::model::TableOptions;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum WireChange<'a> {
    CreateNamespace(WireNamespace<'a>),
    DropNamespace(WireNamespace<'a>),
    RenameNamespace { from: String, to: String },
    AlterNamespace { from: WireNamespace<'a>, to: WireNamespace<'a> },
    CreateExtension(WireExtension<'a>),
    DropExtension(WireExtension<'a>),
    AlterExtension { from: WireExtension<'a>, to: WireExtension<'a> },
    CreateEnum { to: WireEnumeration<'a> },
    DropEnum { from: WireEnumeration<'a> },
    RenameEnum { from: WireName<'a>, to: WireName<'a> },
    RenameLabel { name: WireName<'a>, from: String, to: String },
    AlterEnum { from: WireEnumeration<'a>, to: WireEnumeration<'a> },
    CreateDomain { to: WireDomain<'a> },
    DropDomain { from: WireDomain<'a> },
    RenameDomain { from: WireName<'a>, to: WireName<'a> },
    AlterDomain { from: WireDomain<'a>, to: WireDomain<'a> },
    CreateSequence { to: WireSequence<'a> },
    DropSequence { from: WireSequence<'a> },
    RenameSequence { from: WireName<'a>, to: WireName<'a> },
    AlterSequence { from: WireSequence<'a>, to: WireSequence<'a> },
    CreateTable { to: WireTable<'a> },
    DropTable { from: WireTable<'a> },
    RenameTable { from: WireName<'a>, to: WireName<'a> },
    AlterTable { name: WireName<'a>, changes: Vec<WireTableChange<'a>> },
    CreateView { to: WireView<'a> },
    DropView { from: WireView<'a> },
    RenameView { from: WireName<'a>, to: WireName<'a> },
    AlterView { from: WireView<'a>, to: WireView<'a> },
    CreateSqlObject { to: WireSqlObject<'a> },
    DropSqlObject { from: WireSqlObject<'a> },
    RenameSqlObject { from: WireSqlObjectId<'a>, to: WireSqlObjectId<'a> },
    AlterSqlObject { from: WireSqlObject<'a>, to: WireSqlObject<'a> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
#[expect(clippy::large_enum_variant, reason = "few are alive at a time, and a box would stand in every match")]
pub(crate) enum WireTableChange<'a> {
    RenameColumn { from: String, to: String },
    RenameConstraint { kind: WireConstraintKind, from: String, to: String },
    RenameLabel { column: String, from: String, to: String },
    RenameIndex { from: String, to: String },
    RenamePolicy { from: String, to: String },
    RenamePartition { from: String, to: String },
    AddColumn { to: WireColumn<'a> },
    DropColumn { from: WireColumn<'a> },
    AlterColumn { from: WireColumn<'a>, to: WireColumn<'a> },
    AddPrimaryKey { to: WirePrimaryKey<'a> },
    DropPrimaryKey { from: WirePrimaryKey<'a> },
    AddUnique { to: WireUnique<'a> },
    DropUnique { from: WireUnique<'a> },
    AddForeignKey { to: WireForeignKey<'a> },
    DropForeignKey { from: WireForeignKey<'a> },
    AlterForeignKey { from: WireForeignKey<'a>, to: WireForeignKey<'a> },
    AddCheck { to: WireCheck<'a> },
    DropCheck { from: WireCheck<'a> },
    AlterCheck { from: WireCheck<'a>, to: WireCheck<'a> },
    AddExclusion { to: WireExclusion<'a> },
    DropExclusion { from: WireExclusion<'a> },
    AddIndex { to: WireIndex<'a> },
    DropIndex { from: WireIndex<'a> },
    AlterIndex { from: WireIndex<'a>, to: WireIndex<'a> },
    AddPolicy { to: WirePolicy<'a> },
    DropPolicy { from: WirePolicy<'a> },
    AlterPolicy { from: WirePolicy<'a>, to: WirePolicy<'a> },
    AlterRowLevelSecurity { from: WireRowSecurity, to: WireRowSecurity },
    AlterPartitioning { from: Option<WirePartitioning<'a>>, to: Option<WirePartitioning<'a>> },
    AlterExternal { to: bool },
    AlterAttachment { from: Option<WireAttachment<'a>>, to: Option<WireAttachment<'a>> },
    AlterComment { from: Option<String>, to: Option<String> },
    AlterOptions { from: BTreeMap<String, String>, to: BTreeMap<String, String> },
}

impl<'a> From<&'a Change> for WireChange<'a> {
    fn from(change: &'a Change) -> Self {
        match change {
            Change::CreateNamespace(to) => Self::CreateNamespace(to.into()),
            Change::DropNamespace(from) => Self::DropNamespace(from.into()),
            Change::RenameNamespace { from, to } => Self::RenameNamespace { from: from.clone(), to: to.clone() },
            Change::AlterNamespace { from, to } => Self::AlterNamespace { from: from.into(), to: to.into() },
            Change::CreateExtension(to) => Self::CreateExtension(to.into()),
            Change::DropExtension(from) => Self::DropExtension(from.into()),
            Change::AlterExtension { from, to } => Self::AlterExtension { from: from.into(), to: to.into() },
            Change::CreateEnumeration(to) => Self::CreateEnum { to: to.into() },
            Change::DropEnumeration(from) => Self::DropEnum { from: from.into() },
            Change::RenameEnumeration { from, to } => Self::RenameEnum { from: from.into(), to: to.into() },
            Change::RenameLabel { enumeration, from, to } => {
                Self::RenameLabel { name: enumeration.into(), from: from.clone(), to: to.clone() }
            }
            Change::AlterEnumeration { from, to } => Self::AlterEnum { from: from.into(), to: to.into() },
            Change::CreateDomain(to) => Self::CreateDomain { to: to.into() },
            Change::DropDomain(from) => Self::DropDomain { from: from.into() },
            Change::RenameDomain { from, to } => Self::RenameDomain { from: from.into(), to: to.into() },
            Change::AlterDomain { from, to } => Self::AlterDomain { from: from.into(), to: to.into() },
            Change::CreateSequence(to) => Self::CreateSequence { to: to.into() },
            Change::DropSequence(from) => Self::DropSequence { from: from.into() },
            Change::RenameSequence { from, to } => Self::RenameSequence { from: from.into(), to: to.into() },
            Change::AlterSequence { from, to } => Self::AlterSequence { from: from.into(), to: to.into() },
            Change::CreateTable(to) => Self::CreateTable { to: to.as_ref().into() },
            Change::DropTable(from) => Self::DropTable { from: from.as_ref().into() },
            Change::RenameTable { from, to } => Self::RenameTable { from: from.into(), to: to.into() },
            Change::AlterTable { table, changes } => {
                Self::AlterTable { name: table.into(), changes: changes.iter().map(WireTableChange::from).collect() }
            }
            Change::CreateView(to) => Self::CreateView { to: to.into() },
            Change::DropView(from) => Self::DropView { from: from.into() },
            Change::RenameView { from, to } => Self::RenameView { from: from.into(), to: to.into() },
            Change::AlterView { from, to } => Self::AlterView { from: from.into(), to: to.into() },
            Change::CreateSqlObject(to) => Self::CreateSqlObject { to: to.into() },
            Change::DropSqlObject(from) => Self::DropSqlObject { from: from.into() },
            Change::RenameSqlObject { from, to } => Self::RenameSqlObject { from: from.into(), to: to.into() },
            Change::AlterSqlObject { from, to } => Self::AlterSqlObject { from: from.into(), to: to.into() },
        }
    }
}

impl TryFrom<WireChange<'_>> for Change {
    type Error = String;

    fn try_from(wire: WireChange<'_>) -> Result<Self, String> {
        Ok(match wire {
            WireChange::CreateNamespace(to) => Self::CreateNamespace(to.into()),
            WireChange::DropNamespace(from) => Self::DropNamespace(from.into()),
            WireChange::RenameNamespace { from, to } => Self::RenameNamespace { from, to },
            WireChange::AlterNamespace { from, to } => Self::AlterNamespace { from: from.into(), to: to.into() },
            WireChange::CreateExtension(to) => Self::CreateExtension(to.into()),
            WireChange::DropExtension(from) => Self::DropExtension(from.into()),
            WireChange::AlterExtension { from, to } => Self::AlterExtension { from: from.into(), to: to.into() },
            WireChange::CreateEnum { to } => Self::CreateEnumeration(to.into()),
            WireChange::DropEnum { from } => Self::DropEnumeration(from.into()),
            WireChange::RenameEnum { from, to } => Self::RenameEnumeration { from: from.into(), to: to.into() },
            WireChange::RenameLabel { name, from, to } => Self::RenameLabel { enumeration: name.into(), from, to },
            WireChange::AlterEnum { from, to } => Self::AlterEnumeration { from: from.into(), to: to.into() },
            WireChange::CreateDomain { to } => Self::CreateDomain(to.into()),
            WireChange::DropDomain { from } => Self::DropDomain(from.into()),
            WireChange::RenameDomain { from, to } => Self::RenameDomain { from: from.into(), to: to.into() },
            WireChange::AlterDomain { from, to } => Self::AlterDomain { from: from.into(), to: to.into() },
            WireChange::CreateSequence { to } => Self::CreateSequence(to.into()),
            WireChange::DropSequence { from } => Self::DropSequence(from.into()),
            WireChange::RenameSequence { from, to } => Self::RenameSequence { from: from.into(), to: to.into() },
            WireChange::AlterSequence { from, to } => Self::AlterSequence { from: from.into(), to: to.into() },
            WireChange::CreateTable { to } => Self::CreateTable(Arc::new(to.try_into()?)),
            WireChange::DropTable { from } => Self::DropTable(Arc::new(from.try_into()?)),
            WireChange::RenameTable { from, to } => Self::RenameTable { from: from.into(), to: to.into() },
            WireChange::AlterTable { name, changes } => {
                Self::AlterTable { table: name.into(), changes: changes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()? }
            }
            WireChange::CreateView { to } => Self::CreateView(to.try_into()?),
            WireChange::DropView { from } => Self::DropView(from.try_into()?),
            WireChange::RenameView { from, to } => Self::RenameView { from: from.into(), to: to.into() },
            WireChange::AlterView { from, to } => Self::AlterView { from: from.try_into()?, to: to.try_into()? },
            WireChange::CreateSqlObject { to } => Self::CreateSqlObject(to.into()),
            WireChange::DropSqlObject { from } => Self::DropSqlObject(from.into()),
            WireChange::RenameSqlObject { from, to } => Self::RenameSqlObject { from: from.into(), to: to.into() },
            WireChange::AlterSqlObject { from, to } => Self::AlterSqlObject { from: from.into(), to: to.into() },
        })
    }
}

impl<'a> From<&'a TableChange> for WireTableChange<'a> {
    fn from(change: &'a TableChange) -> Self {
        match change {
            TableChange::RenameColumn { from, to } => Self::RenameColumn { from: from.clone(), to: to.clone() },
            TableChange::RenameConstraint { kind, from, to } => {
                Self::RenameConstraint { kind: WireConstraintKind(*kind), from: from.clone(), to: to.clone() }
            }
            TableChange::RenameLabel { column, from, to } => {
                Self::RenameLabel { column: column.clone(), from: from.clone(), to: to.clone() }
            }
            TableChange::RenameIndex { from, to } => Self::RenameIndex { from: from.clone(), to: to.clone() },
            TableChange::RenamePolicy { from, to } => Self::RenamePolicy { from: from.clone(), to: to.clone() },
            TableChange::RenamePartition { from, to } => Self::RenamePartition { from: from.clone(), to: to.clone() },
            TableChange::AddColumn(to) => Self::AddColumn { to: to.into() },
            TableChange::DropColumn(from) => Self::DropColumn { from: from.into() },
            TableChange::AlterColumn { from, to } => Self::AlterColumn { from: from.into(), to: to.into() },
            TableChange::AddPrimaryKey(to) => Self::AddPrimaryKey { to: to.into() },
            TableChange::DropPrimaryKey(from) => Self::DropPrimaryKey { from: from.into() },
            TableChange::AddUnique(to) => Self::AddUnique { to: to.into() },
            TableChange::DropUnique(from) => Self::DropUnique { from: from.into() },
            TableChange::AddForeignKey(to) => Self::AddForeignKey { to: to.into() },
            TableChange::DropForeignKey(from) => Self::DropForeignKey { from: from.into() },
            TableChange::AlterForeignKey { from, to } => Self::AlterForeignKey { from: from.into(), to: to.into() },
            TableChange::AddCheck(to) => Self::AddCheck { to: to.into() },
            TableChange::DropCheck(from) => Self::DropCheck { from: from.into() },
            TableChange::AlterCheck { from, to } => Self::AlterCheck { from: from.into(), to: to.into() },
            TableChange::AddExclusion(to) => Self::AddExclusion { to: to.into() },
            TableChange::DropExclusion(from) => Self::DropExclusion { from: from.into() },
            TableChange::AddIndex(to) => Self::AddIndex { to: to.into() },
            TableChange::DropIndex(from) => Self::DropIndex { from: from.into() },
            TableChange::AlterIndex { from, to } => Self::AlterIndex { from: from.into(), to: to.into() },
            TableChange::AddPolicy(to) => Self::AddPolicy { to: to.into() },
            TableChange::DropPolicy(from) => Self::DropPolicy { from: from.into() },
            TableChange::AlterPolicy { from, to } => Self::AlterPolicy { from: from.into(), to: to.into() },
            TableChange::AlterRowSecurity { from, to } => {
                Self::AlterRowLevelSecurity { from: WireRowSecurity(*from), to: WireRowSecurity(*to) }
            }
            TableChange::AlterAttachment { from, to } => {
                Self::AlterAttachment { from: from.as_ref().map(Into::into), to: to.as_ref().map(Into::into) }
            }
            TableChange::AlterPartitioning { from, to } => {
                Self::AlterPartitioning { from: from.as_ref().map(Into::into), to: to.as_ref().map(Into::into) }
            }
            TableChange::AlterExternal { to } => Self::AlterExternal { to: *to },
            TableChange::AlterComment { from, to } => Self::AlterComment { from: from.clone(), to: to.clone() },
            TableChange::AlterOptions { from, to } => Self::AlterOptions { from: from.0.clone(), to: to.0.clone() },
        }
    }
}

impl TryFrom<WireTableChange<'_>> for TableChange {
    type Error = String;

    fn try_from(wire: WireTableChange<'_>) -> Result<Self, String> {
        Ok(match wire {
            WireTableChange::RenameColumn { from, to } => Self::RenameColumn { from, to },
            WireTableChange::RenameConstraint { kind, from, to } => Self::RenameConstraint { kind: kind.0, from, to },
            WireTableChange::RenameLabel { column, from, to } => Self::RenameLabel { column, from, to },
            WireTableChange::RenameIndex { from, to } => Self::RenameIndex { from, to },
            WireTableChange::RenamePolicy { from, to } => Self::RenamePolicy { from, to },
            WireTableChange::RenamePartition { from, to } => Self::RenamePartition { from, to },
            WireTableChange::AddColumn { to } => Self::AddColumn(to.try_into()?),
            WireTableChange::DropColumn { from } => Self::DropColumn(from.try_into()?),
            WireTableChange::AlterColumn { from, to } => Self::AlterColumn { from: from.try_into()?, to: to.try_into()? },
            WireTableChange::AddPrimaryKey { to } => Self::AddPrimaryKey(to.into()),
            WireTableChange::DropPrimaryKey { from } => Self::DropPrimaryKey(from.into()),
            WireTableChange::AddUnique { to } => Self::AddUnique(to.into()),
            WireTableChange::DropUnique { from } => Self::DropUnique(from.into()),
            WireTableChange::AddForeignKey { to } => Self::AddForeignKey(to.into()),
            WireTableChange::DropForeignKey { from } => Self::DropForeignKey(from.into()),
            WireTableChange::AlterForeignKey { from, to } => Self::AlterForeignKey { from: from.into(), to: to.into() },
            WireTableChange::AddCheck { to } => Self::AddCheck(to.into()),
            WireTableChange::DropCheck { from } => Self::DropCheck(from.into()),
            WireTableChange::AlterCheck { from, to } => Self::AlterCheck { from: from.into(), to: to.into() },
            WireTableChange::AddExclusion { to } => Self::AddExclusion(to.into()),
            WireTableChange::DropExclusion { from } => Self::DropExclusion(from.into()),
            WireTableChange::AddIndex { to } => Self::AddIndex(to.try_into()?),
            WireTableChange::DropIndex { from } => Self::DropIndex(from.try_into()?),
            WireTableChange::AlterIndex { from, to } => Self::AlterIndex { from: from.try_into()?, to: to.try_into()? },
            WireTableChange::AddPolicy { to } => Self::AddPolicy(to.into()),
            WireTableChange::DropPolicy { from } => Self::DropPolicy(from.into()),
            WireTableChange::AlterPolicy { from, to } => Self::AlterPolicy { from: from.into(), to: to.into() },
            WireTableChange::AlterRowLevelSecurity { from, to } => Self::AlterRowSecurity { from: from.0, to: to.0 },
            WireTableChange::AlterAttachment { from, to } => {
                Self::AlterAttachment { from: from.map(TryInto::try_into).transpose()?, to: to.map(TryInto::try_into).transpose()? }
            }
            WireTableChange::AlterPartitioning { from, to } => {
                Self::AlterPartitioning { from: from.map(TryInto::try_into).transpose()?, to: to.map(TryInto::try_into).transpose()? }
            }
            WireTableChange::AlterExternal { to } => Self::AlterExternal { to },
            WireTableChange::AlterComment { from, to } => Self::AlterComment { from, to },
            WireTableChange::AlterOptions { from, to } => Self::AlterOptions { from: TableOptions(from), to: TableOptions(to) },
        })
    }
}
