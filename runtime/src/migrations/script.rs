//! The frame of a SQLite script: `PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE; ..; COMMIT; PRAGMA foreign_keys = ON;`.
//!
//! The pragma does nothing inside a transaction, which is why such a script has its own. The runner sends the frame itself.

use diesel::QueryResult;
use diesel::dsl::sql;
use diesel::sql_types::Integer;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use diesel_kit_schema::folder::Statement;
use diesel_kit_schema::plan::Mode;

use super::run::send;
use crate::{AnyConnection, Dialect};

/// A script cut at its frame.
pub(super) struct Script<'a> {
    /// Pragmas before BEGIN.
    before: Vec<Statement<'a>>,
    /// What stands between BEGIN and COMMIT.
    pub(super) body: Vec<Statement<'a>>,
}

impl<'a> Script<'a> {
    /// The script, if this is one: anything outside the transaction but pragmas makes it none.
    pub(super) fn of(dialect: Dialect, mode: Mode, statements: &[Statement<'a>]) -> Option<Self> {
        if dialect != Dialect::Sqlite || mode != Mode::Script {
            return None;
        }
        let begin = statements.iter().position(|statement| first_word(statement) == "BEGIN")?;
        let commit = statements.iter().rposition(|statement| matches!(first_word(statement).as_str(), "COMMIT" | "END"))?;
        let (before, rest) = statements.split_at(begin);
        let after = &statements[commit + 1..];
        let pragmas = before.iter().chain(after).all(|statement| first_word(statement) == "PRAGMA");
        let body = rest.get(1..commit.checked_sub(begin)?)?;
        let nested = body.iter().any(|statement| matches!(first_word(statement).as_str(), "BEGIN" | "COMMIT" | "END" | "ROLLBACK"));
        (pragmas && !nested).then(|| Self { before: before.to_vec(), body: body.to_vec() })
    }

    /// Sends what comes before BEGIN. Gives the settings that a script changes as they were.
    pub(super) async fn prepare(&self, conn: &mut AnyConnection) -> QueryResult<Settings> {
        let mut settings = Vec::new();
        for name in ["foreign_keys", "legacy_alter_table"] {
            settings.push((name, sql::<Integer>(&format!("SELECT {name} FROM pragma_{name}")).get_result(conn).await?));
        }
        for statement in &self.before {
            send(conn, statement).await?;
        }
        Ok(Settings(settings))
    }

    /// Puts the settings back as they were, whatever became of the script.
    pub(super) async fn restore(&self, conn: &mut AnyConnection, settings: Settings) -> QueryResult<()> {
        for (name, value) in settings.0 {
            conn.batch_execute(&format!("PRAGMA {name} = {value}")).await?;
        }
        Ok(())
    }
}

/// Pragmas of the connection, and their values.
pub(super) struct Settings(Vec<(&'static str, i32)>);

fn first_word(statement: &Statement<'_>) -> String {
    statement.text.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_uppercase()
}
