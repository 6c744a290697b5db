//! Functions, procedures, triggers and grants.

use std::borrow::Cow;

use super::{Postgres, enumeration, repartition, types, view};
use crate::change::{Change, TableChange};
use crate::dialect::raw::{self, GrantOption};
use crate::dialect::{Alteration, Disturbance, Refusal};
use crate::folder::{Token, TokenKind, tokens};
use crate::introspect::reader::items;
use crate::model::{ObjectName, SqlObject, SqlObjectId, SqlObjectKind};
use crate::plan::{Context, Rank, Reading, Step};
use crate::sql::{Statement, clause};
use crate::target::{Dialect, Target};

pub(super) fn lower(target: &Target, mut object: SqlObject) -> Result<SqlObject, Refusal> {
    if object.id.kind == SqlObjectKind::Event {
        let message = "PostgreSQL has no events: nothing runs by itself";
        return Err(Refusal::new(message, "end the file's name with the databases that it is for, such as `.mysql.sql`"));
    }
    let is_constraint = object.id.kind == SqlObjectKind::Trigger && object.modifiers.eq_ignore_ascii_case("constraint");
    if !(object.modifiers.is_empty() || is_constraint) {
        let message = format!("PostgreSQL has no CREATE {} {}", object.modifiers, raw::kind(object.id.kind));
        return Err(Refusal::new(message, "known are CREATE FUNCTION, CREATE PROCEDURE, CREATE TRIGGER and CREATE CONSTRAINT TRIGGER"));
    }
    if object.id.kind.is_routine() {
        object.id.arguments = Some(arguments(&object.text));
        let words = words(&object.text);
        if words.windows(2).any(|pair| pair == ["begin", "atomic"]) && !target.at_least(14, 0) {
            return Err(Refusal::new(
                "a body in BEGIN ATOMIC came with PostgreSQL 14",
                "raise `version` in kit.toml, or write the body in $$",
            ));
        }
    }
    Ok(object)
}

fn read(text: &str) -> Vec<Token> {
    // It was read before.
    tokens(Dialect::Postgres, text).unwrap_or_default()
}

fn words(text: &str) -> Vec<String> {
    let tokens = read(text).into_iter().filter(|token| token.kind == TokenKind::Word);
    tokens.map(|token| text[token.range].to_lowercase()).collect()
}

