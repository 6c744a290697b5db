//! Domains: what they admit is altered in place; over another type they are made anew, and their columns move over.

use std::borrow::Cow;

use super::{Postgres, object, types};
use crate::hazard::{Hazard, HazardCode};
use crate::lower::followed;
use crate::model::{Check, Column, ColumnType, Domain, ObjectName, Schema, Validity};
use crate::plan::{Rank, Step};
use crate::sql::{CommentOn, DomainAction, DomainStatement, Statement, clause};

pub(super) fn create(to: &Domain, cause: &str) -> Step {
    Step::new(Rank::CreateType, cause, made(to))
}

/// The domain as it is when nothing is of it, with its comment.
fn made(to: &Domain) -> Vec<Statement> {
    // A new domain holds for every value, but it may say that it does not.
    let is_early = |check: &&Check| check.validity == Validity::Valid;
    let created = Domain { checks: to.checks.iter().filter(is_early).cloned().collect(), ..to.clone() };
    let mut statements = vec![Statement::Domain(DomainStatement::Create(created))];
    let later = to.checks.iter().filter(|check| !is_early(check));
    statements.extend(later.map(|check| alter_one(to.name(), DomainAction::AddCheck(check.clone()))));
    statements.extend(to.comment.clone().map(|text| comment(to.name(), Some(text))));
    statements
}

pub(super) fn drop(from: &Domain, cause: &str) -> Step {
    let statement = DomainStatement::Drop { name: from.name().clone(), of: from.ty.clone() };
    Step::new(Rank::DropType, cause, vec![Statement::Domain(statement)])
}

pub(super) fn rename(from: &ObjectName, to: &ObjectName, cause: &str) -> Step {
    let mut statements = Vec::new();
    if from.name != to.name {
        statements.push(Statement::Domain(DomainStatement::Rename { from: from.clone(), to: from.sibling(&to.name) }));
    }
    if from.schema != to.schema {
        statements.push(Statement::Domain(DomainStatement::Move { name: from.sibling(&to.name), schema: to.schema.clone() }));
    }
    Step::new(Rank::Rename, cause, statements)
}

/// What admits more comes before the columns change, and what admits less after.
pub(super) fn alter(from: &Domain, to: &Domain, cause: &str) -> Vec<Step> {
    if !from.is_alterable_to(to) {
        return make_anew(from, to, cause);
    }
    let name = to.name();
    let mut looser = Vec::new();
    let mut stricter = Vec::new();
    let mut kept: Vec<&Check> = Vec::new();
    for check in &to.checks {
        let named = from.checks.iter().find(|old| old.name == check.name);
        let written = || from.checks.iter().find(|old| !to.checks.iter().any(|new| new.name == old.name) && differ_in_name(old, check));
        match named.or_else(written).filter(|old| !kept.contains(old)) {
            Some(old) if old == check => kept.push(old),
            Some(old) if old.name != check.name => {
                looser.push(DomainAction::RenameCheck { from: old.name.clone(), to: check.name.clone() });
                kept.push(old);
            }
            Some(old) if old.is_alterable_to(check) && check.validity == Validity::Valid => {
                stricter.push(DomainAction::ValidateCheck(check.name.clone()));
                kept.push(old);
            }
            Some(_) | None => stricter.push(DomainAction::AddCheck(check.clone())),
        }
    }
    let gone = from.checks.iter().filter(|old| !kept.contains(old)).map(|old| DomainAction::DropCheck(old.name.clone()));
    looser.splice(0..0, gone.collect::<Vec<_>>());
    match (from.not_null, to.not_null) {
        (true, false) => looser.push(DomainAction::DropNotNull),
        (false, true) => stricter.push(DomainAction::SetNotNull),
        (true, true) | (false, false) => {}
    }
    if from.default != to.default {
        looser.push(to.default.clone().map_or(DomainAction::DropDefault, DomainAction::SetDefault));
    }
    let may_refuse = stricter.iter().any(|action| match action {
        DomainAction::AddCheck(check) => check.validity == Validity::Valid,
        _ => true,
    });
    let step = |rank, actions: Vec<DomainAction>| {
        let statements = actions.into_iter().map(|action| alter_one(name, action)).collect::<Vec<_>>();
        (!statements.is_empty()).then(|| Step::new(rank, cause, statements))
    };
    let mut steps: Vec<Step> = step(Rank::DropConstraint, looser).into_iter().collect();
    steps.extend(step(Rank::AddConstraint, stricter).map(|step| step.with_hazards(may_refuse.then(|| refuses_rows(name)))));
    if from.comment != to.comment {
        steps.push(Step::new(Rank::Comment, cause, vec![comment(name, to.comment.clone())]));
    }
    steps
}

fn differ_in_name(old: &Check, new: &Check) -> bool {
    Check { name: new.name.clone(), ..old.clone() } == *new
}

