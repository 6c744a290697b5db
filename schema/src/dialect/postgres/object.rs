//! Objects that are no tables: namespaces, extensions and sequences.

use super::{Postgres, hazard, types};
use crate::model::{Extension, Namespace, ObjectName, Schema, Sequence, SequenceOwner, SequenceType};
use crate::plan::{Context, Rank, Step};
use crate::sql::{CommentOn, Statement, clause, sequence};

/// Where a connection finds what has no schema, unless its search path says otherwise.
pub(super) const DEFAULT_NAMESPACE: &str = "public";

/// First of all, so that what moves there need not wait and be passed by others; unless another has the name until it is renamed.
pub(super) fn create_namespace(context: &Context<'_>, to: &Namespace, cause: &str) -> Vec<Step> {
    let is_taken = context.original.namespaces.iter().any(|namespace| namespace.name == to.name);
    let rank = if is_taken { Rank::CreateType } else { Rank::TakeDown };
    let comment = to.comment.clone().map(|text| comment(CommentOn::Namespace(to.name.clone()), Some(text)));
    let statements = [Statement::CreateNamespace(to.name.clone())].into_iter().chain(comment).collect();
    vec![Step::new(rank, cause, statements)]
}

pub(super) fn alter_namespace(to: &Namespace, cause: &str) -> Vec<Step> {
    vec![Step::new(Rank::Comment, cause, vec![comment(CommentOn::Namespace(to.name.clone()), to.comment.clone())])]
}

pub(super) fn create_extension(to: &Extension, cause: &str) -> Vec<Step> {
    let comment = to.comment.clone().map(|text| comment(CommentOn::Extension(to.name.clone()), Some(text)));
    vec![Step::new(Rank::CreateType, cause, [Statement::CreateExtension(to.clone())].into_iter().chain(comment).collect())]
}

/// A version that is stated no more stays as it is.
pub(super) fn alter_extension(from: &Extension, to: &Extension, cause: &str) -> Vec<Step> {
    let name = || to.name.clone();
    let mut statements = Vec::new();
    if from.schema != to.schema {
        statements.push(Statement::MoveExtension { name: name(), from: from.schema.clone(), to: to.schema.clone() });
    }
    if let Some(version) = to.version.clone().filter(|_| from.version != to.version) {
        statements.push(Statement::UpdateExtension { name: name(), version });
    }
    if from.comment != to.comment {
        statements.push(match &to.comment {
            Some(text) => comment(CommentOn::Extension(name()), Some(text.clone())),
            None => Statement::RestoreExtensionComment(name()),
        });
    }
    vec![Step::new(Rank::CreateType, cause, statements)]
}

pub(super) fn create_sequence(context: &Context<'_>, to: &Sequence, cause: &str) -> Vec<Step> {
    let owned = to.owner.as_ref().map(|_| own(to));
    // Its name may be that of what numbers the column until then.
    if let Some(owner) = &to.owner
        && changes_numbering(context.before, context.after, owner)
    {
        return owned.into_iter().collect();
    }
    [Step::new(Rank::CreateType, cause, created(to))].into_iter().chain(owned).collect()
}

/// The statements that make a sequence and give it its comment.
pub(super) fn created(to: &Sequence) -> Vec<Statement> {
    let comment = to.comment.clone().map(|text| comment(CommentOn::Sequence(to.name.clone()), Some(text)));
    [Statement::CreateSequence(to.clone())].into_iter().chain(comment).collect()
}

fn own(sequence: &Sequence) -> Step {
    Step::new(Rank::Own, "", vec![Statement::OwnSequence { name: sequence.name.clone(), owner: sequence.owner.clone() }])
}

/// A sequence goes with its column. Where the server numbers that column now, it goes before the server's own takes its name.
pub(super) fn drop_sequence(context: &Context<'_>, from: &Sequence, cause: &str) -> Vec<Step> {
    if let Some(owner) = &from.owner {
        let stays = context.after.table(&owner.table).is_some_and(|table| table.column(&owner.column).is_some());
        if !stays || changes_numbering(context.after, context.before, owner) {
            return Vec::new();
        }
    }
    vec![Step::new(Rank::DropType, cause, vec![Statement::DropSequence(from.name.clone())])]
}

