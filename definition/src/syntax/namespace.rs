//! A unit struct that derives `Namespace`.

use proc_macro2::{Ident, TokenStream};

use super::argument::{Once, of_attributes};
use super::item::{Item, one};
use super::report::{Report, SyntaxError};
use super::{snake_case, tokens, unit};
use crate::Namespace;

const KEYS: [&str; 4] = ["name", "only", "comment", "renamed_from"];

/// A unit struct that derives `Namespace`, read as far as it could be.
pub struct NamespaceInput {
    /// What the struct says.
    pub definition: Namespace,
    /// The struct's name.
    pub name: Ident,
}

/// The tokens of a struct that derives `Namespace`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no unit struct.
#[must_use]
pub fn namespace(tokens: TokenStream, file: &str) -> (Option<NamespaceInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<NamespaceInput> {
    let name = unit::name(report, &item, "Namespace")?;
    let rust_name = tokens::plain(&name);
    let mut definition = Namespace {
        name: snake_case(&rust_name),
        rust_name,
        only: Vec::new(),
        comment: None,
        renamed_from: None,
        location: report.location(name.span()),
    };
    let mut once = Once::default();
    for argument in of_attributes(report, &mut item.attributes, "namespace") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `comment = \"..\"`");
            continue;
        };
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => definition.name = argument.filled_text(report).unwrap_or_else(|| definition.name.clone()),
            "comment" => definition.comment = argument.text(report),
            "renamed_from" => definition.renamed_from = argument.filled_text(report),
            "only" => definition.only = unit::only(report, &argument),
            unknown => report.unknown(at, "key in `#[namespace(..)]`", unknown, &KEYS),
        }
    }
    Some(NamespaceInput { definition, name })
}
