//! Transactions, also inside one another and against one another.

use diesel::result::Error::RollbackTransaction;
use diesel_kit::prelude::*;
use diesel_kit::{AnyConnection, Error};

use crate::queries::{Author, authors, library};
use crate::support::{TestDb, on_every_server};

on_every_server!(nested, on_the_database, contended, left_open);

async fn rename(conn: &mut AnyConnection, id: i32, name: &str) -> QueryResult<usize> {
    diesel::update(authors::table.find(id)).set(authors::name.eq(name)).execute(conn).await
}

async fn names(conn: &mut AnyConnection) -> Vec<String> {
    authors::table.order(authors::id).select(authors::name).load(conn).await.unwrap()
}

async fn nested(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    conn.transaction(async |conn| {
        rename(conn, 1, "outer").await?;
        let inner: QueryResult<()> = conn
            .transaction(async |conn| {
                rename(conn, 2, "inner").await?;
                let innermost = conn.transaction(async |conn| rename(conn, 3, "innermost").await).await?;
                assert_eq!(innermost, 1);
                Err(RollbackTransaction)
            })
            .await;
        assert!(matches!(inner, Err(RollbackTransaction)));
        assert_eq!(names(conn).await, ["outer", "Bob", "Cid"]);
        conn.transaction(async |conn| rename(conn, 3, "kept").await).await
    })
    .await
    .unwrap();
    assert_eq!(names(&mut conn).await, ["outer", "Bob", "kept"]);

    let failed: QueryResult<()> = conn
        .transaction(async |conn| {
            rename(conn, 1, "gone").await?;
            Err(RollbackTransaction)
        })
        .await;
    assert!(failed.is_err());
    assert_eq!(names(&mut conn).await, ["outer", "Bob", "kept"]);
}

async fn on_the_database(test: TestDb) {
    library(&test).await;
    let id = test
        .db
        .transaction(async |conn| {
            let new = Author { id: 10, name: "Joy".into(), born: None };
            diesel::insert_into(authors::table).values(&new).execute(conn).await?;
            Ok::<_, Error>(new.id)
        })
        .await
        .unwrap();
    let failed: Result<(), Error> = test
        .db
        .transaction(async |conn| {
            rename(conn, id, "gone").await?;
            Err(RollbackTransaction.into())
        })
        .await;
    assert!(matches!(failed.unwrap_err().as_query(), Some(RollbackTransaction)));
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(names(&mut conn).await, ["Ann", "Bob", "Cid", "Joy"]);
}

/// Transactions that read and then write, at the same time: on SQLite each has to take the lock when it begins.
async fn contended(test: TestDb) {
    library(&test).await;
    let tasks = (0..8).map(|_| {
        let db = test.db.clone();
        tokio::spawn(async move {
            for _ in 0..10 {
                db.transaction(async |conn| {
                    let born: Option<i32> = match conn.dialect() {
                        diesel_kit::Dialect::Sqlite => authors::table.find(1).select(authors::born).first(conn).await?,
                        // The others do not lock what a transaction reads, so the row is locked by a write.
                        _ => {
                            rename(conn, 1, "locked").await?;
                            authors::table.find(1).select(authors::born).first(conn).await?
                        }
                    };
                    diesel::update(authors::table.find(1)).set(authors::born.eq(born.map(|year| year + 1))).execute(conn).await?;
                    Ok::<_, Error>(())
                })
                .await
                .unwrap();
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let mut conn = test.db.get().await.unwrap();
    let born: Option<i32> = authors::table.find(1).select(authors::born).first(&mut conn).await.unwrap();
    assert_eq!(born, Some(1970 + 80));
}

/// A connection that comes back to the pool with an open transaction is thrown away, and the transaction with it.
async fn left_open(test: TestDb) {
    use diesel_async::TransactionManager;
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    diesel_kit::AnyTransactionManager::begin_transaction(&mut conn).await.unwrap();
    rename(&mut conn, 1, "never").await.unwrap();
    assert!(conn.is_broken());
    drop(conn);
    let mut conn = test.db.get().await.unwrap();
    assert!(!conn.is_broken());
    assert_eq!(names(&mut conn).await, ["Ann", "Bob", "Cid"]);
}
