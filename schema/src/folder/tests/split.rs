use super::super::{SplitError, StatementHash, split};
use crate::target::Dialect::{self, Mysql, Postgres, Sqlite};

#[track_caller]
fn check(dialect: Dialect, text: &str, expected: &[&str]) {
    let statements = split(dialect, text).unwrap();
    assert_eq!(statements.iter().map(|statement| statement.text).collect::<Vec<_>>(), expected);
    for statement in statements {
        assert_eq!(&text[statement.range.clone()], statement.text);
        let line = text[..statement.range.start].matches('\n').count() + 1;
        assert_eq!(statement.line as usize, line, "{}", statement.text);
    }
}

#[track_caller]
fn check_all(text: &str, expected: &[&str]) {
    for dialect in [Postgres, Mysql, Sqlite] {
        check(dialect, text, expected);
    }
}

#[test]
fn plain_statements() {
    check_all("", &[]);
    check_all(" ;; \n; -- nothing\n", &[]);
    check_all("SELECT 1", &["SELECT 1"]);
    check_all("SELECT 1;\n\n-- why\nSELECT 2 ;SELECT 3", &["SELECT 1", "SELECT 2", "SELECT 3"]);
    check_all("SELECT 1\n-- more\n+ 2;", &["SELECT 1\n-- more\n+ 2"]);
    check_all("BEGIN;\r\nCOMMIT;\r\n", &["BEGIN", "COMMIT"]);
}

#[test]
fn semicolons_in_quotes_and_comments() {
    check_all("SELECT 'a;''b;'; SELECT \"c;\"\"d;\"", &["SELECT 'a;''b;'", "SELECT \"c;\"\"d;\""]);
    check_all("SELECT /* ; */ 1; SELECT 2 -- ;\n", &["SELECT /* ; */ 1", "SELECT 2"]);
    check(Sqlite, "SELECT [a;b], `c;`` ;`; SELECT 2", &["SELECT [a;b], `c;`` ;`", "SELECT 2"]);
    check(Mysql, "SELECT `a;b`; SELECT 2 # ; '\n;", &["SELECT `a;b`", "SELECT 2"]);
}

#[test]
fn what_only_postgres_reads() {
    check(Postgres, "SELECT E'it\\';s'; SELECT 2", &["SELECT E'it\\';s'", "SELECT 2"]);
    check(Postgres, "SELECT 'back\\'; SELECT 2", &["SELECT 'back\\'", "SELECT 2"]);
    check(Postgres, "DO $$ begin; end $$; SELECT $a$ $$;$b$ $a$", &["DO $$ begin; end $$", "SELECT $a$ $$;$b$ $a$"]);
    check(Postgres, "SELECT a$1$, $1; SELECT $2", &["SELECT a$1$, $1", "SELECT $2"]);
    check(Postgres, "SELECT 1 /* a /* ; */ ; */ + 1; SELECT 2", &["SELECT 1 /* a /* ; */ ; */ + 1", "SELECT 2"]);
    check(Postgres, "SELECT arr[1]; SELECT a # b", &["SELECT arr[1]", "SELECT a # b"]);
    check(
        Postgres,
        "CREATE RULE r AS ON INSERT TO t DO (DELETE FROM u; NOTIFY t); SELECT 2",
        &["CREATE RULE r AS ON INSERT TO t DO (DELETE FROM u; NOTIFY t)", "SELECT 2"],
    );
    let function = "CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN a > 0 THEN 1 END; SELECT 2; END";
    check(Postgres, &format!("{function}; BEGIN; END"), &[function, "BEGIN", "END"]);
}

#[test]
fn what_only_mysql_reads() {
    check(Mysql, "SELECT 'it\\';s', \"a\\\";\"; SELECT 5--2; SELECT 3", &["SELECT 'it\\';s', \"a\\\";\"", "SELECT 5--2", "SELECT 3"]);
    check(Mysql, "/*!40101 SET NAMES utf8 */; SELECT 1", &["/*!40101 SET NAMES utf8 */", "SELECT 1"]);
    check(Mysql, "SELECT $$; SELECT 1", &["SELECT $$", "SELECT 1"]);
}