/// Whether the server numbers this column by itself on one side, and on the other does not.
fn changes_numbering(numbered: &Schema, plain: &Schema, owner: &SequenceOwner) -> bool {
    let increment = |schema: &Schema| schema.table(&owner.table)?.column(&owner.column).map(|column| column.increment.is_some());
    increment(numbered) == Some(true) && increment(plain) == Some(false)
}

pub(super) fn rename_sequence(from: &ObjectName, to: &ObjectName, cause: &str) -> Vec<Step> {
    let mut statements = Vec::new();
    if from.name != to.name {
        statements.push(Statement::RenameSequence { from: from.clone(), to: from.sibling(&to.name) });
    }
    if from.schema != to.schema {
        statements.push(Statement::MoveSequence { name: from.sibling(&to.name), schema: to.schema.clone() });
    }
    vec![Step::new(Rank::Rename, cause, statements)]
}

pub(super) fn alter_sequence(from: &Sequence, to: &Sequence, cause: &str) -> Vec<Step> {
    let mut statements = Vec::new();
    if from.options != to.options || from.data_type != to.data_type {
        statements.push(Statement::AlterSequence { from: from.clone(), to: to.clone() });
    }
    if from.comment != to.comment {
        statements.push(comment(CommentOn::Sequence(to.name.clone()), to.comment.clone()));
    }
    let owned = (from.owner != to.owner).then(|| own(to));
    if statements.is_empty() {
        return owned.map(|step| Step { cause: cause.to_owned(), ..step }).into_iter().collect();
    }
    let hazard = hazard::bounds(to.name.to_string(), sequence::sequence_may_refuse(from, to));
    [Step::new(Rank::AlterType, cause, statements).with_hazards(hazard)].into_iter().chain(owned).collect()
}

fn comment(on: CommentOn, text: Option<String>) -> Statement {
    Statement::Comment { on, text }
}

pub(super) fn create_extension_sql(extension: &Extension) -> String {
    let schema = extension.schema.as_ref().map(|schema| format!(" SCHEMA {}", types::quote(schema))).unwrap_or_default();
    let version = extension.version.as_ref().map(|version| format!(" VERSION {}", types::text_literal(version))).unwrap_or_default();
    format!("CREATE EXTENSION IF NOT EXISTS {}{schema}{version}", types::quote(&extension.name))
}

pub(super) fn move_extension_sql(name: &str, to: Option<&str>) -> String {
    format!("ALTER EXTENSION {} SET SCHEMA {}", types::quote(name), types::quote(to.unwrap_or(DEFAULT_NAMESPACE)))
}

pub(super) fn restore_comment_sql(extension: &str) -> String {
    format!(
        "DO $kit$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = {}); END $kit$",
        types::text_literal(extension)
    )
}

pub(super) fn create_sequence_sql(sequence: &Sequence) -> String {
    let ty = sequence.data_type.map(|ty| format!("AS {}", ty.as_str()));
    let words: Vec<_> = ty.into_iter().chain(sequence::stated(&sequence.options)).map(|word| format!(" {word}")).collect();
    format!("CREATE SEQUENCE {}{}", clause::name(&Postgres, &sequence.name), words.concat())
}

pub(super) fn own_sequence_sql(name: &ObjectName, owner: Option<&SequenceOwner>) -> String {
    let column = |owner: &SequenceOwner| format!("{}.{}", clause::name(&Postgres, &owner.table), types::quote(&owner.column));
    format!("ALTER SEQUENCE {} OWNED BY {}", clause::name(&Postgres, name), owner.map_or("NONE".to_owned(), column))
}

pub(super) fn alter_sequence_sql(from: &Sequence, to: &Sequence) -> String {
    let ty = (from.data_type != to.data_type).then(|| format!("AS {}", to.data_type.unwrap_or(SequenceType::Bigint).as_str()));
    let words: Vec<_> = ty.into_iter().chain(sequence::clauses(&from.options, &to.options, 1)).map(|word| format!(" {word}")).collect();
    format!("ALTER SEQUENCE {}{}", clause::name(&Postgres, &to.name), words.concat())
}
