//! SQL that a person wrote into a migration: no command throws it away unasked.

use diesel_kit_schema::Dialect;
use diesel_kit_schema::folder::{Direction, Migration, StatementHash};

use crate::error::{Answer, Error, Question, shown};
use crate::operations::generate::Given;
use crate::project::Selected;

/// Refuses to remove migrations with SQL that kit did not write, unless it was said that it may go.
pub(crate) fn refuse_to_lose<'a>(given: &Given, removed: impl Iterator<Item = (&'a Selected, &'a Migration)>) -> Result<(), Error> {
    let mut questions: Vec<Question> = Vec::new();
    for (target, migration) in removed {
        let Some(file) = written_by_hand(target.target.dialect, migration) else { continue };
        if given.allows_edited(&migration.folder) {
            continue;
        }
        let path = shown(&target.folder.join(&migration.folder).join(file));
        questions.push(Question {
            target: None,
            question: format!("{path} holds SQL that kit did not write, and it would be gone"),
            answers: vec![Answer {
                flag: format!("--allow edited_sql:{}", migration.folder),
                meaning: "yes, remove it; copy the SQL away first, or add a new migration instead".to_owned(),
            }],
        });
    }
    if questions.is_empty() { Ok(()) } else { Err(Error::Unanswered(questions)) }
}

/// The file whose statements are others than the record says.
pub(crate) fn written_by_hand(dialect: Dialect, migration: &Migration) -> Option<&'static str> {
    let record = migration.record.as_ref()?;
    [(Direction::Up, &record.up, "up.sql"), (Direction::Down, &record.down, "down.sql")].into_iter().find_map(|(direction, facts, file)| {
        // What cannot be cut into statements, kit did not write.
        let found: Option<Vec<StatementHash>> = migration
            .statements(dialect, direction)
            .and_then(|statements| statements.iter().map(|(statement, _)| StatementHash::of(dialect, statement.text)).collect())
            .ok();
        let is_kits = found.is_some_and(|found| found.iter().eq(facts.iter().map(|facts| &facts.hash)));
        (!is_kits).then_some(file)
    })
}