/// The types of the arguments that tell functions of one name apart.
fn arguments(text: &str) -> Vec<String> {
    let mut depth = 0_u32;
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    for token in read(text) {
        let word = &text[token.range.clone()];
        match word {
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        match (depth, word) {
            (0, _) => break,
            (1, "(") => {}
            (1, ",") => all.push(Vec::new()),
            _ if matches!(token.kind, TokenKind::Space | TokenKind::Comment) => {}
            _ => all.last_mut().into_iter().for_each(|argument| argument.push(word.to_owned())),
        }
    }
    all.into_iter().filter(|argument| !argument.is_empty()).filter_map(argument_type).collect()
}

/// Words that begin a type of several words, and are no argument's name before another.
const TYPE_WORDS: [&str; 9] = ["double", "character", "char", "national", "nchar", "bit", "time", "timestamp", "interval"];

fn argument_type(mut words: Vec<String>) -> Option<String> {
    let is = |words: &[String], at: usize, word: &str| words.get(at).is_some_and(|other| other.eq_ignore_ascii_case(word));
    let default = words.iter().position(|word| word == "=" || word.eq_ignore_ascii_case("default"));
    words.truncate(default.unwrap_or(words.len()));
    // `name OUT type` is allowed too.
    for at in [0, 1] {
        if is(&words, at, "out") && words.len() > at + 1 {
            return None;
        }
        if (is(&words, at, "in") || is(&words, at, "inout") || is(&words, at, "variadic")) && words.len() > at + 1 {
            words.remove(at);
            break;
        }
    }
    let is_name = |word: &String| word.starts_with('"') || word.chars().all(|c| c.is_alphanumeric() || c == '_');
    let named = words.len() > 1 && is_name(&words[0]) && is_name(&words[1]) && !is(&words, 1, "array");
    if named && !TYPE_WORDS.iter().any(|word| is(&words, 0, word)) {
        words.remove(0);
    }
    // A length is no part of what tells them apart.
    if let Some(open) = words.iter().position(|word| word == "(") {
        let close = words.iter().position(|word| word == ")").unwrap_or(words.len() - 1);
        words.drain(open..=close.max(open));
    }
    let mut text = String::new();
    for word in words {
        let glued = text.is_empty() || text.ends_with('.') || word == "." || word == "[" || word == "]" || text.ends_with('[');
        text.push_str(if glued { "" } else { " " });
        text.push_str(&if word.starts_with('"') { word } else { word.to_lowercase() });
    }
    Some(usual_name(&text))
}

/// The name by which the standard calls a type.
fn usual_name(text: &str) -> String {
    let (base, array) = text.split_at(text.find('[').unwrap_or(text.len()));
    let usual = match base.strip_prefix("pg_catalog.").unwrap_or(base) {
        "int" | "int4" => "integer",
        "int8" => "bigint",
        "int2" => "smallint",
        "bool" => "boolean",
        "float" | "float8" => "double precision",
        "float4" => "real",
        "decimal" => "numeric",
        "varchar" | "char varying" => "character varying",
        "char" => "character",
        "timestamptz" => "timestamp with time zone",
        "timestamp" => "timestamp without time zone",
        "timetz" => "time with time zone",
        "time" => "time without time zone",
        other => other,
    };
    format!("{usual}{array}")
}

/// Where the clauses behind the result begin.
const CLAUSES: [&str; 18] = [
    "language",
    "transform",
    "window",
    "immutable",
    "stable",
    "volatile",
    "not",
    "leakproof",
    "called",
    "strict",
    "external",
    "security",
    "parallel",
    "cost",
    "rows",
    "support",
    "set",
    "as",
];

/// The arguments and the result: what CREATE OR REPLACE cannot change.
fn signature(text: &str) -> &str {
    let (mut depth, mut returns) = (0_u32, false);
    for token in read(text) {
        match &text[token.range.clone()] {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            word if depth == 0 && token.kind == TokenKind::Word => {
                let is_second = word.eq_ignore_ascii_case("returns") && std::mem::replace(&mut returns, true);
                let ends = ["return", "begin"].iter().chain(&CLAUSES).any(|clause| word.eq_ignore_ascii_case(clause));
                if is_second || ends {
                    return text[..token.range.start].trim_end();
                }
            }
            _ => {}
        }
    }
    text
}

/// As views are, and by a type that is made anew: functions take and return it.
pub(super) fn disturbs(context: &Context<'_>, change: &Change) -> Vec<(ObjectName, Disturbance)> {
    let mut all = view::disturbs(context, change);
    if let Change::AlterEnumeration { from, to } = change
        && enumeration::is_made_anew(context, from, to)
    {
        all.push((to.name.clone(), Disturbance::everything()));
    }
    if let Change::AlterDomain { from, to } = change
        && !from.is_alterable_to(to)
    {
        all.push((to.name().clone(), Disturbance::everything()));
    }
    all
}

/// As views are, and by everything of the table that goes or is made anew: it is said of that too.
pub(super) fn disturbs_settings(context: &Context<'_>, change: &Change) -> Vec<(ObjectName, Disturbance)> {
    let mut all = view::disturbs(context, change);
    if let Change::AlterTable { table, changes } = change {
        let is_anew = |from, to| repartition::makes_anew(from, to);
        let anew = context.before.table(table).zip(context.after.table(table)).is_some_and(|(from, to)| is_anew(from, to));
        let columns = changes.iter().filter_map(|change| gone(change).map(str::to_owned)).collect();
        all.retain(|(_, disturbance)| disturbance.everything || !disturbance.columns.is_empty());
        all.push((table.clone(), Disturbance { everything: anew, columns, ..Disturbance::default() }));
    }
    all
}

/// The name of what is dropped, perhaps to be made again.
fn gone(change: &TableChange) -> Option<&str> {
    match change {
        TableChange::DropPrimaryKey(key) => key.name.as_deref(),
        TableChange::DropUnique(unique) => Some(&unique.name),
        TableChange::DropForeignKey(key) => Some(&key.name),
        TableChange::DropCheck(check) | TableChange::AlterCheck { from: check, .. } => Some(&check.name),
        TableChange::DropExclusion(exclusion) => Some(&exclusion.name),
        TableChange::DropIndex(index) | TableChange::AlterIndex { from: index, .. } => Some(&index.name),
        TableChange::DropPolicy(policy) => Some(&policy.name),
        TableChange::RenameColumn { .. }
        | TableChange::RenameConstraint { .. }
        | TableChange::RenameLabel { .. }
        | TableChange::RenameIndex { .. }
        | TableChange::RenamePolicy { .. }
        | TableChange::RenamePartition { .. }
        | TableChange::AddColumn(_)
        | TableChange::DropColumn(_)
        | TableChange::AlterColumn { .. }
        | TableChange::AddPrimaryKey(_)
        | TableChange::AddUnique(_)
        | TableChange::AddForeignKey(_)
        | TableChange::AlterForeignKey { .. }
        | TableChange::AddCheck(_)
        | TableChange::AddExclusion(_)
        | TableChange::AddIndex(_)
        | TableChange::AddPolicy(_)
        | TableChange::AlterPolicy { .. }
        | TableChange::AlterRowSecurity { .. }
        | TableChange::AlterPartitioning { .. }
        | TableChange::AlterAttachment { .. }
        | TableChange::AlterExternal { .. }
        | TableChange::AlterComment { .. }
        | TableChange::AlterOptions { .. } => None,
    }
}

/// A trigger is replaced in place since PostgreSQL 14, and one that is a constraint never; a function as long as its signature stays.
pub(super) fn alteration(context: &Context<'_>, from: &SqlObject, to: &SqlObject) -> Alteration {
    let in_place = match to.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure => signature(&from.text) == signature(&to.text),
        SqlObjectKind::Trigger => context.target.at_least(14, 0) && from.modifiers.is_empty() && to.modifiers.is_empty(),
        SqlObjectKind::Grant | SqlObjectKind::Event => true,
        SqlObjectKind::Definition => attributes(&from.text, &to.text).is_some(),
        SqlObjectKind::Setting => false,
    };
    if in_place { Alteration::InPlace } else { Alteration::Anew }
}

