//! What triggers, routines and events have in common: a body, who defined it, and how it was read.

use serde::Deserialize;

use super::super::{is_mariadb, types};
use crate::introspect::reader::Reader;
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::model::SqlObjectKind;
use crate::target::{Dialect, Target};

/// What stands in the row of each.
#[derive(Debug, Deserialize)]
pub(super) struct Stored {
    pub(super) name: String,
    /// `None` where whoever asks may not see it.
    pub(super) body: Option<String>,
    /// Who defined it, if that is not who asks.
    pub(super) definer: Option<String>,
    pub(super) sql_mode: String,
}

impl Stored {
    /// What stands between CREATE and the kind.
    pub(super) fn modifiers(&self) -> String {
        let definer = self.definer.as_deref().map(|definer| definer.rsplit_once('@').unwrap_or((definer, "%")));
        definer.map(|(user, host)| format!("DEFINER = {}@{}", types::quote(user), types::quote(host))).unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    kind: Option<String>,
    stored: Stored,
}

/// The queries that give triggers, routines and events.
const SOURCES: [(&str, SqlObjectKind); 3] =
    [("triggers", SqlObjectKind::Trigger), ("routines", SqlObjectKind::Function), ("events", SqlObjectKind::Event)];

/// MySQL's catalog writes a body without the backslashes of its strings: where it has strings, the statement is asked for.
pub(super) fn shown(target: &Target, rows: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError> {
    let mut queries = Vec::new();
    for (query, kind) in SOURCES.into_iter().filter(|_| !is_mariadb(target)) {
        for row in rows.read::<Row>(query)? {
            if row.stored.body.as_deref().is_some_and(|body| body.contains(['\'', '"'])) {
                let kind = row.kind.unwrap_or_else(|| kind.as_str().to_uppercase());
                queries.push(CatalogQuery::shown("shown_objects", format!("SHOW CREATE {kind} {}", types::quote(&row.stored.name))));
            }
        }
    }
    Ok(queries)
}

/// The body to the letter; `None`, and said so, where nobody may see it or it was read in another way than kit's statements are.
pub(super) fn body(rows: &CatalogRows, kind: SqlObjectKind, stored: &Stored, left_out: &mut Vec<LeftOut>) -> Option<String> {
    let mut leave_out = |what: String| left_out.push(LeftOut::new(format!("{} {}", kind.as_str(), stored.name), what));
    let other = ["ANSI_QUOTES", "PIPES_AS_CONCAT", "NO_BACKSLASH_ESCAPES", "IGNORE_SPACE", "ORACLE"];
    if let Some(mode) = stored.sql_mode.split(',').find(|mode| other.contains(mode)) {
        leave_out(format!("all of it: it was made under the sql_mode {mode}"));
        return None;
    }
    let Some(body) = &stored.body else {
        leave_out("all of it: the server does not show it to this user".to_owned());
        return None;
    };
    let shown = rows.texts("shown_objects").iter().find_map(|text| body_of(text, kind, &stored.name));
    Some(shown.map_or_else(|| body.clone(), str::to_owned))
}

/// What stands behind all clauses of a CREATE statement of this kind and name, as SHOW CREATE writes it.
fn body_of<'a>(text: &'a str, kind: SqlObjectKind, name: &str) -> Option<&'a str> {
    let mut reader = Reader::new(Dialect::Mysql, text)?;
    while !reader.is_at_end() && !reader.is_any(&["function", "procedure", "trigger", "event"]) {
        reader.skip();
    }
    if !reader.take(&[kind.as_str()]) || reader.name()? != name {
        return None;
    }
    match kind {
        SqlObjectKind::Trigger => {
            while !reader.is_at_end() && !reader.take(&["for", "each", "row"]) {
                reader.skip();
            }
        }
        SqlObjectKind::Event => {
            while !reader.is_at_end() && !reader.take(&["do"]) {
                reader.skip();
            }
        }
        SqlObjectKind::Function | SqlObjectKind::Procedure => {
            reader.parenthesised()?;
            if reader.is_any(&["returns"]) {
                // The result ends with its line.
                let end = reader.here() + text[reader.here()..].find('\n')?;
                while !reader.is_at_end() && reader.here() < end {
                    reader.skip();
                }
            }
            characteristics(&mut reader);
        }
        SqlObjectKind::Grant | SqlObjectKind::Definition | SqlObjectKind::Setting => return None,
    }
    Some(reader.rest())
}

fn characteristics(reader: &mut Reader<'_>) {
    loop {
        let known: [&[&str]; 9] = [
            &["language", "sql"],
            &["not", "deterministic"],
            &["deterministic"],
            &["contains", "sql"],
            &["no", "sql"],
            &["reads", "sql", "data"],
            &["modifies", "sql", "data"],
            &["sql", "security", "invoker"],
            &["sql", "security", "definer"],
        ];
        if reader.take(&["comment"]) {
            reader.skip();
        } else if !known.iter().any(|words| reader.take(words)) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_stands_behind_all_clauses() {
        let function = "CREATE DEFINER=`root`@`%` FUNCTION `f`(a int, `my b` varchar(20) charset latin1) RETURNS varchar(30) CHARSET utf8mb4\n    DETERMINISTIC\n    SQL SECURITY INVOKER\n    COMMENT 'it''s'\nbegin return 'a\\'b'; end";
        assert_eq!(body_of(function, SqlObjectKind::Function, "f"), Some("begin return 'a\\'b'; end"));
        assert_eq!(body_of(function, SqlObjectKind::Function, "g"), None);
        assert_eq!(body_of(function, SqlObjectKind::Procedure, "f"), None);
        let procedure = "CREATE DEFINER=`root`@`%` PROCEDURE `p`()\nselect 'x'";
        assert_eq!(body_of(procedure, SqlObjectKind::Procedure, "p"), Some("select 'x'"));
        let trigger = "CREATE DEFINER=`root`@`%` TRIGGER `t` BEFORE INSERT ON `do` FOR EACH ROW set new.a = 'b'";
        assert_eq!(body_of(trigger, SqlObjectKind::Trigger, "t"), Some("set new.a = 'b'"));
        let event = "CREATE DEFINER=`root`@`%` EVENT `e` ON SCHEDULE EVERY 1 DAY COMMENT 'do it' DO delete from t where b = 'x'";
        assert_eq!(body_of(event, SqlObjectKind::Event, "e"), Some("delete from t where b = 'x'"));
    }
}
