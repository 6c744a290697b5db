//! What a program does with the first version of its models.

use diesel_kit::prelude::*;
use diesel_kit::{Dialect, Error};

use crate::models_v1::{NewDocument, NewUser, User, documents, users};
use crate::talk;

/// What somebody is looking for, as a model would see the words "faster queries".
const WANTED: [f32; 3] = [0.9, 0.2, 0.1];

/// Two users and four documents, all or nothing.
pub(crate) async fn insert(db: &Db) -> Result<(), Error> {
    let (users, documents) = db
        .transaction(async |conn| {
            // One statement for both; ids and times come from the columns' defaults.
            let new = vec![NewUser::new("ann@example.org", "Ann"), NewUser::new("bob@example.org", "Bob")];
            let inserted_users = diesel::insert_into(users::table).values(&new).execute(conn).await?;

            let people: Vec<User> = users::table.order(users::email).load(conn).await?;
            let id = |at: usize| people.get(at).map(|user| user.id).ok_or(diesel::result::Error::NotFound);
            let (ann, bob) = (id(0)?, id(1)?);
            let new = vec![
                NewDocument::new(ann, "How an index works", "A sorted copy of a few columns.", [0.9, 0.1, 0.0].into()),
                NewDocument::new(ann, "Reading a query plan", "From the inside out.", [0.8, 0.3, 0.1].into()),
                NewDocument::new(bob, "Bread without a machine", "Flour, water, salt, time.", [0.1, 0.9, 0.1].into()),
                NewDocument::new(bob, "Night trains", "Across the Alps asleep.", [0.0, 0.2, 0.9].into()),
            ];
            let inserted_documents = diesel::insert_into(documents::table).values(&new).execute(conn).await?;
            Ok::<_, Error>((inserted_users, inserted_documents))
        })
        .await?;
    talk::line(&format!("inserted {users} users and {documents} documents, in one transaction"));
    Ok(())
}

/// Each document with its author: a join.
pub(crate) async fn join(db: &Db) -> Result<(), Error> {
    let mut conn = db.get().await?;
    let rows: Vec<(String, String)> =
        documents::table.inner_join(users::table).order(documents::title).select((documents::title, users::name)).load(&mut conn).await?;
    talk::line("who wrote what (documents join users):");
    talk::table(rows.into_iter().map(|(title, name)| [title, name]));
    Ok(())
}

/// The documents that are nearest to what somebody is looking for.
pub(crate) async fn nearest(db: &Db) -> Result<(), Error> {
    if db.dialect() == Dialect::Mysql {
        return nearest_in_program(db).await;
    }
    let mut conn = db.get().await?;
    let distance = documents::embedding.cosine_distance(Vector::from(WANTED));
    let rows: Vec<(String, f64)> =
        documents::table.order(distance.clone()).limit(2).select((documents::title, distance)).load(&mut conn).await?;
    talk::line("nearest to \"faster queries\" (by cosine distance, in the database):");
    talk::table(rows.into_iter().map(|(title, distance)| [title, format!("{distance:.3}")]));
    Ok(())
}

/// MySQL keeps vectors, but its community edition has no function that compares them.
async fn nearest_in_program(db: &Db) -> Result<(), Error> {
    let mut conn = db.get().await?;
    let rows: Vec<(String, Vector<3>)> = documents::table.select((documents::title, documents::embedding.stored())).load(&mut conn).await?;
    let mut rows: Vec<_> = rows.into_iter().map(|(title, embedding)| (title, cosine_distance(&embedding, &WANTED))).collect();
    rows.sort_by(|(_, left), (_, right)| left.total_cmp(right));
    talk::line("nearest to \"faster queries\" (MySQL has no distance function, so the program compares):");
    talk::table(rows.into_iter().take(2).map(|(title, distance)| [title, format!("{distance:.3}")]));
    Ok(())
}

fn cosine_distance(left: &[f32], right: &[f32]) -> f64 {
    let product = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    1.0 - product(left, right) / (product(left, left) * product(right, right)).sqrt()
}
