//! Both kinds of Tokio runtime, and futures that are dropped.

use std::time::{Duration, Instant};

use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Integer};
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, Dialect};

use crate::queries::{authors, library};
use crate::support::{TestDb, on_every_server};

on_every_server!(dropped_queries, dropped_transactions);

/// A query that takes ten seconds unless somebody stops it.
async fn slow(conn: &mut AnyConnection) -> QueryResult<i64> {
    let query = match conn.dialect() {
        Dialect::Postgres => "(SELECT count(*) FROM pg_sleep(10))",
        Dialect::Mysql | Dialect::MariaDb => "(SELECT sleep(10))",
        Dialect::Sqlite => "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) FROM n)",
    };
    diesel::select(sql::<BigInt>(query)).get_result(conn).await
}

/// A future that is dropped stops no other query, and nothing panics.
async fn dropped_queries(test: TestDb) {
    library(&test).await;
    let started = Instant::now();
    for _ in 0..3 {
        let mut conn = test.db.get().await.unwrap();
        tokio::time::timeout(Duration::from_millis(50), slow(&mut conn)).await.unwrap_err();
        if !test.db.url().is_mysql() {
            // The same connection goes on at once, for its query was interrupted.
            assert_eq!(authors::table.count().get_result::<i64>(&mut conn).await.unwrap(), 3);
        }
    }
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(authors::table.count().get_result::<i64>(&mut conn).await.unwrap(), 3);
    assert!(started.elapsed() < Duration::from_secs(5), "the queries were not stopped: {:?}", started.elapsed());
}

/// A transaction whose future is dropped leaves nothing behind, and its connection is not used again.
async fn dropped_transactions(test: TestDb) {
    library(&test).await;
    let work = test.db.transaction(async |conn| {
        diesel::update(authors::table.find(1)).set(authors::name.eq("never")).execute(conn).await?;
        slow(conn).await?;
        Ok::<_, diesel_kit::Error>(())
    });
    tokio::time::timeout(Duration::from_millis(300), work).await.unwrap_err();
    let mut conn = test.db.get().await.unwrap();
    let name: String = authors::table.find(1).select(authors::name).first(&mut conn).await.unwrap();
    assert_eq!(name, "Ann");
}

/// Everything on a runtime of one thread, made anew: nothing may block it or need another.
#[test]
fn current_thread() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for server in ["sqlite_file", "postgres_16", "mariadb_10_11"] {
        let folder = tempfile::tempdir().unwrap();
        let url = match server {
            "sqlite_file" => format!("sqlite:{}", folder.path().join("test.db").display()),
            server => match crate::servers::url(server) {
                Some(url) => url,
                None => continue,
            },
        };
        runtime.block_on(async {
            let db = diesel_kit::Db::connect(&url).await.unwrap();
            let mut conn = db.get().await.unwrap();
            let one = async |conn: &mut AnyConnection| diesel::select(sql::<Integer>("1")).get_result::<i32>(conn).await;
            assert_eq!(conn.transaction(async |conn| one(conn).await).await.unwrap(), 1);
            tokio::time::timeout(Duration::from_millis(20), slow(&mut conn)).await.unwrap_err();
            let mut other = db.get().await.unwrap();
            assert_eq!(one(&mut other).await.unwrap(), 1);
        });
    }
}