pub(super) fn alter(from: &SqlObject, to: &SqlObject, cause: &str) -> Vec<Step> {
    if from.text == to.text && from.modifiers == to.modifiers {
        return Vec::new();
    }
    let rank = match to.id.kind {
        SqlObjectKind::Function | SqlObjectKind::Procedure => Rank::AlterType,
        SqlObjectKind::Trigger | SqlObjectKind::Event => Rank::PutBack,
        SqlObjectKind::Grant => return raw::alter_grants(from, to, GrantOption::GoesWithIt, cause),
        SqlObjectKind::Definition => {
            let Some(text) = attributes(&from.text, &to.text) else { return Vec::new() };
            return vec![Step::new(Rank::AlterType, cause, vec![Statement::ReplaceSqlObject(SqlObject { text, ..to.clone() })])];
        }
        // It is made anew.
        SqlObjectKind::Setting => return Vec::new(),
    };
    vec![Step::new(rank, cause, vec![Statement::ReplaceSqlObject(to.clone())])]
}

/// The statement that makes one composite type another in place, whatever tables have it: attributes go, change their type, or come behind the others.
fn attributes(from: &str, to: &str) -> Option<String> {
    let (name, from) = composite(from)?;
    let (_, to) = composite(to)?;
    let find = |list: &[(String, String)], name: &str| list.iter().find(|(other, _)| other == name).map(|(_, ty)| ty.clone());
    let kept: Vec<&(String, String)> = from.iter().filter(|(name, _)| find(&to, name).is_some()).collect();
    // New ones stand last.
    if !kept.iter().zip(&to).all(|((one, _), (other, _))| one == other) {
        return None;
    }
    let dropped = from.iter().filter(|(name, _)| find(&to, name).is_none()).map(|(name, _)| format!("DROP ATTRIBUTE {name}"));
    let altered = to.iter().filter_map(|(name, ty)| {
        let before = find(&from, name)?;
        (before != *ty).then(|| format!("ALTER ATTRIBUTE {name} SET DATA TYPE {ty}"))
    });
    let added = to.iter().filter(|(name, _)| find(&from, name).is_none()).map(|(name, ty)| format!("ADD ATTRIBUTE {name} {ty}"));
    let actions: Vec<String> = dropped.chain(altered).chain(added).collect();
    (!actions.is_empty()).then(|| format!("ALTER TYPE {name} {}", actions.join(", ")))
}

/// The name of a composite type, and its attributes with their types, as the statement that makes it has them.
fn composite(text: &str) -> Option<(&str, Vec<(String, String)>)> {
    let (name, list) = text.strip_prefix("CREATE TYPE ")?.split_once(" AS (")?;
    let attribute = |item: &str| {
        let first = read(item).into_iter().next()?;
        let (name, ty) = item.split_at(first.range.end);
        Some((name.to_owned(), ty.trim().to_owned()))
    };
    let list = items(Dialect::Postgres, list.strip_suffix(')')?).into_iter().map(attribute).collect::<Option<_>>()?;
    Some((name, list))
}

