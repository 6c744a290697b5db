//! Enums as columns.

use diesel_kit::DbEnum;
use diesel_kit::prelude::*;

use crate::support::{Sql, TestDb, on_every_server};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Happy,
    SoSo,
    Sad,
}

// What the derive writes.
impl DbEnum for Mood {
    const SQL_NAME: &'static str = "\"mood\"";
    const LABELS: &'static [&'static str] = &["happy", "so_so", "sad"];

    fn label(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::SoSo => "so_so",
            Self::Sad => "sad",
        }
    }

    fn from_label(label: &str) -> Option<Self> {
        Some(match label {
            "happy" => Self::Happy,
            "so_so" => Self::SoSo,
            "sad" => Self::Sad,
            _ => return None,
        })
    }
}
diesel_kit::__private::impl_db_enum!(Mood);

diesel::table! {
    moods (id) {
        id -> Integer,
        mood -> diesel_kit::sql_types::Enum<crate::enums::Mood>,
        maybe -> Nullable<diesel_kit::sql_types::Enum<crate::enums::Mood>>,
    }
}

const MOODS: Sql = Sql {
    postgres: "CREATE TYPE mood AS ENUM ('happy', 'so_so', 'sad'); CREATE TABLE moods (id integer PRIMARY KEY, mood mood NOT NULL, maybe mood)",
    mysql: "CREATE TABLE moods (id integer PRIMARY KEY, mood enum('happy', 'so_so', 'sad') NOT NULL, maybe enum('happy', 'so_so', 'sad'))",
    sqlite: "CREATE TABLE moods (id integer PRIMARY KEY, mood text NOT NULL CHECK (mood IN ('happy', 'so_so', 'sad')), maybe text) STRICT",
};

#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = moods, treat_none_as_default_value = false)]
#[diesel(check_for_backend(diesel_kit::AnyDb))]
struct Row {
    id: i32,
    mood: Mood,
    maybe: Option<Mood>,
}

on_every_server!(variants_are_labels, unknown_labels);

async fn variants_are_labels(test: TestDb) {
    test.setup(MOODS).await;
    let mut conn = test.db.get().await.unwrap();
    let rows = vec![
        Row { id: 1, mood: Mood::Happy, maybe: None },
        Row { id: 2, mood: Mood::SoSo, maybe: Some(Mood::Sad) },
        Row { id: 3, mood: Mood::Sad, maybe: Some(Mood::Happy) },
    ];
    diesel::insert_into(moods::table).values(&rows).execute(&mut conn).await.unwrap();
    let back: Vec<Row> = moods::table.order(moods::id).select(Row::as_select()).load(&mut conn).await.unwrap();
    assert_eq!(back, rows);
    let found: Vec<i32> = moods::table.filter(moods::mood.eq(Mood::SoSo)).select(moods::id).load(&mut conn).await.unwrap();
    assert_eq!(found, [2]);
    let found: Vec<i32> =
        moods::table.filter(moods::mood.eq_any([Mood::Happy, Mood::Sad])).order(moods::id).select(moods::id).load(&mut conn).await.unwrap();
    assert_eq!(found, [1, 3]);
    diesel::update(moods::table.find(1))
        .set((moods::mood.eq(Mood::Sad), moods::maybe.eq(Some(Mood::SoSo))))
        .execute(&mut conn)
        .await
        .unwrap();
    let one: (Mood, Option<Mood>) = moods::table.find(1).select((moods::mood, moods::maybe)).first(&mut conn).await.unwrap();
    assert_eq!(one, (Mood::Sad, Some(Mood::SoSo)));
}

async fn unknown_labels(test: TestDb) {
    test.setup(Sql {
        postgres: "CREATE TYPE mood AS ENUM ('cross'); CREATE TABLE moods (id integer, mood mood NOT NULL, maybe mood); INSERT INTO moods VALUES (1, 'cross', NULL)",
        mysql: "CREATE TABLE moods (id integer, mood enum('cross') NOT NULL, maybe enum('cross')); INSERT INTO moods VALUES (1, 'cross', NULL)",
        sqlite: "CREATE TABLE moods (id integer, mood text NOT NULL, maybe text) STRICT; INSERT INTO moods VALUES (1, 'cross', NULL)",
    })
    .await;
    let mut conn = test.db.get().await.unwrap();
    let error = moods::table.select(moods::mood).first::<Mood>(&mut conn).await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("the database holds \"cross\""), "{cause}");
    assert!(cause.contains("its labels are happy, so_so, sad"), "{cause}");
}
