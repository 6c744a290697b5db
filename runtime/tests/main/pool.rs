//! The pool, its URLs and its errors.

use std::time::Duration;

use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};

use crate::queries::{authors, library};
use crate::support::{TestDb, on_every_server};

on_every_server!(connections_share_one_database, idle_connections_are_checked, versions);

async fn connections_share_one_database(test: TestDb) {
    library(&test).await;
    let mut first = test.db.get().await.unwrap();
    let mut second = test.db.get().await.unwrap();
    diesel::update(authors::table.find(1)).set(authors::name.eq("seen")).execute(&mut first).await.unwrap();
    let name: String = authors::table.find(1).select(authors::name).first(&mut second).await.unwrap();
    assert_eq!(name, "seen");
    // A second pool in memory is another database.
    if test.server == "sqlite_memory" {
        let other = Db::connect(&test.url).await.unwrap();
        let mut conn = other.get().await.unwrap();
        let error = authors::table.count().get_result::<i64>(&mut conn).await.unwrap_err();
        assert!(error.to_string().contains("no such table"), "{error}");
    }
}

async fn idle_connections_are_checked(test: TestDb) {
    let db = Db::builder(&test.url).unwrap().max_connections(1).check_after(Duration::ZERO).connect().await.unwrap();
    for _ in 0..3 {
        let mut conn = db.get().await.unwrap();
        conn.batch_execute("SELECT 1").await.unwrap();
    }
}

async fn versions(test: TestDb) {
    let (dialect, prefix) = match test.server {
        "postgres_15" => (Dialect::Postgres, "15."),
        "postgres_16" => (Dialect::Postgres, "16."),
        "postgres_18" => (Dialect::Postgres, "18"),
        "mariadb_10_11" => (Dialect::MariaDb, "10.11"),
        "mariadb_11_8" => (Dialect::MariaDb, "11.8"),
        "mysql_9" => (Dialect::Mysql, "9."),
        _ => (Dialect::Sqlite, "3."),
    };
    assert_eq!(test.db.dialect(), dialect);
    assert!(test.db.server_version().starts_with(prefix), "{}", test.db.server_version());
}

#[tokio::test]
async fn waiting_ends() {
    let db = Db::builder(":memory:").unwrap().max_connections(1).wait_timeout(Duration::from_millis(20)).connect().await.unwrap();
    let held = db.get().await.unwrap();
    let error = db.get().await.unwrap_err();
    assert!(error.is_timeout());
    assert!(error.to_string().contains("all 1 are in use"), "{error}");
    drop(held);
    drop(db.get().await.unwrap());
}

#[test]
fn urls_that_name_nothing() {
    let cases = [
        ("", "the database URL is empty"),
        ("oracle://host/app", "begins with `oracle://`; known are postgres://"),
        ("postgres://ann:secret@host", "`postgres://ann:***@host` names no database"),
        ("mysql://ann:secret@host:port/app", "`mysql://ann:***@host:port/app` cannot be read: invalid port number"),
    ];
    for (url, expected) in cases {
        let error = DatabaseUrl::parse(url).unwrap_err();
        assert!(error.is_configuration());
        assert!(error.to_string().contains(expected), "{error}");
    }
}

/// Nobody listens there, or the password is wrong: the message says where, and not with which password.
#[tokio::test]
async fn errors_hold_no_password() {
    let mut urls = vec!["postgres://ann:sesame@127.0.0.1:1/app".to_owned(), "mysql://ann:sesame@127.0.0.1:1/app".to_owned()];
    for server in ["mariadb_10_11", "mysql_9"] {
        urls.extend(crate::servers::url(server).map(|url| url.replace("root@", "nobody:sesame@")));
    }
    for url in urls {
        let url = DatabaseUrl::parse(&url).unwrap();
        let error = AnyConnection::connect(&url).await.unwrap_err();
        assert!(error.is_connect());
        for text in [error.to_string(), format!("{error:?}"), format!("{url:?}")] {
            assert!(!text.contains("sesame"), "{text}");
        }
        assert!(error.to_string().contains("127.0.0.1"), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_named() {
    let error = Db::connect("sqlite:/no/such/folder/app.db").await.unwrap_err();
    assert!(error.to_string().starts_with("failed to connect to sqlite:/no/such/folder/app.db"), "{error}");
}
