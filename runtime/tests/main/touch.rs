//! `on_update = now()`: the database sets the column itself, whoever updates.

use diesel::dsl::sql;
use diesel::sql_types::BigInt;
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, DbConnection, Dialect};
use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::Target;
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::plan::create;

use crate::support::{TestDb, on_every_server};

const NOTES: &str = r#"
#[derive(Table)]
#[table(name = "notes")]
struct Note {
    #[column(primary_key)]
    id: i64,
    #[column(max_length = 20)]
    text: String,
    #[column(default = now(), on_update = now())]
    updated_at: DateTime<Utc>,
    #[column(on_update = now())]
    changed_at: Option<NaiveDateTime>,
    #[column(on_update = now())]
    changed_on: Option<NaiveDate>,
}
"#;

const INSERT: &str = "INSERT INTO notes (id, text, updated_at) VALUES (1, 'a', '2024-01-01 10:00:00.000000')";
const SECOND: &str = "INSERT INTO notes (id, text, updated_at) VALUES (2, 'a', '2024-01-01 10:00:00.000000')";

on_every_server!(plain_updates_set_the_time, what_an_update_says_stays);

async fn notes(test: &TestDb) -> DbConnection {
    let target = match test.server {
        "postgres_15" => Target::postgres(15),
        "postgres_16" => Target::postgres(16),
        "postgres_18" => Target::postgres(18),
        "mariadb_10_11" => Target::mariadb(10, 11),
        "mariadb_11_8" => Target::mariadb(11, 8),
        "mysql_9" => Target::mysql(9, 0),
        _ => Target::sqlite(3, 53),
    };
    let schema = lower(&read_file("models.rs", NOTES).definitions, &target).unwrap().schema;
    let mut conn = test.db.get().await.unwrap();
    for statement in create(&target, &schema).unwrap() {
        conn.batch_execute(&statement.sql).await.unwrap();
    }
    // Neither the server's zone nor the session's may count.
    let zone = match test.dialect() {
        Dialect::Postgres => "SET TIME ZONE 'Asia/Karachi'",
        Dialect::Mysql | Dialect::MariaDb => "SET time_zone = '+05:00'",
        Dialect::Sqlite => "SELECT 1",
    };
    conn.batch_execute(INSERT).await.unwrap();
    conn.batch_execute(SECOND).await.unwrap();
    conn.batch_execute(zone).await.unwrap();
    conn
}

async fn count(conn: &mut AnyConnection, condition: &str) -> i64 {
    sql::<BigInt>(&format!("SELECT count(*) FROM notes WHERE {condition}")).get_result(conn).await.unwrap()
}

/// Whether the columns are the time in UTC, give or take a minute.
fn is_now(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => {
            "abs(extract(epoch FROM updated_at - now())) < 60 AND abs(extract(epoch FROM changed_at - (now() AT TIME ZONE 'utc'))) < 60
             AND changed_on IN ((now() AT TIME ZONE 'utc')::date, (now() AT TIME ZONE 'utc' - interval '1 minute')::date)"
        }
        Dialect::Mysql | Dialect::MariaDb => {
            "abs(timestampdiff(SECOND, updated_at, utc_timestamp())) < 60 AND abs(timestampdiff(SECOND, changed_at, utc_timestamp())) < 60
             AND changed_on IN (utc_date(), date(utc_timestamp() - INTERVAL 1 MINUTE))"
        }
        Dialect::Sqlite => {
            "abs(julianday(updated_at) - julianday('now')) * 86400 < 60 AND abs(julianday(changed_at) - julianday('now')) * 86400 < 60
             AND changed_on IN (date('now'), date('now', '-1 minute'))"
        }
    }
}

async fn plain_updates_set_the_time(test: TestDb) {
    let mut conn = notes(&test).await;
    let is_now = is_now(test.dialect());
    assert_eq!(count(&mut conn, is_now).await, 0);
    conn.batch_execute("UPDATE notes SET text = 'b' WHERE id = 1").await.unwrap();
    assert_eq!(count(&mut conn, &format!("id = 1 AND text = 'b' AND {is_now}")).await, 1);
    assert_eq!(count(&mut conn, is_now).await, 1, "the other row is left alone");
    if test.dialect() == Dialect::Sqlite {
        conn.batch_execute("PRAGMA recursive_triggers = ON").await.unwrap();
        conn.batch_execute("UPDATE notes SET text = 'c'").await.unwrap();
        conn.batch_execute("UPDATE notes SET id = id + 10").await.unwrap();
        assert_eq!(count(&mut conn, is_now).await, 2);
    }
}

async fn what_an_update_says_stays(test: TestDb) {
    let mut conn = notes(&test).await;
    conn.batch_execute("UPDATE notes SET text = 'b', changed_at = '2020-02-02 02:02:02' WHERE id = 1").await.unwrap();
    assert_eq!(count(&mut conn, "id = 1 AND changed_at = '2020-02-02 02:02:02'").await, 1);
    assert_eq!(count(&mut conn, "updated_at < '2024-01-02'").await, 1, "only the second row is as it was");
}
