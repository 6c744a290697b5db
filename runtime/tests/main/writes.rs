//! Batch inserts, upserts and RETURNING.

use diesel::upsert::excluded;
use diesel_kit::Dialect;
use diesel_kit::prelude::*;

use crate::queries::{Author, Book, authors, book, books, library};
use crate::support::{TestDb, on_every_server};

on_every_server!(batch_inserts, upserts, upserts_that_do_nothing, returning, default_values);

async fn batch_inserts(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let many: Vec<_> = (0..500).map(|number| book(1, &format!("Volume {number}"), number + 1)).collect();
    assert_eq!(diesel::insert_into(books::table).values(&many).execute(&mut conn).await.unwrap(), 500);
    assert_eq!(diesel::insert_into(books::table).values(Vec::<crate::queries::NewBook>::new()).execute(&mut conn).await.unwrap(), 0);
    let copied = books::table.filter(books::title.eq("Alpha")).select((books::author_id, books::title.concat(" again"), books::pages));
    let n = diesel::insert_into(books::table)
        .values(copied)
        .into_columns((books::author_id, books::title, books::pages))
        .execute(&mut conn)
        .await
        .unwrap();
    assert_eq!(n, 1);
    assert_eq!(books::table.count().get_result::<i64>(&mut conn).await.unwrap(), 504);
}

async fn upserts(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let people: Vec<Author> = (2..=5).map(|id| Author { id, name: format!("New {id}"), born: Some(2000) }).collect();
    diesel::insert_into(authors::table)
        .values(&people)
        .on_conflict(authors::id)
        .do_update()
        .set((authors::name.eq(excluded(authors::name)), authors::born.eq(Some(1))))
        .execute(&mut conn)
        .await
        .unwrap();
    let back: Vec<(i32, String, Option<i32>)> = authors::table.order(authors::id).load(&mut conn).await.unwrap();
    let expected =
        [(1, "Ann", Some(1970)), (2, "New 2", Some(1)), (3, "New 3", Some(1)), (4, "New 4", Some(2000)), (5, "New 5", Some(2000))];
    assert_eq!(back, expected.map(|(id, name, born)| (id, name.to_owned(), born)));

    // With a value computed from the old row.
    diesel::insert_into(authors::table)
        .values(&people[..1])
        .on_conflict(authors::id)
        .do_update()
        .set(authors::born.eq(authors::born + 5))
        .execute(&mut conn)
        .await
        .unwrap();
    let born: Option<i32> = authors::table.find(2).select(authors::born).first(&mut conn).await.unwrap();
    assert_eq!(born, Some(6));
}

async fn upserts_that_do_nothing(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let people = [Author { id: 1, name: "Other".into(), born: None }, Author { id: 9, name: "Ida".into(), born: None }];
    diesel::insert_into(authors::table).values(&people[..]).on_conflict(authors::id).do_nothing().execute(&mut conn).await.unwrap();
    diesel::insert_into(authors::table).values(&people[..]).on_conflict_do_nothing().execute(&mut conn).await.unwrap();
    let names: Vec<String> = authors::table.order(authors::id).select(authors::name).load(&mut conn).await.unwrap();
    assert_eq!(names, ["Ann", "Bob", "Cid", "Ida"]);
}

async fn returning(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let one = diesel::insert_into(books::table).values(&book(3, "Delta", 5)).returning(books::pages).get_result::<i32>(&mut conn).await;
    let two = [book(3, "Eta", 6), book(3, "Theta", 7)];
    let two = diesel::insert_into(books::table).values(&two[..]).returning(Book::as_returning()).get_results(&mut conn).await;
    let changed = diesel::update(books::table.filter(books::title.eq("Alpha")))
        .set(books::pages.eq(11))
        .returning(books::pages)
        .get_results::<i32>(&mut conn)
        .await;
    let gone = diesel::delete(books::table.filter(books::title.eq("Beta"))).returning(books::title).get_results::<String>(&mut conn).await;
    let says = |error: diesel::result::Error, text: &str| assert!(error.to_string().contains(text), "{error}");
    if test.dialect() == Dialect::Mysql {
        let text = "MySQL does not support RETURNING";
        says(one.unwrap_err(), text);
        says(two.unwrap_err(), text);
        says(changed.unwrap_err(), text);
        says(gone.unwrap_err(), text);
        return;
    }
    assert_eq!(one.unwrap(), 5);
    assert_eq!(two.unwrap().iter().map(|book| book.pages).collect::<Vec<_>>(), [6, 7]);
    assert_eq!(gone.unwrap(), ["Beta"]);
    match test.dialect() {
        Dialect::MariaDb => says(changed.unwrap_err(), "MariaDB does not support RETURNING for UPDATE"),
        _ => assert_eq!(changed.unwrap(), [11]),
    }
}

async fn default_values(test: TestDb) {
    test.setup(crate::support::Sql {
        postgres: "CREATE TABLE authors (id integer PRIMARY KEY DEFAULT 7, name text NOT NULL DEFAULT 'x', born integer)",
        mysql: "CREATE TABLE authors (id integer PRIMARY KEY DEFAULT 7, name varchar(10) NOT NULL DEFAULT 'x', born integer)",
        sqlite: "CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL DEFAULT 'x', born integer) STRICT",
    })
    .await;
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(diesel::insert_into(authors::table).default_values().execute(&mut conn).await.unwrap(), 1);
    let names: Vec<String> = authors::table.select(authors::name).load(&mut conn).await.unwrap();
    assert_eq!(names, ["x"]);
}
