//! Databases as recorded rows: what is assembled of them, and the SQL that leads from one to the other.

use diesel_kit_schema::Target;
use diesel_kit_schema::change::{Change, TableChange, apply};
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::introspect::{CatalogRows, Introspected, Owned, assemble, catalog};
use diesel_kit_schema::lower::Lowered;
use diesel_kit_schema::model::{IndexKey, ObjectName, PartitionBound, PartitionStrategy};
use diesel_kit_schema::plan::{create, plan};
use serde_json::{Value, json};

/// A database of SQLite that was made by these statements: the kind, the name, the table, and the statement as the server keeps it.
fn sqlite(objects: &[(&str, &str, &str, &str)]) -> Introspected {
    let row = |(kind, name, table, sql): &(&str, &str, &str, &str)| {
        json!({ "kind": kind, "table_kind": kind, "name": name, "table": table, "sql": sql }).to_string()
    };
    let mut rows = CatalogRows::default();
    rows.insert("objects", objects.iter().map(row).collect());
    assemble(&Target::sqlite(3, 35), &rows, &Owned::all()).unwrap()
}

fn mariadb(given: &[(&str, Value)]) -> Introspected {
    let target = Target::mariadb(11, 8);
    let mut rows = CatalogRows::default();
    for query in catalog(&target) {
        rows.insert(query.name, given.iter().filter(|(name, _)| *name == query.name).map(|(_, row)| row.to_string()).collect());
    }
    assemble(&target, &rows, &Owned::all()).unwrap()
}

/// The statements between them, those that only frame others aside.
fn way(target: &Target, before: &Introspected, after: &Introspected) -> Vec<String> {
    let to = Lowered::from(after.schema.clone());
    let answers = Answers::of_case(target, &before.schema, &to.schema);
    let difference = diff(&before.schema, &to, &answers).unwrap();
    let edges = plan(target, &before.schema, &difference.changes, &to.intents).unwrap();
    edges.into_iter().flat_map(|edge| edge.up).map(|statement| statement.sql).collect()
}

fn sqlite_way(before: &[(&str, &str, &str, &str)], after: &[(&str, &str, &str, &str)]) -> Vec<String> {
    way(&Target::sqlite(3, 35), &sqlite(before), &sqlite(after))
}

const USERS: (&str, &str, &str, &str) = ("table", "users", "users", "CREATE TABLE users (id integer PRIMARY KEY, age int)");

#[test]
fn sqlites_statements_are_made_as_they_were_written() {
    let users = "CREATE TABLE users(id INTEGER PRIMARY KEY /* the key */, age int CHECK(age>0) COLLATE BINARY) STRICT";
    let index = "CREATE INDEX grown /* up */ ON users(age)  WHERE age>17";
    let view = "CREATE VIEW v(a,b) AS SELECT id, age FROM users";
    let trigger = "CREATE TRIGGER tr AFTER UPDATE OF id,age ON USERS BEGIN SELECT 1; END";
    let after = [
        ("table", "users", "users", users),
        ("index", "grown", "users", index),
        ("view", "v", "v", view),
        ("trigger", "tr", "users", trigger),
    ];
    assert_eq!(sqlite_way(&[], &after), [users, index, view, trigger]);
    assert!(sqlite_way(&after, &after).is_empty());
}

#[test]
fn a_copy_and_an_added_column_are_written_as_they_were_too() {
    let rebuilt = "CREATE TABLE users (id integer PRIMARY KEY, age int CHECK (age > 0) ) -- all";
    let trigger = ("trigger", "tr", "users", "CREATE TRIGGER tr AFTER INSERT ON users BEGIN SELECT 1; END");
    let way = sqlite_way(&[USERS, trigger], &[("table", "users", "users", rebuilt), trigger]);
    let at = |text: &str| way.iter().position(|sql| sql.contains(text)).unwrap_or_else(|| panic!("{text} is not among {way:#?}"));
    let copied = at("CREATE TABLE \"__kit_new_users\" (id integer PRIMARY KEY, age int CHECK (age > 0) ) -- all");
    assert!(at("DROP TRIGGER \"tr\"") < copied && copied < at("CREATE TRIGGER tr AFTER INSERT ON users"));

    let added = "CREATE TABLE users (id integer PRIMARY KEY, age int, boss int REFERENCES Users)";
    assert_eq!(sqlite_way(&[USERS], &[("table", "users", "users", added)]), ["ALTER TABLE \"users\" ADD COLUMN boss int REFERENCES Users"]);
    let added = "CREATE TABLE users (id integer PRIMARY KEY, age int, size int CHECK(size>0))";
    assert_eq!(sqlite_way(&[USERS], &[("table", "users", "users", added)]), ["ALTER TABLE \"users\" ADD COLUMN size int CHECK(size>0)"]);
}

