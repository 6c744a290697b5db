//! A unit struct that derives `Domain`.

use proc_macro2::{Ident, TokenStream, TokenTree};

use super::argument::{Argument, Once, Value, of_attributes};
use super::column::Spans;
use super::item::{Item, one};
use super::key;
use super::known_type::{known_type, option_inner, peel};
use super::report::{Report, SyntaxError};
use super::sql::sql_of;
use super::tokens::{text_of_slice, text_of_type};
use super::{column_check, default, snake_case, tokens, unit};
use crate::{Domain, RustType};

const KEYS: [&str; 13] = [
    "name",
    "schema",
    "rust_type",
    "max_length",
    "precision",
    "scale",
    "sql_type",
    "not_null",
    "default",
    "collation",
    "check",
    "comment",
    "renamed_from",
];

const TYPE_HELP: &str =
    "a domain stands over a type that the database brings: `rust_type = String`, or another name with `sql_type = \"..\"`";

/// A unit struct that derives `Domain`, read as far as it could be.
pub struct DomainInput {
    /// What the struct says.
    pub definition: Domain,
    /// The struct's name.
    pub name: Ident,
}

/// The tokens of a struct that derives `Domain`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no unit struct.
#[must_use]
pub fn domain(tokens: TokenStream, file: &str) -> (Option<DomainInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<DomainInput> {
    let name = unit::name(report, &item, "Domain")?;
    let rust_name = tokens::plain(&name);
    let mut domain = Domain::new(rust_name.clone(), snake_case(&rust_name), RustType::Other(String::new()));
    domain.location = report.location(name.span());
    let before = report.errors.len();
    let mut stated = None;
    let mut spans = Spans::default();
    let mut once = Once::default();
    for argument in of_attributes(report, &mut item.attributes, "domain") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `rust_type = String`");
            continue;
        };
        if word != "check" && !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => domain.name = argument.filled_text(report).unwrap_or_else(|| domain.name.clone()),
            "schema" => domain.schema = argument.filled_text(report),
            "rust_type" => stated = type_of(report, &argument),
            "max_length" => (domain.max_length, spans.max_length) = (argument.number(report), Some(argument.span)),
            "precision" => (domain.precision, spans.precision) = (argument.number(report), Some(argument.span)),
            "scale" => (domain.scale, spans.scale) = (argument.number(report), Some(argument.span)),
            "sql_type" => domain.sql_type = sql_of(report, &argument),
            "not_null" => domain.not_null = argument.flag(report).is_some(),
            "default" => (domain.default, spans.default) = (default::default(report, &argument), Some(argument.span)),
            "collation" => (domain.collation, spans.collation) = (sql_of(report, &argument), Some(at)),
            "check" => domain.checks.extend(key::check(report, &argument, None)),
            "comment" => domain.comment = argument.text(report),
            "renamed_from" => domain.renamed_from = argument.filled_text(report),
            unknown => report.unknown(at, "key in `#[domain(..)]`", unknown, &KEYS),
        }
    }
    match stated {
        Some(tokens) => settle(report, &mut domain, &tokens),
        None if once.seen("rust_type") => {}
        None => {
            report.error_with_help(
                name.span(),
                format!("`{name}` does not say what it holds"),
                format!("`#[domain(rust_type = ..)]`: {TYPE_HELP}"),
            );
        }
    }
    if report.errors.len() == before {
        column_check::column(report, &domain.column("value"), &spans);
        names(report, &domain, &name);
    }
    Some(DomainInput { definition: domain, name })
}

fn type_of(report: &mut Report<'_>, argument: &Argument) -> Option<Vec<TokenTree>> {
    match &argument.value {
        Value::Type(tokens) => Some(peel(tokens).unwrap_or_else(|| tokens.clone())),
        _ => {
            report.error(argument.span, "expected `rust_type = <type>`");
            None
        }
    }
}

fn settle(report: &mut Report<'_>, domain: &mut Domain, tokens: &[TokenTree]) {
    if option_inner(tokens).is_some() {
        let at = tokens.first().map_or_else(proc_macro2::Span::call_site, TokenTree::span);
        let help = "the type alone: a field that may be NULL is an `Option`, and `not_null` forbids NULL to all of them";
        report.error_with_help(at, "whether a column admits NULL is said at its field", help);
        return;
    }
    match (known_type(tokens, false), &domain.sql_type) {
        (Ok(known), _) => domain.rust_type = known,
        (Err(unknown), None) => report.error_with_help(unknown.span, unknown.message, TYPE_HELP),
        (Err(unknown), Some(_)) => match text_of_type(tokens) {
            Some(text) => domain.rust_type = RustType::Other(text),
            None => report.error(unknown.span, format!("`{}` is no type", text_of_slice(tokens))),
        },
    }
}

/// Checks of one name.
fn names(report: &mut Report<'_>, domain: &Domain, ident: &Ident) {
    for (at, check) in domain.checks.iter().enumerate() {
        if let Some(name) = &check.name
            && domain.checks.iter().take(at).any(|before| before.name.as_ref() == Some(name))
        {
            report.error(ident.span(), format!("two checks of `{ident}` are called `{name}`"));
        }
    }
}
