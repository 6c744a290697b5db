//! Row-level security: which rows of a table which roles see and write.
//!
//! CREATE, ALTER and DROP POLICY lock the table against readers until the transaction ends: nobody meets it with a policy missing.

use super::{Postgres, types};
use crate::change::TableChange;
use crate::hazard::{Hazard, HazardCode};
use crate::model::{ObjectName, Policy, PolicyCommand, RowSecurity, Table};
use crate::plan::{Context, Rank, Step};
use crate::sql::{AlterAction, Statement, clause};

/// The policies of a new table: what they name may come after it. Until they are there, nobody but the owner sees a row.
pub(super) fn of_new_table(table: &Table) -> (Vec<Statement>, Vec<Step>) {
    let secured = security(&table.name, RowSecurity::Off, table.row_security);
    let made = |policy: &Policy| {
        let statement = Statement::CreatePolicy { table: table.name.clone(), policy: policy.clone() };
        Step::new(Rank::PutBack, format!("{}: policy {} is new", table.name, policy.name), vec![statement])
    };
    (secured, table.policies.iter().map(made).collect())
}

pub(super) fn create(context: &Context<'_>, table: &ObjectName, policy: &Policy) -> Step {
    let step = Step::new(Rank::PutBack, "", vec![Statement::CreatePolicy { table: table.clone(), policy: policy.clone() }]);
    let was_there = |table: &Table| table.policies.contains(policy);
    if context.before.table(table).is_none_or(was_there) {
        return step;
    }
    let message = match policy.restrictive {
        true => format!("policy {} hides the rows that do not pass it", policy.name),
        false => format!("policy {} lets rows through", policy.name),
    };
    step.with_hazards([seen(table, message)])
}

/// `for_good` when no policy comes in its place.
pub(super) fn drop(table: &ObjectName, policy: &Policy, for_good: bool) -> Step {
    let message = match policy.restrictive {
        true => format!("without policy {} roles see rows that it hid", policy.name),
        false => format!("without policy {} roles no longer see the rows that it alone let through", policy.name),
    };
    let step = Step::new(Rank::TakeDown, "", vec![Statement::DropPolicy { table: table.clone(), policy: policy.clone() }]);
    step.with_hazards(for_good.then(|| seen(table, message)))
}

/// What is changed in place.
pub(super) fn change(table: &ObjectName, change: &TableChange, cause: &str) -> Option<Step> {
    Some(match change {
        TableChange::RenamePolicy { from, to } => {
            let statement = Statement::RenamePolicy { table: table.clone(), from: from.clone(), to: to.clone() };
            Step::new(Rank::Rename, cause, vec![statement])
        }
        TableChange::AlterPolicy { from, to } => {
            let statement = Statement::AlterPolicy { table: table.clone(), from: from.clone(), to: to.clone() };
            let message = format!("policy {} holds for other roles or rows", to.name);
            Step::new(Rank::PutBack, cause, vec![statement]).with_hazards([seen(table, message)])
        }
        TableChange::AlterRowSecurity { from, to } => {
            let message = match to {
                RowSecurity::Off => "whoever may read the table sees every row",
                RowSecurity::On if *from == RowSecurity::Forced => "the table's owner sees every row",
                RowSecurity::On => "roles other than the table's owner see only what a policy lets through",
                RowSecurity::Forced => "every role, the table's owner too, sees only what a policy lets through",
            };
            // What is lifted is lifted before rows are written.
            let rank = if *from == RowSecurity::Forced { Rank::CreateType } else { Rank::PutBack };
            Step::new(rank, cause, security(table, *from, *to)).with_hazards([seen(table, message)])
        }
        _ => return None,
    })
}

fn seen(table: &ObjectName, message: impl Into<String>) -> Hazard {
    Hazard::new(HazardCode::ChangesRowSecurity, table.to_string(), message)
}

/// Where policies are asked for the owner too, a statement that writes rows would pass by those that are hidden from it: meanwhile they are not.
pub(super) fn spare_owner(from: &Table, to: &Table, steps: &mut Vec<Step>) {
    let touches_rows = |statement: &Statement| {
        matches!(
            statement,
            Statement::Fill { .. } | Statement::FillNulls { .. } | Statement::AdvanceIdentity { .. } | Statement::AdvanceSequence { .. }
        )
    };
    let is_forced = from.row_security == RowSecurity::Forced && to.row_security == RowSecurity::Forced;
    if is_forced && steps.iter().flat_map(|step| &step.statements).any(touches_rows) {
        let cause = format!("{}: rows that are hidden from the owner get their values too", to.name);
        steps.push(Step::new(Rank::CreateType, &cause, security(&to.name, RowSecurity::Forced, RowSecurity::On)));
        steps.push(Step::new(Rank::PutBack, cause, security(&to.name, RowSecurity::On, RowSecurity::Forced)));
    }
}

fn security(table: &ObjectName, from: RowSecurity, to: RowSecurity) -> Vec<Statement> {
    let alter = |action| Statement::AlterTable { table: table.clone(), actions: vec![action] };
    let (is_on, is_forced) = (|security| security != RowSecurity::Off, |security| security == RowSecurity::Forced);
    let enabled = (is_on(from) != is_on(to)).then(|| alter(AlterAction::SecureRows(is_on(to))));
    let forced = (is_forced(from) != is_forced(to)).then(|| alter(AlterAction::ForceRowSecurity(is_forced(to))));
    enabled.into_iter().chain(forced).collect()
}

pub(super) fn create_sql(table: &ObjectName, policy: &Policy) -> String {
    let mut text = format!("CREATE POLICY {} ON {}", types::quote(&policy.name), clause::name(&Postgres, table));
    if policy.restrictive {
        text.push_str(" AS RESTRICTIVE");
    }
    if policy.command != PolicyCommand::All {
        text.push_str(&format!(" FOR {}", policy.command.as_str().to_uppercase()));
    }
    if !policy.roles.is_empty() {
        text.push_str(&roles(&policy.roles));
    }
    asked(policy.using.as_ref(), policy.check.as_ref(), &mut text);
    text
}

/// What differs.
pub(super) fn alter_sql(table: &ObjectName, from: &Policy, to: &Policy) -> String {
    let mut text = format!("ALTER POLICY {} ON {}", types::quote(&to.name), clause::name(&Postgres, table));
    if from.roles != to.roles {
        text.push_str(&roles(&to.roles));
    }
    let differing = |from: &Option<String>, to: &Option<String>| to.clone().filter(|_| from != to);
    asked(differing(&from.using, &to.using).as_ref(), differing(&from.check, &to.check).as_ref(), &mut text);
    text
}

pub(super) fn rename_sql(table: &ObjectName, from: &str, to: &str) -> String {
    format!("ALTER POLICY {} ON {} RENAME TO {}", types::quote(from), clause::name(&Postgres, table), types::quote(to))
}

pub(super) fn drop_sql(table: &ObjectName, policy: &Policy) -> String {
    format!("DROP POLICY {} ON {}", types::quote(&policy.name), clause::name(&Postgres, table))
}

fn roles(roles: &[String]) -> String {
    let quoted: Vec<_> = roles.iter().map(|role| types::quote(role)).collect();
    if quoted.is_empty() { " TO PUBLIC".to_owned() } else { format!(" TO {}", quoted.join(", ")) }
}

fn asked(using: Option<&String>, check: Option<&String>, text: &mut String) {
    for (word, expression) in [("USING", using), ("WITH CHECK", check)] {
        if let Some(expression) = expression {
            text.push_str(&format!("\n    {word} ({expression})"));
        }
    }
}
