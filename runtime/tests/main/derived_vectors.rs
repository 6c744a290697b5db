//! A derived table with vectors, on the servers that have a type for them.

use diesel_kit::prelude::*;
use diesel_kit::{Dialect, HasDefinition};
use diesel_kit_schema::Target;
use diesel_kit_schema::definition::Definition;
use diesel_kit_schema::{lower::lower, plan};

use crate::support::{TestDb, on_every_server};

#[derive(Table, Debug, Clone, PartialEq)]
#[table(name = "embedded")]
pub struct Embedded {
    #[column(primary_key)]
    pub id: i32,
    pub embedding: Vector<3>,
    pub second: Option<Vector<2>>,
}

on_every_server!(vectors_are_written_and_read);

async fn vectors_are_written_and_read(test: TestDb) {
    if !test.has_vectors() {
        return;
    }
    let target = match test.dialect() {
        Dialect::Postgres => Target::postgres(16),
        Dialect::Mysql => Target::mysql(9, 0),
        Dialect::MariaDb => Target::mariadb(11, 7),
        Dialect::Sqlite => Target::sqlite(3, 53),
    };
    let definition = Definition::from_json(Embedded::DEFINITION).unwrap();
    let lowered = lower(&[definition], &target).unwrap();
    let mut conn = test.db.get().await.unwrap();
    for statement in plan::create(&target, &lowered.schema).unwrap() {
        conn.batch_execute(&statement.sql).await.unwrap_or_else(|error| panic!("{error}\n{}", statement.sql));
    }

    let rows = [
        Embedded { id: 1, embedding: Vector::from([1.0, 0.0, 0.0]), second: None },
        Embedded { id: 2, embedding: Vector::from([0.0, 1.0, 0.5]), second: Some(Vector::from([-1.5, 2.0])) },
    ];
    let new: Vec<_> =
        rows.iter().map(|row| NewEmbedded { id: row.id, embedding: row.embedding.clone(), second: row.second.clone() }).collect();
    diesel::insert_into(embedded::table).values(&new).execute(&mut conn).await.unwrap();

    let read: Vec<Embedded> = embedded::table.order(embedded::id).select(Embedded::as_select()).load(&mut conn).await.unwrap();
    assert_eq!(read, rows);

    if test.dialect() != Dialect::Mysql {
        let nearest: i32 = embedded::table
            .order(embedded::embedding.cosine_distance(Vector::from([0.0, 1.0, 0.4])))
            .select(embedded::id)
            .first(&mut conn)
            .await
            .unwrap();
        assert_eq!(nearest, 2);
    }
}