pub(super) fn rename(from: &SqlObjectId, to: &SqlObjectId, cause: &str) -> Vec<Step> {
    let mut statements = Vec::new();
    if from.name.name != to.name.name {
        statements.push(Statement::RenameSqlObject { from: from.clone(), to: to.name.name.clone() });
    }
    if from.name.schema != to.name.schema {
        let between = SqlObjectId { name: from.name.sibling(&to.name.name), ..from.clone() };
        statements.push(Statement::MoveSqlObject { id: between, schema: to.name.schema.clone() });
    }
    vec![Step::new(Rank::Rename, cause, statements)]
}

/// The server follows the names of arguments, results and bodies in BEGIN ATOMIC; it reads a body in quotes when a function in SQL is made.
pub(super) fn text_of(object: &SqlObject, reading: Reading) -> Cow<'_, str> {
    if !object.id.kind.is_routine() {
        return Cow::Borrowed(&object.text);
    }
    let words = words(&object.text);
    let in_sql = words.windows(2).any(|pair| pair == ["language", "sql"]);
    if reading == Reading::Made && in_sql {
        return Cow::Owned(object.text.replace(['\'', '$'], " "));
    }
    let is_string = |token: &Token| token.kind == TokenKind::Quoted && !object.text[token.range.clone()].starts_with('"');
    let rest = read(&object.text).into_iter().filter(|token| !is_string(token));
    Cow::Owned(rest.map(|token| &object.text[token.range]).collect())
}

/// The kind and what tells it apart, as statements about it have them.
fn subject(id: &SqlObjectId) -> String {
    let arguments = id.arguments.as_ref().map(|arguments| format!("({})", arguments.join(", "))).unwrap_or_default();
    let table = id.table.as_ref().map(|table| format!(" ON {}", clause::name(&Postgres, table))).unwrap_or_default();
    let name = match id.kind {
        // A trigger lies where its table does.
        SqlObjectKind::Trigger => ObjectName::new(&id.name.name),
        SqlObjectKind::Function
        | SqlObjectKind::Procedure
        | SqlObjectKind::Event
        | SqlObjectKind::Grant
        | SqlObjectKind::Definition
        | SqlObjectKind::Setting => id.name.clone(),
    };
    format!("{} {}{arguments}{table}", raw::kind(id.kind), clause::name(&Postgres, &name))
}

pub(super) fn drop_sql(object: &SqlObject) -> String {
    if object.id.kind.is_whole() { object.undo.clone() } else { format!("DROP {}", subject(&object.id)) }
}

pub(super) fn rename_sql(from: &SqlObjectId, to: &str) -> String {
    format!("ALTER {} RENAME TO {}", subject(from), types::quote(to))
}

pub(super) fn move_sql(id: &SqlObjectId, schema: Option<&str>) -> String {
    format!("ALTER {} SET SCHEMA {}", subject(id), types::quote(schema.unwrap_or("public")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_told_by_their_types() {
        let types = |text: &str| arguments(text).join("; ");
        assert_eq!(types("() RETURNS integer"), "");
        assert_eq!(types("(a int, b double precision, double precision)"), "integer; double precision; double precision");
        assert_eq!(types("(IN a varchar(20) DEFAULT 'x,y', OUT b text, VARIADIC c int[] = '{}')"), "character varying; integer[]");
        assert_eq!(types("(a numeric(10, 2), \"B\" app.mood, timestamptz)"), "numeric; app.mood; timestamp with time zone");
        assert_eq!(types("(a timestamp(3) with time zone, integer)"), "timestamp with time zone; integer");
    }

    #[test]
    fn attributes_change_in_place_where_the_order_stays() {
        let change = |from: &str, to: &str| attributes(&format!("CREATE TYPE p AS ({from})"), &format!("CREATE TYPE p AS ({to})"));
        assert_eq!(
            change("a integer, \"B c\" numeric(3,1), d date", "\"B c\" numeric(4,1), d date, e text").unwrap(),
            "ALTER TYPE p DROP ATTRIBUTE a, ALTER ATTRIBUTE \"B c\" SET DATA TYPE numeric(4,1), ADD ATTRIBUTE e text"
        );
        assert_eq!(change("a integer", "b text, a integer"), None);
        assert_eq!(attributes("CREATE TYPE p AS RANGE (SUBTYPE = date)", "CREATE TYPE p AS (a date)"), None);
    }

    #[test]
    fn a_signature_ends_behind_the_result() {
        assert_eq!(signature("(a integer) RETURNS TABLE (b text) LANGUAGE sql AS $$ SELECT '' $$"), "(a integer) RETURNS TABLE (b text)");
        assert_eq!(signature("() RETURNS trigger AS $$ x $$ LANGUAGE plpgsql"), "() RETURNS trigger");
        assert_eq!(signature("(a integer) RETURNS integer RETURNS NULL ON NULL INPUT"), "(a integer) RETURNS integer");
    }
}