#[test]
fn names_that_differ_in_case_alone_are_one() {
    let after = ("table", "Users", "Users", "CREATE TABLE Users (Id integer PRIMARY KEY, age int)");
    let renames = [
        "ALTER TABLE \"users\" RENAME TO \"__kit_old_Users\"",
        "ALTER TABLE \"__kit_old_Users\" RENAME TO \"Users\"",
        "ALTER TABLE \"Users\" RENAME COLUMN \"id\" TO \"Id\"",
    ];
    assert_eq!(sqlite_way(&[USERS], &[after]), renames);
}

#[test]
fn what_was_changed_since_is_not_made_as_it_was_written() {
    let read = sqlite(&[USERS, ("index", "by_age", "users", "CREATE INDEX by_age ON users (age)")]).schema;
    let rename = TableChange::RenameColumn { from: "age".to_owned(), to: "years".to_owned() };
    let renamed = apply(&read, &[Change::AlterTable { table: ObjectName::new("users"), changes: vec![rename] }]).unwrap();
    let made = create(&Target::sqlite(3, 35), &renamed).unwrap();
    assert_eq!(made[0].sql, "CREATE TABLE \"users\" (\n    \"id\" integer,\n    \"years\" integer,\n    PRIMARY KEY (\"id\")\n)");
    assert_eq!(made[1].sql, "CREATE INDEX \"by_age\" ON \"users\" (\"years\")");
}

fn table(name: &str, options: &str) -> (&'static str, Value) {
    let row = json!({ "name": name, "kind": "BASE TABLE", "engine": "InnoDB", "collation": "utf8mb4_bin", "charset": "utf8mb4", "options": options, "comment": "" });
    ("tables", row)
}

fn column(table: &str, name: &str, column_type: &str, collation: Option<&str>) -> (&'static str, Value) {
    let row = json!({ "database": "app", "table": table, "name": name, "type": column_type, "nullable": 1, "default": "NULL", "extra": "", "expression": null,
        "charset": collation.map(|_| "utf8mb4"), "collation": collation, "comment": "" });
    ("columns", row)
}

fn stored(name: &str, body: &str, definer: Option<&str>, sql_mode: &str) -> Value {
    json!({ "name": name, "body": body, "definer": definer, "sql_mode": sql_mode })
}

fn trigger(name: &str, body: &str) -> (&'static str, Value) {
    ("triggers", json!({ "table": "t", "timing": "BEFORE", "event": "INSERT", "stored": stored(name, body, None, "") }))
}

#[test]
fn what_mariadb_does_by_itself_is_read() {
    let base = [table("t", ""), column("t", "a", "int(11)", None)];
    let parameter = |place: u32, mode: Option<&str>, name: Option<&str>, column_type: &str, charset: Option<&str>| {
        let row = json!({ "routine": "f", "kind": "FUNCTION", "place": place, "mode": mode, "name": name, "type": column_type, "charset": charset, "collation": charset.map(|_| "latin1_bin") });
        ("parameters", row)
    };
    let routine = |kind: &str, stored: Value| {
        (
            "routines",
            json!({ "kind": kind, "deterministic": "YES", "access": "NO SQL", "security": "INVOKER", "comment": "it's", "stored": stored }),
        )
    };
    let mut given = base.to_vec();
    given.extend([
        trigger("second", "SET NEW.a = 1"),
        trigger("first", "SET NEW.a = 2"),
        parameter(0, None, None, "int(11)", None),
        parameter(1, Some("IN"), Some("b"), "varchar(3)", Some("latin1")),
        routine("FUNCTION", stored("f", "RETURN 1", Some("ann@%"), "")),
        routine("PACKAGE", stored("g", "", None, "")),
        ("events", json!({ "at": null, "every": "'1 4'", "unit": "DAY_HOUR", "starts": null, "ends": "2038-01-01 00:00:00", "completion": "PRESERVE", "status": "DISABLED", "comment": "c", "stored": stored("e", "DELETE FROM t", None, "") })),
        ("events", json!({ "at": "2037-01-01 00:00:00", "every": null, "unit": null, "starts": null, "ends": null, "completion": "NOT PRESERVE", "status": "SLAVESIDE_DISABLED", "comment": "", "stored": stored("once", "SELECT 1", None, "") })),
        ("events", json!({ "at": null, "every": "1", "unit": "DAY", "starts": null, "ends": null, "completion": "NOT PRESERVE", "status": "ENABLED", "comment": "", "stored": stored("other", "SELECT \"a\"", None, "ANSI_QUOTES,STRICT_ALL_TABLES") })),
    ]);
    let target = Target::mariadb(11, 8);
    let (before, after) = (mariadb(&base), mariadb(&given));
    let left_out: Vec<_> = after.left_out.iter().map(|left| format!("{}: {}", left.object, left.what)).collect();
    assert_eq!(left_out, ["event other: all of it: it was made under the sql_mode ANSI_QUOTES", "package g: it is not part of the model"]);
    assert_eq!(
        way(&target, &before, &after),
        [
            "CREATE DEFINER = `ann`@`%` FUNCTION `f`(`b` varchar(3) CHARSET latin1 COLLATE latin1_bin) RETURNS int(11) DETERMINISTIC NO SQL SQL SECURITY INVOKER COMMENT 'it''s' RETURN 1",
            "CREATE TRIGGER `second` BEFORE INSERT ON `t` FOR EACH ROW SET NEW.a = 1",
            "CREATE TRIGGER `first` BEFORE INSERT ON `t` FOR EACH ROW FOLLOWS `second` SET NEW.a = 2",
            "CREATE EVENT `e` ON SCHEDULE EVERY '1 4' DAY_HOUR ENDS '2038-01-01 00:00:00' ON COMPLETION PRESERVE DISABLE COMMENT 'c' DO DELETE FROM t",
            "CREATE EVENT `once` ON SCHEDULE AT '2037-01-01 00:00:00' DISABLE ON SLAVE DO SELECT 1",
        ]
    );
    assert!(way(&target, &after, &after).is_empty());
    // One that others follow goes with them, and comes back before them.
    let mut other = base.to_vec();
    other.extend([trigger("second", "SET NEW.a = 3"), trigger("first", "SET NEW.a = 2")]);
    let mut first = base.to_vec();
    first.extend([trigger("second", "SET NEW.a = 1"), trigger("first", "SET NEW.a = 2")]);
    assert_eq!(way(&target, &mariadb(&first), &mariadb(&other)).len(), 4);
}

