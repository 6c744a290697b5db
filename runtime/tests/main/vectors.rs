//! Vectors and their distances.

use diesel_kit::Dialect;
use diesel_kit::prelude::*;

use crate::support::{Sql, TestDb, on_every_server};

diesel::table! {
    items (id) {
        id -> Integer,
        place -> diesel_kit::sql_types::Vector,
        maybe -> Nullable<diesel_kit::sql_types::Vector>,
    }
}

const ITEMS: Sql = Sql {
    postgres: "CREATE EXTENSION vector; CREATE TABLE items (id integer PRIMARY KEY, place vector(3) NOT NULL, maybe vector(3))",
    mysql: "CREATE TABLE items (id integer PRIMARY KEY, place vector(3) NOT NULL, maybe vector(3))",
    sqlite: "CREATE TABLE items (id integer PRIMARY KEY, place blob NOT NULL, maybe blob) STRICT",
};

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = items, treat_none_as_default_value = false)]
#[diesel(check_for_backend(diesel_kit::AnyDb))]
struct Item {
    id: i32,
    place: Vector<3>,
    maybe: Option<Vector<3>>,
}

fn items_of_the_test() -> Vec<Item> {
    vec![
        Item { id: 1, place: [1.0, 0.0, 0.0].into(), maybe: None },
        Item { id: 2, place: [0.0, 1.0, 0.0].into(), maybe: Some([0.5, 0.25, -0.125].into()) },
        Item { id: 3, place: [0.6, 0.8, 1.0e-20].into(), maybe: Some([1.0, 0.0, 0.0].into()) },
    ]
}

on_every_server!(vectors_come_back_unchanged, nearest, not_finite);

async fn filled(test: &TestDb) -> bool {
    if !test.has_vectors() {
        return false;
    }
    test.setup(ITEMS).await;
    let mut conn = test.db.get().await.unwrap();
    assert_eq!(diesel::insert_into(items::table).values(&items_of_the_test()).execute(&mut conn).await.unwrap(), 3);
    true
}

async fn vectors_come_back_unchanged(test: TestDb) {
    if !filled(&test).await {
        return;
    }
    let mut conn = test.db.get().await.unwrap();
    let stored = items::table.order(items::id).select((items::id, items::place.stored(), items::maybe.stored()));
    assert_eq!(stored.load::<Item>(&mut conn).await.unwrap(), items_of_the_test());
    let plain = items::table.order(items::id).select(Item::as_select()).load(&mut conn).await;
    if test.dialect() == Dialect::Mysql {
        let cause = std::error::Error::source(&plain.unwrap_err()).unwrap().to_string();
        assert!(cause.contains("for a vector select `column.stored()`"), "{cause}");
        return;
    }
    assert_eq!(plain.unwrap(), items_of_the_test());
}

async fn nearest(test: TestDb) {
    if !filled(&test).await {
        return;
    }
    let mut conn = test.db.get().await.unwrap();
    let query = || Vector::from([0.9, 0.1, 0.0]);
    let found = items::table
        .order(items::place.cosine_distance(query()))
        .select((items::id, items::place.cosine_distance(query())))
        .limit(2)
        .load::<(i32, f64)>(&mut conn)
        .await;
    if test.dialect() == Dialect::Mysql {
        let error = found.unwrap_err().to_string();
        assert!(error.contains("MySQL has no function for this distance between vectors"), "{error}");
        return;
    }
    let found = found.unwrap();
    assert_eq!(found.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [1, 3]);
    assert!((found[0].1 - 0.006_116).abs() < 1e-5, "{found:?}");

    let l2: Vec<(i32, f64)> = items::table
        .order(items::id)
        .select((items::id, items::place.l2_distance(Vector::from([0.0, 0.0, 0.0]))))
        .load(&mut conn)
        .await
        .unwrap();
    assert!(l2.iter().all(|(_, distance)| (distance - 1.0).abs() < 1e-6), "{l2:?}");

    let maybe: Vec<(i32, Option<f64>)> =
        items::table.order(items::id).select((items::id, items::maybe.cosine_distance(query()))).load(&mut conn).await.unwrap();
    assert_eq!(maybe.iter().map(|(_, distance)| distance.is_some()).collect::<Vec<_>>(), [false, true, true]);

    let inner = items::table.order(items::place.max_inner_product(query())).select(items::id).load::<i32>(&mut conn).await;
    match test.dialect() {
        Dialect::Postgres => assert_eq!(inner.unwrap(), [1, 3, 2]),
        dialect => assert!(inner.unwrap_err().to_string().contains(&format!("{dialect} has no function"))),
    }
}

async fn not_finite(test: TestDb) {
    if !test.has_vectors() {
        return;
    }
    test.setup(ITEMS).await;
    let mut conn = test.db.get().await.unwrap();
    let bad = Item { id: 1, place: [1.0, f32::NAN, 0.0].into(), maybe: None };
    let error = diesel::insert_into(items::table).values(&bad).execute(&mut conn).await.unwrap_err();
    assert!(error.to_string().contains("number 1 of a vector is NaN"), "{error}");
}

#[test]
fn lengths_are_checked() {
    assert_eq!(Vector::<3>::new(vec![1.0]).unwrap_err().to_string(), "a vector of 3 numbers was expected, and there are 1");
    assert!(serde_json::from_str::<Vector<2>>("[1, 2, 3]").is_err());
    assert_eq!(serde_json::to_string(&Vector::from([1.0, 2.5])).unwrap(), "[1.0,2.5]");
}
