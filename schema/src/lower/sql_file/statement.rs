//! The statement of a file: what it makes, and its text in the form that is compared.

use diesel_kit_definition::Location;

use super::SqlFile;
use super::cursor::Cursor;
use super::file_name::FileName;
use crate::dialect::dialect;
use crate::folder::{self, SplitError, TokenKind, tokens};
use crate::lower::{Lowering, Problem};
use crate::model::{ObjectName, SqlObject, SqlObjectId, SqlObjectKind};
use crate::target::{Dialect, Target};

const FORMS: &str =
    "a file holds one CREATE FUNCTION, CREATE PROCEDURE, CREATE TRIGGER or CREATE EVENT, or the GRANT statements of one object or role";

pub(super) fn read(lowering: &Lowering<'_>, file: &SqlFile, text: &str) -> Result<(SqlObject, Location), Problem> {
    let short = file.path.rsplit('/').next().unwrap_or(&file.path);
    let at = |line: u32| Location { file: file.path.clone(), line, column: 1 };
    let statements = folder::split(lowering.target.dialect, text).map_err(|error| match error {
        SplitError::Open { what, line } => Problem::at(&at(line), short, format!("the {what} that begins here is never closed")),
        SplitError::Delimiter { line } => {
            let message = "DELIMITER is a command of the `mysql` client, not of the server";
            Problem::at(&at(line), short, message).with_help("leave it out: bodies between BEGIN and END are kept whole")
        }
    })?;
    let Some(first) = statements.first() else {
        return Err(Problem::at(&at(1), short, "it holds no statement").with_help(FORMS));
    };
    let is_grant = |text: &str| Cursor::new(lowering.target.dialect, text).skip(&["grant"]);
    if is_grant(first.text) {
        let mut lines = Vec::new();
        for statement in &statements {
            lines.push(
                grant(lowering, statement.text)
                    .map_err(|(message, help)| Problem::at(&at(statement.line), short, message).with_help(help))?,
            );
        }
        let name = FileName::of(&file.path)?.last().to_owned();
        let id = SqlObjectId::new(SqlObjectKind::Grant, ObjectName::new(name));
        return Ok((object(id, String::new(), lines.join("\n")), at(first.line)));
    }
    if let Some(second) = statements.get(1) {
        return Err(Problem::at(&at(second.line), short, "a second statement begins here").with_help(FORMS));
    }
    let object =
        create(&lowering.target, first.text).map_err(|(message, help)| Problem::at(&at(first.line), short, message).with_help(help))?;
    Ok((object, at(first.line)))
}

fn object(id: SqlObjectId, modifiers: String, text: String) -> SqlObject {
    SqlObject { modifiers, ..SqlObject::new(id, text) }
}

pub(super) type Misread = (String, String);

/// The object that one CREATE makes, and why it is none that kit keeps.
pub(super) fn create(target: &Target, text: &str) -> Result<SqlObject, Misread> {
    let dialect_name = target.dialect;
    let mut cursor = Cursor::new(dialect_name, text);
    let unread = || {
        let words: Vec<&str> = text.split_whitespace().take(3).collect();
        (format!("kit does not keep what begins with `{}`", words.join(" ")), FORMS.to_owned())
    };
    if !cursor.skip(&["create"]) {
        return Err(unread());
    }
    cursor.skip(&["or", "replace"]);
    let from = cursor.place();
    let (kind, modifiers) = loop {
        let place = cursor.place();
        let word = cursor.next().ok_or_else(unread)?;
        let kinds = [SqlObjectKind::Function, SqlObjectKind::Procedure, SqlObjectKind::Trigger, SqlObjectKind::Event];
        if let Some(kind) = kinds.into_iter().find(|kind| kind.as_str().eq_ignore_ascii_case(word)) {
            break (kind, normal(dialect_name, &text[from..place]));
        }
        // Whatever else there is that can be made.
        if ["table", "view", "index", "type", "rule", "("].iter().any(|other| other.eq_ignore_ascii_case(word)) {
            return Err(unread());
        }
    };
    cursor.skip(&["if", "not", "exists"]);
    let answers = dialect(target);
    let nameless = || (format!("it names no {}", kind.as_str()), FORMS.to_owned());
    let name = cursor.name(|word| answers.unquoted(word)).ok_or_else(nameless)?;
    let name = in_schema(target, name)?;
    let rest = cursor.place();
    let mut id = SqlObjectId::new(kind, name);
    if kind == SqlObjectKind::Trigger {
        while !cursor.skip(&["on"]) {
            cursor.next().ok_or_else(|| ("the trigger names no table".to_owned(), "write ON and the table's name".to_owned()))?;
        }
        let table = cursor.name(|word| answers.unquoted(word)).ok_or_else(nameless)?;
        let table = in_schema(target, table)?;
        // Where triggers lie with their tables.
        id.name.schema = id.name.schema.or_else(|| table.schema.clone());
        id.table = Some(table);
    }
    Ok(object(id, modifiers, normal(dialect_name, &text[rest..])))
}

fn in_schema(target: &Target, (schema, name): (Option<String>, String)) -> Result<ObjectName, Misread> {
    match schema {
        Some(_) if !dialect(target).has_namespaces() => {
            let message = format!("{} has no schemas (namespaces)", target.name());
            Err((message, "write the name alone".to_owned()))
        }
        Some(schema) if schema != "public" => Ok(ObjectName { schema: Some(schema), name }),
        _ => Ok(ObjectName::new(name)),
    }
}

/// One GRANT of rights on something.
fn grant(lowering: &Lowering<'_>, text: &str) -> Result<String, Misread> {
    let mut cursor = Cursor::new(lowering.target.dialect, text);
    if !cursor.skip(&["grant"]) {
        return Err(("a file with grants holds nothing else".to_owned(), FORMS.to_owned()));
    }
    let (mut on, mut to) = (false, false);
    while let Some(word) = cursor.next() {
        on |= word.eq_ignore_ascii_case("on") && !to;
        to |= word.eq_ignore_ascii_case("to");
    }
    if !(on && to) {
        let message = "it grants no right ON something TO someone".to_owned();
        let help = "roles, and who belongs to which, are the whole server's and not this database's: grant them where the server is set up";
        return Err((message, help.to_owned()));
    }
    let text = normal(lowering.target.dialect, text);
    match text.contains('\n') {
        true => Err(("a name in it holds a line's end".to_owned(), "write it on one line".to_owned())),
        false => Ok(format!("GRANT {}", text.get("grant ".len()..).unwrap_or_default())),
    }
}

/// The text without what says nothing: space and comments are one space, up to the body, which stays to the letter.
fn normal(dialect_name: Dialect, text: &str) -> String {
    let mut out = String::new();
    let mut space = false;
    let tokens = tokens(dialect_name, text).unwrap_or_default();
    for (at, token) in tokens.iter().enumerate() {
        let word = &text[token.range.clone()];
        if matches!(token.kind, TokenKind::Space | TokenKind::Comment) {
            space = true;
            continue;
        }
        let glued = out.is_empty() || out.ends_with('(') || word == ")" || word == "," || word == ";";
        if (space && !glued) || (out.ends_with(',') && token.kind != TokenKind::Other) {
            out.push(' ');
        }
        space = false;
        if token.kind == TokenKind::Word && word.eq_ignore_ascii_case("begin") && at > 0 {
            out.push_str(text[token.range.start..].trim_end());
            break;
        }
        out.push_str(word);
    }
    out
}