#[test]
fn what_mariadb_keeps_with_tables_and_columns_is_read() {
    let check = |name: &str, expression: &str| {
        ("checks", json!({ "table": "t", "name": name, "expression": expression, "enforced": 1, "of_column": 1 }))
    };
    let partition = |method: &str, name: &str, values: Option<&str>, expression: &str| {
        let row = json!({ "table": "t", "name": name, "subpartition": null, "method": method, "expression": expression, "values": values, "comment": "" });
        ("partitions", row)
    };
    let index = |name: &str, comment: &str| {
        let row = json!({ "table": "t", "name": name, "unique": u8::from(name == "PRIMARY"), "column": "a", "expression": null, "length": null, "descending": 0, "method": "BTREE", "invisible": 0, "comment": comment });
        ("indexes", row)
    };
    let base = [
        table("t", "row_format=DYNAMIC partitioned"),
        column("t", "a", "int(11)", None),
        column("t", "j", "longtext", Some("utf8mb4_bin")),
        column("t", "k", "text", Some("utf8mb4_bin")),
    ];
    let mut given = base.to_vec();
    given.extend([check("j", "json_valid(`j`)"), check("k", "json_valid(`k`)"), index("PRIMARY", "key"), index("i", "why")]);
    let mut lists = given.clone();
    lists.extend([partition("LIST COLUMNS", "p1", Some("1,NULL"), "`a`"), partition("LIST COLUMNS", "pd", Some("DEFAULT"), "`a`")]);
    let read = mariadb(&lists);
    assert!(read.left_out.is_empty());
    let found = read.schema.table(&ObjectName::new("t")).unwrap();
    assert_eq!(found.column("j").unwrap().column_type.to_string(), "json");
    assert_eq!(found.column("k").unwrap().check.as_deref(), Some("json_valid(`k`)"));
    let spread = found.partitioning.as_ref().unwrap();
    assert_eq!((spread.strategy, &spread.key), (PartitionStrategy::ListColumns, &vec![IndexKey::Column("a".to_owned())]));
    assert_eq!(spread.partitions[0].bound, PartitionBound::In(vec!["1".to_owned(), "NULL".to_owned()]));
    assert_eq!(spread.partitions[1].bound, PartitionBound::Default);
    let made = create(&Target::mariadb(11, 8), &read.schema).unwrap();
    for part in [
        "`k` text NULL CHECK (json_valid(`k`))",
        "PRIMARY KEY (`a`) COMMENT 'key'",
        "INDEX `i` (`a`) COMMENT 'why'",
        "ROW_FORMAT = DYNAMIC",
        "PARTITION BY LIST COLUMNS (`a`) (\n    PARTITION `p1` VALUES IN (1, NULL),\n    PARTITION `pd` DEFAULT\n)",
    ] {
        assert!(made[0].sql.contains(part), "{part} is not in {}", made[0].sql);
    }

    let mut hashes = given.clone();
    hashes.extend([partition("LINEAR HASH", "p0", None, "abs(`a`)"), partition("LINEAR HASH", "east", None, "abs(`a`)")]);
    let read = mariadb(&hashes);
    assert_eq!(read.left_out[0].what, "the name of east: those of hashes are numbered");
    let spread = read.schema.table(&ObjectName::new("t")).unwrap().partitioning.clone().unwrap();
    assert_eq!((spread.count, spread.key), (Some(2), vec![IndexKey::Expression("abs(`a`)".to_owned())]));

    // A check that stands at a column goes with its definition.
    let mut without = base.to_vec();
    without.extend([check("j", "json_valid(`j`)"), index("PRIMARY", "key"), index("i", "why")]);
    let way = way(&Target::mariadb(11, 8), &mariadb(&given), &mariadb(&without));
    assert_eq!(way, ["ALTER TABLE `t` MODIFY COLUMN `k` text NULL"]);
}
