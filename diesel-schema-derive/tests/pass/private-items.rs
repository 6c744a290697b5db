//! Nothing has to be `pub`: the program of a newcomer keeps its types to itself.

#![deny(warnings)]

use diesel_kit::prelude::*;

mod moods {
    use diesel_kit::prelude::*;

    #[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) enum Weather {
        Rain,
        Sun,
    }
}

#[derive(DbEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Happy,
    Sad,
}

#[derive(Table, Debug)]
struct Day {
    #[column(primary_key)]
    id: i32,
    #[column(db_enum)]
    mood: Mood,
    #[column(db_enum)]
    weather: Option<moods::Weather>,
    #[column(db_enum)]
    hours: Vec<Mood>,
    #[column(db_enum)]
    nights: Option<Vec<Mood>>,
}

diesel_kit::tables!(Day);

/// Compiles, which is all that is asked of it.
async fn queries(conn: &mut diesel_kit::AnyConnection) -> QueryResult<()> {
    let sunny = day::table.filter(day::weather.eq(moods::Weather::Sun)).filter(day::mood.ne(Mood::Sad)).select(Day::as_select());
    for found in sunny.load(conn).await? {
        let _ = (found.id, found.mood == Mood::Happy, found.weather == Some(moods::Weather::Rain), found.hours, found.nights);
    }
    diesel::insert_into(day::table).values(NewDay::new(1, Mood::Sad, vec![Mood::Happy])).execute(conn).await?;
    Ok(())
}

fn main() {
    let _ = queries;
    assert_eq!(definitions().len(), 3);
}
