//! `removed(old = "new")`: what rows get that hold a label which is gone.

use proc_macro2::Span;

use super::argument::{Argument, Value};
use super::report::Report;
use crate::{Literal, Variant};

/// A label that is gone, what rows get instead, and where each stands.
pub(super) struct Removed {
    label: (String, Span),
    instead: (String, Span),
}

/// `old = "new"`, or `label("o l d", "new")` where the old label is no word.
pub(super) fn pair(report: &mut Report<'_>, argument: &Argument) -> Option<Removed> {
    match (&argument.key, &argument.value) {
        (Some((label, at)), Value::Literal(Literal::Text(instead))) => {
            Some(Removed { label: (label.clone(), *at), instead: (instead.clone(), argument.span) })
        }
        (None, Value::Call(word, pair)) if word == "label" => match pair.as_slice() {
            [
                Argument { key: None, value: Value::Literal(Literal::Text(label)), span: at },
                Argument { key: None, value: Value::Literal(Literal::Text(instead)), span },
            ] => Some(Removed { label: (label.clone(), *at), instead: (instead.clone(), *span) }),
            _ => wrong(report, argument.span),
        },
        _ => wrong(report, argument.span),
    }
}

fn wrong(report: &mut Report<'_>, span: Span) -> Option<Removed> {
    let help = "`removed(old = \"new\")`, or `removed(label(\"old label\", \"new\"))`";
    report.error_with_help(span, "expected a label that is gone and the one that rows get instead", help);
    None
}

/// The pairs that make sense: what is gone is gone, and what rows get is there.
pub(super) fn check(report: &mut Report<'_>, removed: Vec<Removed>, variants: &[Variant]) -> Vec<(String, String)> {
    let has = |label: &str| variants.iter().any(|variant| variant.label == label);
    let mut pairs: Vec<(String, String)> = Vec::new();
    for Removed { label: (label, label_at), instead: (instead, instead_at) } in removed {
        if has(&label) {
            report.error(label_at, format!("the label `{label}` is not removed: a variant has it"));
        } else if pairs.iter().any(|(other, _)| *other == label) {
            report.error(label_at, format!("`{label}` is given twice"));
        } else if has(&instead) {
            pairs.push((label, instead));
        } else {
            let known: Vec<_> = variants.iter().map(|variant| variant.label.as_str()).collect();
            report.unknown(instead_at, "label", &instead, &known);
        }
    }
    pairs
}
