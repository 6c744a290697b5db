//! Objects that are no tables: namespaces, extensions and sequences.

use super::{Postgres, hazard, types};
use crate::model::{Extension, Namespace, ObjectName, Sequence, SequenceType};
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

pub(super) fn create_sequence(to: &Sequence, cause: &str) -> Vec<Step> {
    let comment = to.comment.clone().map(|text| comment(CommentOn::Sequence(to.name.clone()), Some(text)));
    vec![Step::new(Rank::CreateType, cause, [Statement::CreateSequence(to.clone())].into_iter().chain(comment).collect())]
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
    let hazard = hazard::bounds(to.name.to_string(), sequence::sequence_may_refuse(from, to));
    vec![Step::new(Rank::AlterType, cause, statements).with_hazards(hazard)]
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

pub(super) fn alter_sequence_sql(from: &Sequence, to: &Sequence) -> String {
    let ty = (from.data_type != to.data_type).then(|| format!("AS {}", to.data_type.unwrap_or(SequenceType::Bigint).as_str()));
    let words: Vec<_> = ty.into_iter().chain(sequence::clauses(&from.options, &to.options, 1)).map(|word| format!(" {word}")).collect();
    format!("ALTER SEQUENCE {}{}", clause::name(&Postgres, &to.name), words.concat())
}
