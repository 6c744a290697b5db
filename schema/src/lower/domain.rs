//! Domains: types of their own where there are such types, else what each of their columns is.

use diesel_kit_definition as definition;
use diesel_kit_definition::Block;

use super::{Lowering, NameKind, Problem, settings};
use crate::dialect::{ColumnQuestion, dialect};
use crate::expression::replace_name;
use crate::model::{Check, ColumnType, Domain, DomainType, ObjectName, Schema, Table, Validity};

/// What conditions of a domain call its value.
const VALUE: &str = "value";

/// The domains of a target that has them.
pub(super) fn lower(lowering: &mut Lowering<'_>, schema: &mut Schema) {
    if !dialect(&lowering.target).has_domains() {
        return;
    }
    for domain in lowering.domains() {
        let lowered = lower_one(lowering, domain);
        schema.domains.extend(lowered);
    }
}

/// What goes wrong is in `lowering.problems`. A type is known even so, or each column would be wrong too.
fn lower_one(lowering: &mut Lowering<'_>, domain: &definition::Domain) -> Option<Domain> {
    let target = lowering.target;
    let answers = dialect(&target);
    let column = domain.column(VALUE);
    let mut table = definition::Table::new(&domain.rust_name, &domain.name);
    table.columns.push(column.clone());
    let name = name_of(domain);
    let question = ColumnQuestion { target: &target, table: &table, column: &column, enumeration: None, indexed: false };
    let mut checks = Vec::new();
    let base = match super::table::stated_type(lowering, &question) {
        Some(answer) => answer,
        None => match answers.column_type(&question) {
            Ok(answer) => {
                lowering.needed_extensions.extend(answer.extension.map(str::to_owned));
                for (word, expression) in answer.checks {
                    let name = lowering.derive(&name, &[word.to_owned()], NameKind::Check);
                    checks.push(Check { name, expression, ..Check::default() });
                }
                Ok(answer.column_type)
            }
            Err(refusal) => Err(refusal.into_problem(&domain.location, &domain.name)),
        },
    };
    let base = base.map_err(|problem| lowering.problems.push(problem)).unwrap_or_else(|()| ColumnType::builtin("unknown"));
    let default = domain.default.as_ref().and_then(|default| match answers.default(&question, default) {
        Ok(default) => Some(default),
        Err(refusal) => {
            lowering.problems.push(refusal.into_problem(&domain.location, &domain.name));
            None
        }
    });
    for check in &domain.checks {
        checks.extend(own_check(lowering, domain, check));
    }
    let collation = domain.collation.as_ref().and_then(|text| answers.text(&target, text)).map(str::to_owned);
    let ty = DomainType { name, base: Box::new(base), collation };
    lowering.domain_types.insert(domain.rust_name.clone(), ty.clone());
    let comment = domain.comment.clone().filter(|_| answers.has_comments());
    Some(Domain { ty, not_null: domain.not_null, default, checks, comment })
}

fn own_check(lowering: &mut Lowering<'_>, domain: &definition::Domain, check: &definition::Check) -> Option<Check> {
    let target = lowering.target;
    let Some(expression) = dialect(&target).text(&target, &check.expression) else {
        lowering.problems.push(Problem::no_text(&check.location, &domain.name, "check", &target));
        return None;
    };
    let name = check.name.clone().unwrap_or_else(|| lowering.derive(&name_of(domain), &[], NameKind::Check));
    let nothing = Block::default();
    let block = settings::block(lowering, &check.settings, &nothing);
    for word in ["no_inherit", "not_enforced"].into_iter().filter(|word| block.flag(word)) {
        let problem = Problem::at(&check.location, &domain.name, format!("a domain's check takes no `{word}`"));
        lowering.problems.push(problem.with_help("leave it out, or state the check at the tables"));
    }
    let validity = if block.flag("not_valid") { Validity::NotValid } else { Validity::Valid };
    Some(Check { name, expression: expression.to_owned(), no_inherit: false, validity })
}

fn name_of(domain: &definition::Domain) -> ObjectName {
    ObjectName::in_schema(domain.schema.as_deref(), &domain.name)
}

/// The domain that a column names, if it can be the column's.
pub(super) fn of_column<'a>(
    lowering: &mut Lowering<'a>,
    table: &definition::Table,
    column: &definition::Column,
) -> Result<Option<&'a definition::Domain>, ()> {
    let Some(path) = &column.domain else { return Ok(None) };
    let object = format!("{}.{}", table.name, column.name);
    let problem = |message: String| Problem::at(&column.location, &object, message);
    let last = path.rsplit("::").next().unwrap_or(path);
    let Some(domain) = lowering.domains().into_iter().find(|domain| domain.rust_name == last) else {
        let problem = problem(format!("`{path}` is no domain that kit has read"));
        lowering.problems.push(problem.with_help("derive `Domain` on it, in a file that kit reads"));
        return Err(());
    };
    if !domain.fits(&column.rust_type) {
        let problem = problem(format!("domain `{last}` holds values of another type than this field"));
        let help = "its `rust_type` and the field's type are one, the `Option` aside; a list is of a domain over `Vec<..>`";
        lowering.problems.push(problem.with_help(help));
        return Err(());
    }
    if domain.not_null && column.nullable {
        let problem = problem(format!("domain `{last}` admits no NULL, and this field is an `Option`"));
        lowering.problems.push(problem.with_help("make it a plain type, or leave `not_null` out of the domain"));
    }
    Ok(Some(domain))
}

/// The domain's checks as checks of one column, where there are no domains.
pub(super) fn checks_of_column(
    lowering: &mut Lowering<'_>,
    table: &definition::Table,
    column: &definition::Column,
    domain: &definition::Domain,
    lowered: &mut Table,
) {
    let target = lowering.target;
    let quoted = dialect(&target).quote(&column.name);
    for check in &domain.checks {
        let expression = check.expression.map(|text| replace_name(text, VALUE, &quoted));
        let words: Vec<String> = [Some(column.name.clone()), check.name.clone()].into_iter().flatten().collect();
        let name = lowering.derive(&lowered.name, &words, NameKind::Check);
        let stated = definition::Check { name: Some(name), field: Some(column.field.clone()), expression, ..check.clone() };
        super::table::lower_check(lowering, table, &stated, lowered);
    }
}
