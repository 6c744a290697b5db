//! A unit struct that derives `Extension`.

use proc_macro2::{Ident, TokenStream};

use super::argument::{Once, of_attributes};
use super::item::{Item, one};
use super::report::{Report, SyntaxError};
use super::{snake_case, tokens, unit};
use crate::Extension;

const KEYS: [&str; 5] = ["name", "schema", "version", "only", "comment"];

/// A unit struct that derives `Extension`, read as far as it could be.
pub struct ExtensionInput {
    /// What the struct says.
    pub definition: Extension,
    /// The struct's name.
    pub name: Ident,
}

/// The tokens of a struct that derives `Extension`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no unit struct.
#[must_use]
pub fn extension(tokens: TokenStream, file: &str) -> (Option<ExtensionInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<ExtensionInput> {
    let name = unit::name(report, &item, "Extension")?;
    let rust_name = tokens::plain(&name);
    let mut definition = Extension {
        name: snake_case(&rust_name),
        rust_name,
        schema: None,
        version: None,
        only: Vec::new(),
        comment: None,
        location: report.location(name.span()),
    };
    let mut once = Once::default();
    for argument in of_attributes(report, &mut item.attributes, "extension") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `schema = \"extensions\"`");
            continue;
        };
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => definition.name = argument.filled_text(report).unwrap_or_else(|| definition.name.clone()),
            "schema" => definition.schema = argument.filled_text(report),
            "version" => definition.version = argument.filled_text(report),
            "comment" => definition.comment = argument.text(report),
            "only" => definition.only = unit::only(report, &argument),
            unknown => report.unknown(at, "key in `#[extension(..)]`", unknown, &KEYS),
        }
    }
    Some(ExtensionInput { definition, name })
}
