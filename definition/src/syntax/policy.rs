use super::argument::{Argument, Once, Value};
use super::report::Report;
use crate::{Literal, Location, Policy, PolicyCommand, RowSecurity};

const KEYS: [&str; 7] = ["name", "for", "restrictive", "to", "using", "check", "renamed_from"];

/// Words of SQL that stand for whoever runs the statement.
const WHOEVER: [&str; 3] = ["current_user", "current_role", "session_user"];

/// `row_level_security`, or `row_level_security = "forced"`.
pub(super) fn row_security(report: &mut Report<'_>, argument: &Argument) -> Option<RowSecurity> {
    if let (None, Value::Name(_)) = (&argument.key, &argument.value) {
        return Some(RowSecurity::On);
    }
    let text = argument.text(report)?;
    let known = RowSecurity::ALL.into_iter().find(|security| security.as_str() == text);
    if known.is_none() {
        report.unknown(argument.span, "value", &text, &RowSecurity::ALL.map(RowSecurity::as_str));
    }
    known
}

/// `policy(name = "own_rows", for = "select", to("app"), using = "owner = current_user")` at the struct.
pub(super) fn policy(report: &mut Report<'_>, argument: &Argument) -> Option<Policy> {
    let span = argument.span;
    let before = report.errors.len();
    let mut name = None;
    let mut policy = Policy {
        name: String::new(),
        command: PolicyCommand::All,
        restrictive: false,
        roles: Vec::new(),
        using: None,
        check: None,
        renamed_from: None,
        location: Location::default(),
    };
    let mut once = Once::default();
    for option in argument.list(report)? {
        let Some((word, at)) = option.word() else {
            report.error_with_help(option.span, "expected an option such as `using = \"..\"`", "SQL stands behind `using` or `check`");
            continue;
        };
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => name = option.filled_text(report),
            "for" => policy.command = command(report, option).unwrap_or_default(),
            "restrictive" => policy.restrictive = option.flag(report).is_some(),
            "to" => policy.roles = roles(report, option),
            "using" => policy.using = option.filled_text(report),
            "check" => policy.check = option.filled_text(report),
            "renamed_from" => policy.renamed_from = option.filled_text(report),
            unknown => report.unknown(at, "key in `policy(..)`", unknown, &KEYS),
        }
    }
    if report.errors.len() > before {
        return None;
    }
    let word = policy.command.as_str();
    match policy.command {
        PolicyCommand::Insert if policy.using.is_some() => {
            report.error_with_help(span, "a policy for inserts has no `using`: there is no row yet to look at", "say it in `check`");
        }
        PolicyCommand::Select | PolicyCommand::Delete if policy.check.is_some() => {
            report.error_with_help(span, format!("a policy for {word} has no `check`: nothing is written"), "say it in `using`");
        }
        _ if policy.using.is_none() && policy.check.is_none() => {
            let help = "`using = \"..\"` says which rows are there, `check = \"..\"` which may be written";
            report.error_with_help(span, "the policy lets no row through: it says neither `using` nor `check`", help);
        }
        PolicyCommand::All | PolicyCommand::Select | PolicyCommand::Insert | PolicyCommand::Update | PolicyCommand::Delete => {}
    }
    policy.location = report.location(span);
    match name {
        Some(name) => policy.name = name,
        None => {
            report.error_with_help(span, "a policy has a name", "`policy(name = \"own_rows\", ..)`");
            return None;
        }
    }
    Some(policy)
}

fn command(report: &mut Report<'_>, argument: &Argument) -> Option<PolicyCommand> {
    let text = argument.text(report)?;
    let known = PolicyCommand::ALL.into_iter().find(|command| command.as_str() == text);
    if known.is_none() {
        report.unknown(argument.span, "command", &text, &PolicyCommand::ALL.map(PolicyCommand::as_str));
    }
    known
}

/// `to("app", "auditor")`
fn roles(report: &mut Report<'_>, argument: &Argument) -> Vec<String> {
    let mut roles: Vec<String> = Vec::new();
    let listed = argument.list(report).unwrap_or_default();
    for role in listed {
        let (None, Value::Literal(Literal::Text(name))) = (&role.key, &role.value) else {
            report.error(role.span, "expected a role in quotes");
            continue;
        };
        if name.trim().is_empty() {
            report.error(role.span, "the role is empty");
        } else if WHOEVER.contains(&name.as_str()) {
            let help = "name the role, or compare with `current_user` in `using` and `check`";
            report.error_with_help(role.span, format!("`{name}` would be whoever runs the migration"), help);
        } else if name == "public" && listed.len() > 1 {
            report.error_with_help(role.span, "`public` is every role, and others stand beside it", "leave the others out, or `public`");
        } else if roles.contains(name) {
            report.error(role.span, format!("`{name}` stands twice in `to`"));
        } else {
            roles.push(name.clone());
        }
    }
    if listed.is_empty() {
        report.error(argument.span, "no role is named");
    }
    roles
}