#[test]
fn bodies_of_mysql() {
    let bodies = [
        "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.b = 1; SET NEW.end = 2; END",
        "CREATE DEFINER = root@localhost TRIGGER t BEFORE INSERT ON a FOR EACH ROW IF NEW.b > 1 THEN SET NEW.b = 1; ELSEIF NEW.c THEN SET NEW.c = 0; END IF",
        "CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = IF(NEW.c, 1, CASE WHEN NEW.d THEN 2 END)",
        "CREATE PROCEDURE p() BEGIN DECLARE i INT; WHILE i < 3 DO SET i = i + 1; END WHILE; REPEAT SET i = REPEAT('a', 2); UNTIL i END REPEAT; l: LOOP LEAVE l; END LOOP l; END",
        "CREATE PROCEDURE p() BEGIN CASE x WHEN 1 THEN IF y THEN SELECT 1; END IF; ELSE SELECT 2; END CASE; SELECT 3; END",
        "CREATE PROCEDURE p() BEGIN SELECT CASE WHEN a THEN CASE WHEN b THEN 1 END WHEN c THEN 2 END; SELECT 1; END",
        "CREATE PROCEDURE p() BEGIN FOR i IN 1..2 DO SELECT i; END FOR; SELECT 1; END",
        "BEGIN NOT ATOMIC SELECT 1; SELECT 2; END",
        "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO BEGIN DELETE FROM a; END",
    ];
    for body in bodies {
        check(Mysql, &format!("SELECT 0;\n{body};\nSELECT 9;"), &["SELECT 0", body, "SELECT 9"]);
    }
    let tables = "CREATE TABLE t (`begin` INT, event INT, function INT); BEGIN; SELECT CASE WHEN a THEN 1 END; COMMIT";
    check(Mysql, tables, &["CREATE TABLE t (`begin` INT, event INT, function INT)", "BEGIN", "SELECT CASE WHEN a THEN 1 END", "COMMIT"]);
}

#[test]
fn bodies_of_sqlite() {
    let body = "CREATE TEMP TRIGGER t AFTER INSERT ON a WHEN CASE WHEN new.b THEN 1 END BEGIN UPDATE a SET b = CASE c WHEN 1 THEN 2 END; DELETE FROM d; END";
    check(Sqlite, &format!("{body};\nSELECT 1"), &[body, "SELECT 1"]);
    check(Sqlite, body, &[body]);
    check(Sqlite, "CREATE TABLE t (\"end\", case_ );END;", &["CREATE TABLE t (\"end\", case_ )", "END"]);
}

#[test]
fn what_is_never_closed_is_named_with_its_line() {
    let open = |what, line| Err(SplitError::Open { what, line });
    assert_eq!(split(Sqlite, "SELECT 1;\nSELECT 'a;\n"), open("string", 2));
    assert_eq!(split(Postgres, "\n\n/* a /* b */"), open("comment", 3));
    assert_eq!(split(Postgres, "SELECT $x$ $X$"), open("dollar-quoted string", 1));
    assert_eq!(split(Mysql, "SELECT `a"), open("quoted name", 1));
    assert_eq!(split(Mysql, "\nDELIMITER //\n"), Err(SplitError::Delimiter { line: 2 }));
}

#[test]
fn a_hash_is_of_what_the_server_runs() {
    let hash = |text| StatementHash::of(Mysql, text).unwrap();
    let plain = hash("ALTER TABLE t ADD COLUMN a INT");
    assert_eq!(hash("  ALTER TABLE t -- why\r\n\tADD COLUMN/* new */a INT\n"), plain);
    assert_eq!(hash("# note\nALTER TABLE t ADD COLUMN a INT"), plain);
    assert_ne!(hash("ALTER TABLE t ADD COLUMN b INT"), plain);
    assert_ne!(hash("SELECT 'a  b'"), hash("SELECT 'a b'"));
    assert_eq!(hash("SELECT 'a\r\nb'"), hash("SELECT 'a\nb'"));
    assert_ne!(hash("/*!80000 SELECT 1 */"), hash("/*!90000 SELECT 1 */"));
}
