//! What hangs on a SQLite table that a script copies, and the script does not know: taken down before the copy, and put back after it.
//!
//! The script itself can but refuse; see [`frame`]. The runner reads the text of triggers and indexes before they vanish with the old table, and
//! makes sure in the end that everything works that worked before.

use diesel::QueryResult;
use diesel::dsl::sql;
use diesel::sql_types::{BigInt, Text};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use diesel_kit_schema::expression::mentions;
use diesel_kit_schema::folder::frame;

use super::survey::{Survey, quoted, text_literal};
use crate::AnyConnection;

/// Why a script cannot go on.
#[derive(Debug)]
pub(super) enum Obstacle {
    /// A statement failed.
    Failed(diesel::result::Error),
    /// Something of the user's would be lost or broken, and why.
    Breaks { object: String, reason: String },
}

impl From<diesel::result::Error> for Obstacle {
    fn from(error: diesel::result::Error) -> Self {
        Self::Failed(error)
    }
}

/// Sends a script's statements, and does those of its frame itself.
#[derive(Default)]
pub(super) struct Carrier {
    /// Whether the script asked for it, word for word.
    prepared: bool,
    finished: bool,
    /// What works before the first copy.
    before: Option<Survey>,
    taken: Vec<Object>,
}

/// A trigger or an index that is down.
struct Object {
    kind: String,
    name: String,
    table: String,
    sql: String,
    /// The columns after UPDATE OF. SQLite does not mind when one is gone, and the trigger never fires for it again.
    watched: Vec<String>,
}

impl Carrier {
    pub(super) async fn send(&mut self, conn: &mut AnyConnection, text: &str) -> Result<(), Obstacle> {
        if text == frame::PREPARE_UNKNOWN {
            self.prepared = true;
            return Ok(conn.batch_execute("CREATE TEMP TABLE \"__kit_unknown\" (\"type\" text, \"name\" text)").await?);
        }
        if !self.prepared {
            return Ok(conn.batch_execute(text).await?);
        }
        if text.starts_with(frame::FIND_UNKNOWN.trim_end()) {
            if self.before.is_none() {
                self.before = Some(Survey::take(conn).await?);
            }
            conn.batch_execute(text).await?;
            return self.take_down(conn).await;
        }
        if text == frame::FINISH_UNKNOWN {
            return self.finish(conn).await;
        }
        // The survey does it, and takes it well when something unrelated was broken before.
        if frame::PROBE_NAMES.contains(&text) {
            return Ok(());
        }
        Ok(conn.batch_execute(text).await?)
    }

    /// Notes what the script found, and drops it.
    async fn take_down(&mut self, conn: &mut AnyConnection) -> Result<(), Obstacle> {
        let column = sql::<Text>("SELECT name FROM temp.\"__kit_unknown\" WHERE type = 'column'").load::<String>(conn).await?;
        if let Some(column) = column.into_iter().next() {
            return Err(Obstacle::Breaks {
                object: format!("column `{column}`"),
                reason: "kit does not know it, and the copy of its table would be without it".to_owned(),
            });
        }
        let found = "SELECT m.type, m.name, m.tbl_name, m.sql FROM sqlite_master m JOIN temp.\"__kit_unknown\" u ON u.type = m.type AND u.name = m.name ORDER BY m.rowid";
        let rows = sql::<(Text, Text, Text, Text)>(found).load::<(String, String, String, String)>(conn).await?;
        for (kind, name, table, sql) in rows {
            conn.batch_execute(&format!("DROP {kind} {}", quoted(&name))).await?;
            let watched = watched(&sql, &columns(conn, &table).await?);
            self.taken.push(Object { kind, name, table, sql, watched });
        }
        Ok(conn.batch_execute("DELETE FROM temp.\"__kit_unknown\"").await?)
    }

    /// Puts everything back, and sees whether it works. Also for a script whose end was edited away.
    pub(super) async fn finish(&mut self, conn: &mut AnyConnection) -> Result<(), Obstacle> {
        if !self.prepared || std::mem::replace(&mut self.finished, true) {
            return Ok(());
        }
        conn.batch_execute(frame::FINISH_UNKNOWN).await?;
        for object in std::mem::take(&mut self.taken) {
            object.put_back(conn).await?;
        }
        let Some(before) = self.before.take() else { return Ok(()) };
        match before.broken_since(&Survey::take(conn).await?, conn).await? {
            Some((object, reason)) => Err(Obstacle::Breaks { object, reason }),
            None => Ok(()),
        }
    }
}

impl Object {
    async fn put_back(&self, conn: &mut AnyConnection) -> Result<(), Obstacle> {
        // The definitions may know it by now, and the script has made it already.
        if self.is_there(conn).await? {
            return Ok(());
        }
        let broken = |error: diesel::result::Error| Obstacle::Breaks {
            object: format!("{} `{}` of table `{}`", self.kind, self.name, self.table),
            reason: error.to_string(),
        };
        let columns = columns(conn, &self.table).await?;
        if let Some(gone) = self.watched.iter().find(|watched| !columns.contains(watched)) {
            let object = format!("{} `{}` of table `{}`", self.kind, self.name, self.table);
            return Err(Obstacle::Breaks { object, reason: format!("it watches column `{gone}`, which is gone") });
        }
        conn.batch_execute(&self.sql).await.map_err(broken)
    }

    async fn is_there(&self, conn: &mut AnyConnection) -> QueryResult<bool> {
        let query = format!(
            "SELECT count(*) FROM sqlite_master WHERE type = {} AND name = {} AND tbl_name = {} COLLATE NOCASE",
            text_literal(&self.kind),
            text_literal(&self.name),
            text_literal(&self.table)
        );
        Ok(sql::<BigInt>(&query).get_result::<i64>(conn).await? > 0)
    }
}

async fn columns(conn: &mut AnyConnection, table: &str) -> QueryResult<Vec<String>> {
    sql::<Text>(&format!("SELECT name FROM pragma_table_xinfo({})", text_literal(table))).load(conn).await
}

fn watched(trigger: &str, columns: &[String]) -> Vec<String> {
    let words = trigger.split_whitespace().collect::<Vec<_>>().join(" ");
    let upper = words.to_ascii_uppercase();
    let Some(from) = upper.find(" UPDATE OF ").map(|at| at + " UPDATE OF ".len()) else { return Vec::new() };
    let Some(length) = upper[from..].find(" ON ") else { return Vec::new() };
    columns.iter().filter(|column| mentions(&words[from..from + length], column)).cloned().collect()
}
