use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::column::WireColumn;
use super::constraint::{WireCheck, WireConstraintKind, WireForeignKey, WirePrimaryKey, WireUnique};
use super::index::WireIndex;
use super::table::{WireEnumeration, WireName, WireTable};
use crate::change::{Change, TableChange};
use crate::model::TableOptions;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum WireChange {
    CreateNamespace { name: String },
    DropNamespace { name: String },
    CreateExtension { name: String },
    DropExtension { name: String },
    CreateEnum { to: WireEnumeration },
    DropEnum { from: WireEnumeration },
    RenameEnum { from: WireName, to: WireName },
    RenameLabel { name: WireName, from: String, to: String },
    AlterEnum { from: WireEnumeration, to: WireEnumeration },
    CreateTable { to: WireTable },
    DropTable { from: WireTable },
    RenameTable { from: WireName, to: WireName },
    AlterTable { name: WireName, changes: Vec<WireTableChange> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum WireTableChange {
    RenameColumn { from: String, to: String },
    RenameConstraint { kind: WireConstraintKind, from: String, to: String },
    RenameLabel { column: String, from: String, to: String },
    RenameIndex { from: String, to: String },
    AddColumn { to: WireColumn },
    DropColumn { from: WireColumn },
    AlterColumn { from: WireColumn, to: WireColumn },
    AddPrimaryKey { to: WirePrimaryKey },
    DropPrimaryKey { from: WirePrimaryKey },
    AddUnique { to: WireUnique },
    DropUnique { from: WireUnique },
    AddForeignKey { to: WireForeignKey },
    DropForeignKey { from: WireForeignKey },
    AddCheck { to: WireCheck },
    DropCheck { from: WireCheck },
    AddIndex { to: WireIndex },
    DropIndex { from: WireIndex },
    AlterComment { from: Option<String>, to: Option<String> },
    AlterOptions { from: BTreeMap<String, String>, to: BTreeMap<String, String> },
}

impl From<&Change> for WireChange {
    fn from(change: &Change) -> Self {
        match change {
            Change::CreateNamespace(name) => Self::CreateNamespace { name: name.clone() },
            Change::DropNamespace(name) => Self::DropNamespace { name: name.clone() },
            Change::CreateExtension(name) => Self::CreateExtension { name: name.clone() },
            Change::DropExtension(name) => Self::DropExtension { name: name.clone() },
            Change::CreateEnumeration(to) => Self::CreateEnum { to: to.into() },
            Change::DropEnumeration(from) => Self::DropEnum { from: from.into() },
            Change::RenameEnumeration { from, to } => Self::RenameEnum { from: from.into(), to: to.into() },
            Change::RenameLabel { enumeration, from, to } => {
                Self::RenameLabel { name: enumeration.into(), from: from.clone(), to: to.clone() }
            }
            Change::AlterEnumeration { from, to } => Self::AlterEnum { from: from.into(), to: to.into() },
            Change::CreateTable(to) => Self::CreateTable { to: to.into() },
            Change::DropTable(from) => Self::DropTable { from: from.into() },
            Change::RenameTable { from, to } => Self::RenameTable { from: from.into(), to: to.into() },
            Change::AlterTable { table, changes } => {
                Self::AlterTable { name: table.into(), changes: changes.iter().map(WireTableChange::from).collect() }
            }
        }
    }
}

impl TryFrom<WireChange> for Change {
    type Error = String;

    fn try_from(wire: WireChange) -> Result<Self, String> {
        Ok(match wire {
            WireChange::CreateNamespace { name } => Self::CreateNamespace(name),
            WireChange::DropNamespace { name } => Self::DropNamespace(name),
            WireChange::CreateExtension { name } => Self::CreateExtension(name),
            WireChange::DropExtension { name } => Self::DropExtension(name),
            WireChange::CreateEnum { to } => Self::CreateEnumeration(to.into()),
            WireChange::DropEnum { from } => Self::DropEnumeration(from.into()),
            WireChange::RenameEnum { from, to } => Self::RenameEnumeration { from: from.into(), to: to.into() },
            WireChange::RenameLabel { name, from, to } => Self::RenameLabel { enumeration: name.into(), from, to },
            WireChange::AlterEnum { from, to } => Self::AlterEnumeration { from: from.into(), to: to.into() },
            WireChange::CreateTable { to } => Self::CreateTable(to.try_into()?),
            WireChange::DropTable { from } => Self::DropTable(from.try_into()?),
            WireChange::RenameTable { from, to } => Self::RenameTable { from: from.into(), to: to.into() },
            WireChange::AlterTable { name, changes } => {
                Self::AlterTable { table: name.into(), changes: changes.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()? }
            }
        })
    }
}

impl From<&TableChange> for WireTableChange {
    fn from(change: &TableChange) -> Self {
        match change {
            TableChange::RenameColumn { from, to } => Self::RenameColumn { from: from.clone(), to: to.clone() },
            TableChange::RenameConstraint { kind, from, to } => {
                Self::RenameConstraint { kind: WireConstraintKind(*kind), from: from.clone(), to: to.clone() }
            }
            TableChange::RenameLabel { column, from, to } => {
                Self::RenameLabel { column: column.clone(), from: from.clone(), to: to.clone() }
            }
            TableChange::RenameIndex { from, to } => Self::RenameIndex { from: from.clone(), to: to.clone() },
            TableChange::AddColumn(to) => Self::AddColumn { to: to.into() },
            TableChange::DropColumn(from) => Self::DropColumn { from: from.into() },
            TableChange::AlterColumn { from, to } => Self::AlterColumn { from: from.into(), to: to.into() },
            TableChange::AddPrimaryKey(to) => Self::AddPrimaryKey { to: to.into() },
            TableChange::DropPrimaryKey(from) => Self::DropPrimaryKey { from: from.into() },
            TableChange::AddUnique(to) => Self::AddUnique { to: to.into() },
            TableChange::DropUnique(from) => Self::DropUnique { from: from.into() },
            TableChange::AddForeignKey(to) => Self::AddForeignKey { to: to.into() },
            TableChange::DropForeignKey(from) => Self::DropForeignKey { from: from.into() },
            TableChange::AddCheck(to) => Self::AddCheck { to: to.into() },
            TableChange::DropCheck(from) => Self::DropCheck { from: from.into() },
            TableChange::AddIndex(to) => Self::AddIndex { to: to.into() },
            TableChange::DropIndex(from) => Self::DropIndex { from: from.into() },
            TableChange::AlterComment { from, to } => Self::AlterComment { from: from.clone(), to: to.clone() },
            TableChange::AlterOptions { from, to } => Self::AlterOptions { from: from.0.clone(), to: to.0.clone() },
        }
    }
}

impl TryFrom<WireTableChange> for TableChange {
    type Error = String;

    fn try_from(wire: WireTableChange) -> Result<Self, String> {
        Ok(match wire {
            WireTableChange::RenameColumn { from, to } => Self::RenameColumn { from, to },
            WireTableChange::RenameConstraint { kind, from, to } => Self::RenameConstraint { kind: kind.0, from, to },
            WireTableChange::RenameLabel { column, from, to } => Self::RenameLabel { column, from, to },
            WireTableChange::RenameIndex { from, to } => Self::RenameIndex { from, to },
            WireTableChange::AddColumn { to } => Self::AddColumn(to.try_into()?),
            WireTableChange::DropColumn { from } => Self::DropColumn(from.try_into()?),
            WireTableChange::AlterColumn { from, to } => Self::AlterColumn { from: from.try_into()?, to: to.try_into()? },
            WireTableChange::AddPrimaryKey { to } => Self::AddPrimaryKey(to.into()),
            WireTableChange::DropPrimaryKey { from } => Self::DropPrimaryKey(from.into()),
            WireTableChange::AddUnique { to } => Self::AddUnique(to.into()),
            WireTableChange::DropUnique { from } => Self::DropUnique(from.into()),
            WireTableChange::AddForeignKey { to } => Self::AddForeignKey(to.into()),
            WireTableChange::DropForeignKey { from } => Self::DropForeignKey(from.into()),
            WireTableChange::AddCheck { to } => Self::AddCheck(to.into()),
            WireTableChange::DropCheck { from } => Self::DropCheck(from.into()),
            WireTableChange::AddIndex { to } => Self::AddIndex(to.try_into()?),
            WireTableChange::DropIndex { from } => Self::DropIndex(from.try_into()?),
            WireTableChange::AlterComment { from, to } => Self::AlterComment { from, to },
            WireTableChange::AlterOptions { from, to } => Self::AlterOptions { from: TableOptions(from), to: TableOptions(to) },
        })
    }
}
