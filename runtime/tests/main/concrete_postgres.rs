//! The same tables and types on diesel-async's own PostgreSQL connection.

use diesel::pg::Pg;
use diesel_async::AsyncPgConnection;
use diesel_kit::prelude::*;

use crate::enums::Mood;

diesel::table! {
    notes (id) {
        id -> Integer,
        mood -> diesel_kit::sql_types::Enum<crate::enums::Mood>,
        settings -> Jsonb,
        place -> Nullable<diesel_kit::sql_types::Vector>,
    }
}

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = notes, treat_none_as_default_value = false)]
#[diesel(check_for_backend(Pg, diesel_kit::AnyDb))]
struct Note {
    id: i32,
    mood: Mood,
    settings: Json<Vec<String>>,
    place: Option<Vector<2>>,
}

#[test]
fn both_connections_read_what_the_other_wrote() {
    crate::support::run("postgres_16", |test| async move {
        let mut any = test.db.get().await.unwrap();
        any.batch_execute(
            "CREATE EXTENSION vector; CREATE TYPE mood AS ENUM ('happy', 'so_so', 'sad');
             CREATE TABLE notes (id integer PRIMARY KEY, mood mood NOT NULL, settings jsonb NOT NULL, place vector(2))",
        )
        .await
        .unwrap();
        let mut concrete = AsyncPgConnection::establish(&test.url).await.unwrap();
        let note =
            |id, place: Option<[f32; 2]>| Note { id, mood: Mood::SoSo, settings: Json(vec!["x".into()]), place: place.map(Vector::from) };
        let notes = vec![note(1, Some([1.0, 0.0])), note(2, Some([0.0, 1.0])), note(3, None)];
        diesel::insert_into(notes::table).values(&notes[..2]).execute(&mut concrete).await.unwrap();
        diesel::insert_into(notes::table).values(&notes[2..]).execute(&mut any).await.unwrap();
        let from_any: Vec<Note> = notes::table.order(notes::id).select(Note::as_select()).load(&mut any).await.unwrap();
        let from_concrete: Vec<Note> = notes::table.order(notes::id).select(Note::as_select()).load(&mut concrete).await.unwrap();
        assert_eq!((&from_any, &from_concrete), (&notes, &notes));
        let near: Vec<i32> = notes::table
            .filter(notes::mood.eq(Mood::SoSo))
            .order(notes::place.l2_distance(Vector::from([0.0, 0.9])))
            .select(notes::id)
            .limit(1)
            .load(&mut concrete)
            .await
            .unwrap();
        assert_eq!(near, [2]);
    });
}