/// A domain of the same name beside the old one. The tables' own changes move the columns, and the old one goes last.
fn make_anew(from: &Domain, to: &Domain, cause: &str) -> Vec<Step> {
    let aside = followed(to.name(), "__kit_old");
    let mut statements = vec![Statement::Domain(DomainStatement::Rename { from: to.name().clone(), to: aside.clone() })];
    statements.extend(made(to));
    let gone = Statement::Domain(DomainStatement::Drop { name: aside, of: from.ty.clone() });
    vec![Step::new(Rank::CreateType, cause, statements), Step::new(Rank::DropType, cause, vec![gone])]
}

fn refuses_rows(name: &ObjectName) -> Hazard {
    let message =
        "fails when a value of one of its columns does not meet it; every table with such a column is read, and takes no writes meanwhile";
    Hazard::new(HazardCode::MayRefuseRows, name.to_string(), message)
}

/// What the domain of a column that is new, or of another type, asks of the values that are there. The server writes every row to see.
pub(super) fn taken_up(schema: &Schema, table: &ObjectName, column: &Column, hazards: &mut Vec<Hazard>) {
    let domain = column.column_type.as_domain().and_then(|ty| schema.domain(&ty.name));
    let Some(domain) = domain.filter(|domain| domain.is_constrained()) else { return };
    let object = format!("{table}.{}", column.name);
    let refuses = format!("fails when a value does not meet the domain {}", domain.name());
    let writes =
        format!("the domain {} looks at every value: the whole table is written again while nobody can read or write it", domain.name());
    for (code, message) in [(HazardCode::MayRefuseRows, refuses), (HazardCode::RewritesTable, writes)] {
        let is_new = !hazards.iter().any(|other| other.code == code);
        hazards.extend(is_new.then(|| Hazard::new(code, &object, message)));
    }
}

/// Whether values that come to a column of this type are held against a domain.
pub(super) fn is_constrained(schema: &Schema, ty: &ColumnType) -> bool {
    ty.as_domain().and_then(|ty| schema.domain(&ty.name)).is_some_and(Domain::is_constrained)
}

/// The column with the default that rows get: its own, or its domain's.
pub(super) fn with_default<'a>(schema: &Schema, column: &'a Column) -> Cow<'a, Column> {
    let domain = column.column_type.as_domain().and_then(|ty| schema.domain(&ty.name));
    match domain.and_then(|domain| domain.default.clone()).filter(|_| column.default.is_none()) {
        Some(default) => Cow::Owned(Column { default: Some(default), ..column.clone() }),
        None => Cow::Borrowed(column),
    }
}

fn alter_one(name: &ObjectName, action: DomainAction) -> Statement {
    Statement::Domain(DomainStatement::Alter { name: name.clone(), action })
}

fn comment(name: &ObjectName, text: Option<String>) -> Statement {
    Statement::Comment { on: CommentOn::Domain(name.clone()), text }
}

pub(super) fn sql(statement: &DomainStatement) -> String {
    let name = clause::name(&Postgres, statement.name());
    match statement {
        DomainStatement::Create(domain) => create_sql(&name, domain),
        DomainStatement::Drop { .. } => format!("DROP DOMAIN {name}"),
        DomainStatement::Rename { to, .. } => format!("ALTER DOMAIN {name} RENAME TO {}", types::quote(&to.name)),
        DomainStatement::Move { schema, .. } => {
            format!("ALTER DOMAIN {name} SET SCHEMA {}", types::quote(schema.as_deref().unwrap_or(object::DEFAULT_NAMESPACE)))
        }
        DomainStatement::Alter { action, .. } => format!("ALTER DOMAIN {name} {}", action_sql(action)),
    }
}

fn create_sql(name: &str, domain: &Domain) -> String {
    let mut text = format!("CREATE DOMAIN {name} AS {}", types::type_sql(&domain.ty.base));
    if let Some(collation) = &domain.ty.collation {
        text.push_str(&format!(" COLLATE {}", types::quote(collation)));
    }
    if let Some(default) = &domain.default {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if domain.not_null {
        text.push_str(" NOT NULL");
    }
    for check in &domain.checks {
        text.push_str(&format!("\n    {}", clause::check(&Postgres, check)));
    }
    text
}

fn action_sql(action: &DomainAction) -> String {
    match action {
        DomainAction::SetDefault(default) => format!("SET DEFAULT {default}"),
        DomainAction::DropDefault => "DROP DEFAULT".to_owned(),
        DomainAction::SetNotNull => "SET NOT NULL".to_owned(),
        DomainAction::DropNotNull => "DROP NOT NULL".to_owned(),
        DomainAction::AddCheck(check) => format!("ADD {}", clause::check(&Postgres, check)),
        DomainAction::DropCheck(name) => format!("DROP CONSTRAINT {}", types::quote(name)),
        DomainAction::RenameCheck { from, to } => format!("RENAME CONSTRAINT {} TO {}", types::quote(from), types::quote(to)),
        DomainAction::ValidateCheck(name) => format!("VALIDATE CONSTRAINT {}", types::quote(name)),
    }
}
