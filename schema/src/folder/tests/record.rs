use proptest::prelude::*;

use super::super::{Approval, Changes, Proof, Record, RecordError, StatementFacts, StatementHash, Version};
use crate::change::{Change, TableChange};
use crate::hazard::{Hazard, HazardCode};
use crate::model::{
    BaseType, BuiltinType, Check, Column, ColumnType, Enumeration, Extension, Namespace, ObjectName, PrimaryKey, SequenceOptions, Table,
};
use crate::plan::Mode;
use crate::snapshot::StateHash;
use crate::target::{Dialect, Target};

fn text() -> impl Strategy<Value = String> {
    "\\PC{1,10}"
}

fn name() -> impl Strategy<Value = ObjectName> {
    (prop::option::of("[a-z]{1,4}"), "[^.]\\PC{0,6}").prop_map(|(schema, name)| ObjectName { schema, name })
}

fn column() -> impl Strategy<Value = Column> {
    (text(), any::<bool>(), any::<bool>(), prop::option::of(text()), prop::option::of(text())).prop_map(
        |(name, nullable, array, default, comment)| Column {
            charset: None,
            storage: None,
            compression: None,
            check: None,
            name,
            column_type: ColumnType { base: BaseType::Builtin(BuiltinType::parse("text")), array },
            nullable,
            on_update: default.clone(),
            default,
            generated: None,
            increment: None,
            sequence: SequenceOptions::default(),
            collation: None,
            comment,
        },
    )
}

fn table() -> impl Strategy<Value = Table> {
    (name(), prop::collection::vec(column(), 0..3), prop::option::of(text())).prop_map(|(name, columns, comment)| Table {
        columns,
        comment,
        primary_key: Some(PrimaryKey { columns: vec!["id".to_owned()], ..PrimaryKey::default() }),
        ..Table::new(name)
    })
}

fn extension() -> impl Strategy<Value = Extension> {
    let said = || prop::option::of(text());
    (text(), said(), said(), said()).prop_map(|(name, schema, version, comment)| Extension { name, schema, version, comment })
}

fn namespace() -> impl Strategy<Value = Namespace> {
    (text(), prop::option::of(text())).prop_map(|(name, comment)| Namespace { name, comment })
}

fn change() -> impl Strategy<Value = Change> {
    let in_table = prop_oneof![
        column().prop_map(TableChange::AddColumn),
        column().prop_map(TableChange::DropColumn),
        (column(), column()).prop_map(|(from, to)| TableChange::AlterColumn { from, to }),
        (text(), text()).prop_map(|(from, to)| TableChange::RenameColumn { from, to }),
        (text(), text()).prop_map(|(name, expression)| TableChange::AddCheck(Check { name, expression, ..Check::default() })),
        (prop::option::of(text()), prop::option::of(text())).prop_map(|(from, to)| TableChange::AlterComment { from, to }),
    ];
    prop_oneof![
        extension().prop_map(Change::CreateExtension),
        (extension(), extension()).prop_map(|(from, to)| Change::AlterExtension { from, to }),
        namespace().prop_map(Change::CreateNamespace),
        (namespace(), namespace()).prop_map(|(from, to)| Change::AlterNamespace { from, to }),
        (text(), text()).prop_map(|(from, to)| Change::RenameNamespace { from, to }),
        table().prop_map(|table| Change::CreateTable(table.into())),
        table().prop_map(|table| Change::DropTable(table.into())),
        (name(), name()).prop_map(|(from, to)| Change::RenameTable { from, to }),
        (name(), prop::collection::vec(text(), 1..3)).prop_map(|(name, labels)| Change::CreateEnumeration(Enumeration {
            name,
            labels,
            comment: None
        })),
        (name(), prop::collection::vec(in_table, 1..4)).prop_map(|(table, changes)| Change::AlterTable { table, changes }),
    ]
}

fn facts() -> impl Strategy<Value = StatementFacts> {
    let hazard = (prop::sample::select(HazardCode::ALL.to_vec()), text(), text()).prop_map(|(code, object, message)| Hazard {
        code,
        object,
        message,
    });
    ("[a-z]{1,10}", text(), prop::collection::vec(hazard, 0..3)).prop_map(|(sql, cause, hazards)| StatementFacts {
        hash: StatementHash::of(Dialect::Sqlite, &sql).unwrap(),
        cause,
        hazards,
    })
}

fn record() -> impl Strategy<Value = Record> {
    let mode = prop_oneof![Just(Mode::Transaction), Just(Mode::Single), Just(Mode::Script)];
    let target = prop_oneof![Just(Target::postgres(16)), Just(Target::mariadb(10, 11)), Just(Target::sqlite(3, 35))];
    (target, mode, facts(), prop::collection::vec(facts(), 0..3), prop::collection::vec(change(), 0..4), prop::option::of(text())).prop_map(
        |(target, mode, first, down, changes, reason)| Record {
            version: Version::new("20261120093000"),
            name: "a_b".to_owned(),
            group: Version::new("20261120092959"),
            target,
            parent: StateHash::of(&Default::default()),
            result: StateHash::of(&Default::default()),
            mode,
            approvals: first
                .hazards
                .iter()
                .map(|hazard| Approval {
                    code: hazard.code,
                    object: hazard.object.clone(),
                    statement: first.hash.clone(),
                    reason: reason.clone(),
                })
                .collect(),
            proof: reason.map(|server| Proof { server, returns: down.is_empty() }),
            up: vec![first],
            down,
            changes: Changes::new(changes),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_record_is_read_as_it_was_written(record in record()) {
        let json = record.to_json().unwrap();
        prop_assert_eq!(Record::from_json(&json), Ok(record));
    }
}

/// Every format ever written is read for ever.
#[test]
fn format_1_is_read() {
    let json = include_str!("fixtures/migration-1.json");
    let record = Record::from_json(json).unwrap();
    assert_eq!(record.name, "rename_title");
    assert_eq!(record.to_json().unwrap(), json);
}

#[test]
fn a_record_from_the_future_asks_for_a_newer_kit() {
    let error = Record::from_json("{\"format\": 2, \"whatever\": 1}").unwrap_err();
    assert_eq!(error, RecordError::FromTheFuture { found: 2, known: 1 });
}
