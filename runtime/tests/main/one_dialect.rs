//! Types that only some servers have: there they work, and elsewhere the error names the way out.

use diesel_kit::Dialect;
use diesel_kit::prelude::*;

use crate::support::{Sql, TestDb, on_every_server};

diesel::table! {
    use diesel::sql_types::*;
    lists (id) {
        id -> Integer,
        tags -> Array<Text>,
        sizes -> Nullable<Array<BigInt>>,
        ids -> Array<Uuid>,
        amounts -> Array<Numeric>,
        moments -> Array<Timestamptz>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    counters (id) {
        id -> Unsigned<Integer>,
        small -> Unsigned<SmallInt>,
        large -> Unsigned<BigInt>,
        maybe -> Nullable<Unsigned<BigInt>>,
    }
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = lists, treat_none_as_default_value = false)]
#[diesel(check_for_backend(diesel_kit::AnyDb))]
struct List {
    id: i32,
    tags: Vec<String>,
    sizes: Option<Vec<i64>>,
    ids: Vec<Uuid>,
    amounts: Vec<BigDecimal>,
    moments: Vec<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = counters, treat_none_as_default_value = false)]
#[diesel(check_for_backend(diesel_kit::AnyDb))]
struct Counter {
    id: u32,
    small: u16,
    large: u64,
    maybe: Option<u64>,
}

on_every_server!(arrays, unsigned_integers, numbers_that_are_none);

async fn arrays(test: TestDb) {
    test.setup(Sql {
        postgres: "CREATE TABLE lists (id integer PRIMARY KEY, tags text[] NOT NULL, sizes bigint[], ids uuid[] NOT NULL, \
            amounts numeric[] NOT NULL, moments timestamptz[] NOT NULL)",
        mysql: "CREATE TABLE lists (id integer PRIMARY KEY)",
        sqlite: "CREATE TABLE lists (id integer PRIMARY KEY)",
    })
    .await;
    let mut conn = test.db.get().await.unwrap();
    let rows = vec![
        List {
            id: 1,
            tags: vec!["a,b".into(), "\"{}'".into(), String::new()],
            sizes: Some(vec![i64::MIN, 0, i64::MAX]),
            ids: vec![Uuid::nil(), Uuid::max()],
            amounts: vec!["1.50".parse().unwrap()],
            moments: vec![DateTime::from_timestamp_micros(-1).unwrap()],
        },
        List { id: 2, tags: vec![], sizes: None, ids: vec![], amounts: vec![], moments: vec![] },
    ];
    let inserted = diesel::insert_into(lists::table).values(&rows).execute(&mut conn).await;
    if test.dialect() != Dialect::Postgres {
        let error = inserted.unwrap_err().to_string();
        assert_eq!(error, format!("{} has no arrays; use Json<Vec<T>>", test.dialect()));
        return;
    }
    assert_eq!(inserted, Ok(2));
    let back: Vec<List> = lists::table.order(lists::id).select(List::as_select()).load(&mut conn).await.unwrap();
    assert_eq!(back, rows);
    let found: Vec<i32> = lists::table.filter(lists::tags.eq(&rows[0].tags)).select(lists::id).load(&mut conn).await.unwrap();
    assert_eq!(found, [1]);
}

async fn unsigned_integers(test: TestDb) {
    test.setup(Sql {
        postgres: "CREATE TABLE counters (id bigint PRIMARY KEY)",
        mysql: "CREATE TABLE counters (id integer unsigned PRIMARY KEY, small smallint unsigned NOT NULL, large bigint unsigned NOT NULL, \
            maybe bigint unsigned)",
        sqlite: "CREATE TABLE counters (id integer PRIMARY KEY)",
    })
    .await;
    let mut conn = test.db.get().await.unwrap();
    let rows = vec![
        Counter { id: 0, small: 0, large: 0, maybe: None },
        Counter { id: u32::MAX, small: u16::MAX, large: u64::MAX, maybe: Some(u64::MAX) },
    ];
    let inserted = diesel::insert_into(counters::table).values(&rows).execute(&mut conn).await;
    if !test.dialect().is_mysql_like() {
        let error = inserted.unwrap_err().to_string();
        assert_eq!(error, format!("{} has no unsigned integers; use the next larger signed type", test.dialect()));
        return;
    }
    assert_eq!(inserted, Ok(2));
    let back: Vec<Counter> = counters::table.order(counters::id).select(Counter::as_select()).load(&mut conn).await.unwrap();
    assert_eq!(back, rows);
}

/// NaN and the infinities: what a server cannot store is refused, and never stored as something else.
async fn numbers_that_are_none(test: TestDb) {
    use diesel::dsl::sql;
    use diesel::sql_types::Double;
    let mut conn = test.db.get().await.unwrap();
    let echo = async |conn: &mut diesel_kit::AnyConnection, number: f64| {
        let cast = if conn.dialect() == Dialect::Postgres { "CAST(" } else { "(" };
        let end = if conn.dialect() == Dialect::Postgres { " AS double precision)" } else { ")" };
        diesel::select(sql::<Double>(cast).bind::<Double, _>(number).sql(end)).get_result::<f64>(conn).await
    };
    let (nan, infinity) = (echo(&mut conn, f64::NAN).await, echo(&mut conn, f64::INFINITY).await);
    match test.dialect() {
        Dialect::Postgres => assert!(nan.unwrap().is_nan() && infinity.unwrap().is_infinite()),
        Dialect::Sqlite => assert!(nan.is_err() && infinity.unwrap().is_infinite()),
        _ => assert!(nan.is_err() && infinity.is_err()),
    }
}
