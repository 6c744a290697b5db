//! What the structs without fields have in common: those that stand for what is no table.

use proc_macro2::Ident;

use super::argument::{Argument, Value};
use super::item::Item;
use super::report::Report;
use super::sql::DIALECTS;

/// The struct's name, if it has no fields.
pub(super) fn name(report: &mut Report<'_>, item: &Item, derive: &str) -> Option<Ident> {
    let name = item.name.clone()?;
    if item.keyword != Some("struct") || item.body.is_some() || !item.after.is_empty() {
        report.error_with_help(name.span(), format!("`{derive}` is derived for structs without fields"), format!("`pub struct {name};`"));
        return None;
    }
    Some(name)
}

/// `only(postgres, mariadb)`
pub(super) fn only(report: &mut Report<'_>, argument: &Argument) -> Vec<String> {
    let mut only = Vec::new();
    for one in argument.list(report).unwrap_or_default() {
        match (&one.key, &one.value) {
            (None, Value::Name(name)) if DIALECTS.contains(&name.as_str()) => only.push(name.clone()),
            _ => {
                let (word, at) = one.word().unwrap_or(("", one.span));
                report.unknown(at, "database", word, &DIALECTS);
            }
        }
    }
    only
}
