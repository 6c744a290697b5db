//! Errors of the database keep their kind.

use diesel::result::{DatabaseErrorKind, Error};
use diesel_kit::prelude::*;

use crate::queries::{book, books, library};
use crate::support::{TestDb, on_every_server};

on_every_server!(kinds);

async fn kinds(test: TestDb) {
    library(&test).await;
    let mut conn = test.db.get().await.unwrap();
    let cases = [
        (book(1, "Alpha", 1), DatabaseErrorKind::UniqueViolation),
        (book(99, "Orphan", 1), DatabaseErrorKind::ForeignKeyViolation),
        (book(1, "Thin", 0), DatabaseErrorKind::CheckViolation),
    ];
    for (new, expected) in cases {
        let result = diesel::insert_into(books::table).values(&new).execute(&mut conn).await;
        let Err(Error::DatabaseError(kind, information)) = result else { panic!("{result:?}") };
        assert_eq!(format!("{kind:?}"), format!("{expected:?}"), "{}", information.message());
    }
    let none = diesel::update(books::table.filter(books::title.eq("Alpha")))
        .set(books::title.eq(diesel::dsl::sql::<diesel::sql_types::Text>("NULL")))
        .execute(&mut conn)
        .await;
    let Err(Error::DatabaseError(kind, information)) = none else { panic!("{none:?}") };
    assert_eq!(format!("{kind:?}"), "NotNullViolation", "{}", information.message());
}
