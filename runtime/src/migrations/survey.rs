//! Which views, triggers and indexes of a SQLite database work: before a script copies tables, and after it.
//!
//! SQLite takes a view or a trigger with names that are not there, and fails when it is used. What was broken before is nobody's fault here.

use std::collections::BTreeMap;

use diesel::QueryResult;
use diesel::dsl::sql;
use diesel::sql_types::Text;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};

use crate::AnyConnection;

/// What was tried, and what became of it.
pub(super) struct Survey {
    /// The error of each use that fails.
    uses: BTreeMap<Use, Option<String>>,
    /// The texts of views, triggers and indexes, and as they are once names in double quotes that are no columns stand as the texts that SQLite
    /// takes them for. Empty if SQLite would not say.
    texts: BTreeMap<(String, String), (String, String)>,
}

/// A statement that reads a view or fires triggers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    View(String),
    Insert(String),
    Update(String),
    Delete(String),
}

impl Survey {
    pub(super) async fn take(conn: &mut AnyConnection) -> QueryResult<Self> {
        let mut uses = BTreeMap::new();
        for one in all_uses(conn).await? {
            let outcome = one.explain(conn).await;
            uses.insert(one, outcome.err().map(|error| error.to_string()));
        }
        Ok(Self { uses, texts: texts(conn).await? })
    }

    /// The first thing that worked and does not any more, and why.
    pub(super) async fn broken_since(&self, after: &Self, conn: &mut AnyConnection) -> QueryResult<Option<(String, String)>> {
        for (one, error) in &after.uses {
            if let Some(error) = error
                && !matches!(self.uses.get(one), Some(Some(_)))
            {
                return Ok(Some((one.culprit(conn).await?, error.clone())));
            }
        }
        for (key, (text, fixed)) in &after.texts {
            let Some((old, old_fixed)) = self.texts.get(key) else { continue };
            let was_sound = old == old_fixed;
            if text != fixed && (was_sound || (old == text && old_fixed != fixed)) {
                let (kind, name) = key;
                let reason = "a name in double quotes in it is no longer a column, and SQLite would take it for a text";
                return Ok(Some((format!("{kind} `{name}`"), reason.to_owned())));
            }
        }
        Ok(None)
    }
}

async fn all_uses(conn: &mut AnyConnection) -> QueryResult<Vec<Use>> {
    let views = sql::<Text>("SELECT name FROM sqlite_master WHERE type = 'view'").load::<String>(conn).await?;
    let fired = sql::<Text>("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'").load::<String>(conn).await?;
    let mut uses: Vec<Use> = views.into_iter().map(Use::View).collect();
    for table in fired {
        uses.extend([Use::Insert(table.clone()), Use::Update(table.clone()), Use::Delete(table)]);
    }
    Ok(uses)
}

impl Use {
    /// Compiles the statement, and with it all that it fires, without running it.
    async fn explain(&self, conn: &mut AnyConnection) -> QueryResult<()> {
        let text = match self {
            Self::View(view) => format!("SELECT * FROM {}", quoted(view)),
            Self::Insert(table) => {
                let columns = columns(conn, table).await?;
                let values = vec!["NULL"; columns.len()].join(", ");
                format!("INSERT INTO {} ({}) VALUES ({values})", quoted(table), columns.join(", "))
            }
            Self::Update(table) => {
                let set: Vec<_> = columns(conn, table).await?.iter().map(|column| format!("{column} = {column}")).collect();
                format!("UPDATE {} SET {}", quoted(table), set.join(", "))
            }
            Self::Delete(table) => format!("DELETE FROM {}", quoted(table)),
        };
        conn.batch_execute(&format!("EXPLAIN {text}")).await
    }

    /// What of the user's it is that fails: of several triggers the one that fails alone.
    async fn culprit(&self, conn: &mut AnyConnection) -> QueryResult<String> {
        let table = match self {
            Self::View(view) => return Ok(format!("view `{view}`")),
            Self::Insert(table) | Self::Update(table) | Self::Delete(table) => table,
        };
        let query = format!("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {} COLLATE NOCASE", text_literal(table));
        let triggers = sql::<Text>(&query).load::<String>(conn).await?;
        for trigger in &triggers {
            conn.batch_execute("SAVEPOINT \"__kit_survey\"").await?;
            for other in triggers.iter().filter(|other| *other != trigger) {
                conn.batch_execute(&format!("DROP TRIGGER {}", quoted(other))).await?;
            }
            let outcome = self.explain(conn).await;
            undo(conn).await?;
            if outcome.is_err() {
                return Ok(format!("trigger `{trigger}` of `{table}`"));
            }
        }
        Ok(format!("a trigger of `{table}`"))
    }
}

/// The columns that a statement may write, quoted.
async fn columns(conn: &mut AnyConnection, table: &str) -> QueryResult<Vec<String>> {
    let query = format!("SELECT name FROM pragma_table_xinfo({}) WHERE hidden = 0", text_literal(table));
    Ok(sql::<Text>(&query).load::<String>(conn).await?.iter().map(|name| quoted(name)).collect())
}

/// SQLite writes such names as texts when a column is renamed: a table of our own has one. All of it is undone.
async fn texts(conn: &mut AnyConnection) -> QueryResult<BTreeMap<(String, String), (String, String)>> {
    let query = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('view', 'trigger', 'index') AND sql IS NOT NULL";
    let read = async |conn: &mut AnyConnection| sql::<(Text, Text, Text)>(query).load::<(String, String, String)>(conn).await;
    let before = read(conn).await?;
    if before.is_empty() {
        return Ok(BTreeMap::new());
    }
    // With these, what is broken is passed over instead of failing.
    conn.batch_execute("SAVEPOINT \"__kit_survey\"").await?;
    conn.batch_execute("PRAGMA legacy_alter_table = ON; PRAGMA writable_schema = ON").await?;
    let renamed =
        conn.batch_execute("CREATE TABLE \"__kit_probe\" (\"a\" integer); ALTER TABLE \"__kit_probe\" RENAME COLUMN \"a\" TO \"b\"").await;
    let after = read(conn).await;
    conn.batch_execute("PRAGMA writable_schema = OFF; PRAGMA legacy_alter_table = OFF").await?;
    undo(conn).await?;
    if renamed.is_err() {
        return Ok(BTreeMap::new());
    }
    let fixed: BTreeMap<_, _> = after?.into_iter().map(|(kind, name, sql)| ((kind, name), sql)).collect();
    let pair = |(kind, name, sql): (String, String, String)| {
        let fixed = fixed.get(&(kind.clone(), name.clone()))?.clone();
        Some(((kind, name), (sql, fixed)))
    };
    Ok(before.into_iter().filter_map(pair).collect())
}

async fn undo(conn: &mut AnyConnection) -> QueryResult<()> {
    conn.batch_execute("ROLLBACK TO \"__kit_survey\"; RELEASE \"__kit_survey\"").await
}

pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

pub(super) fn text_literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
