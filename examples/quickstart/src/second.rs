//! What the program does with the second version, on the rows that the first one left.

use diesel_kit::Error;
use diesel_kit::prelude::*;

use crate::models_v2::{DocumentChanges, NewComment, comments, documents, users};
use crate::talk;

/// An update, and a row in the new table.
pub(crate) async fn change(db: &Db) -> Result<(), Error> {
    let mut conn = db.get().await?;
    let trains = documents::table.filter(documents::headline.eq("Night trains"));
    let changes = DocumentChanges { language: Some("de".to_owned()), ..DocumentChanges::default() };
    diesel::update(trains).set(&changes).execute(&mut conn).await?;
    let (document, author) = trains.select((documents::id, documents::user_id)).first(&mut conn).await?;
    let comment = NewComment::new(document, author, "Bring your own pillow.");
    diesel::insert_into(comments::table).values(&comment).execute(&mut conn).await?;
    talk::line("updated one document's language, inserted one comment");
    Ok(())
}

/// Three tables in one query: every document, its author, and how many comments it has.
pub(crate) async fn join(db: &Db) -> Result<(), Error> {
    let mut conn = db.get().await?;
    let rows: Vec<(String, String, String, Option<String>)> = documents::table
        .inner_join(users::table)
        .left_join(comments::table)
        .order(documents::headline)
        .select((documents::headline, documents::language, users::name, comments::body.nullable()))
        .load(&mut conn)
        .await?;
    talk::line("the same rows under the new name (documents join users, left join comments):");
    talk::table(rows.into_iter().map(|(headline, language, name, comment)| [headline, language, name, comment.unwrap_or_default()]));
    Ok(())
}
