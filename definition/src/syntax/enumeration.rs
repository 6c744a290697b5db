use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use super::argument::{Once, of_attributes};
use super::case::Case;
use super::item::{Item, Member, members, one};
use super::removed::Removed;
use super::report::{Report, SyntaxError};
use super::{removed, snake_case, tokens};
use crate::{Enumeration, Variant};

const KEYS: [&str; 6] = ["name", "schema", "comment", "renamed_from", "rename_all", "removed"];
const VARIANT_KEYS: [&str; 2] = ["name", "renamed_from"];

/// An enum that derives `DbEnum`, read as far as it could be.
pub struct EnumerationInput {
    /// What the enum says.
    pub definition: Enumeration,
    /// The enum's name.
    pub name: Ident,
    /// The variants' names, one for each of the definition's, in the same order.
    pub variants: Vec<Ident>,
    /// Whether no variant has fields; `false` stands beside an error.
    pub plain: bool,
}

/// The tokens of an enum that derives `DbEnum`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no enum.
#[must_use]
pub fn enumeration(tokens: TokenStream, file: &str) -> (Option<EnumerationInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<EnumerationInput> {
    let name = item.name?;
    let (Some("enum"), Some(body)) = (item.keyword, item.body) else {
        report.error_with_help(name.span(), "`DbEnum` is derived for enums", "`Table` is for structs");
        return None;
    };
    if let Some(generic) = item.after.first() {
        report.error(generic.span(), "a database enum takes no generic parameters");
        return None;
    }
    let rust_name = tokens::plain(&name);
    let mut definition = Enumeration {
        name: snake_case(&rust_name),
        rust_name,
        schema: None,
        variants: Vec::new(),
        comment: None,
        renamed_from: None,
        removed: Vec::new(),
        location: report.location(name.span()),
    };
    let mut removed = Vec::new();
    let case = options(report, &mut item.attributes, &mut definition, &mut removed);
    let mut variants = Vec::new();
    let mut plain = true;
    for mut member in members(report, body, "a variant") {
        if let Some(TokenTree::Group(_)) = member.rest.first() {
            plain = false;
            let help = "a value of a database enum is a name alone; `Json<..>` holds an enum with fields";
            report.error_with_help(member.name.span(), format!("the variant `{}` has fields", member.name), help);
        }
        let read = variant(report, &mut member, case);
        if let Some(before) = definition.variants.iter().find(|before| before.label == read.label) {
            let message = format!("the variants `{}` and `{}` have the same label `{}`", before.rust_name, read.rust_name, read.label);
            report.error(member.name.span(), message);
        }
        definition.variants.push(read);
        variants.push(member.name);
    }
    definition.removed = removed::check(report, removed, &definition.variants);
    if variants.is_empty() {
        report.error(name.span(), "a database enum has at least one variant");
    }
    Some(EnumerationInput { definition, name, variants, plain })
}

fn options(report: &mut Report<'_>, attributes: &mut Vec<Group>, definition: &mut Enumeration, removed: &mut Vec<Removed>) -> Case {
    let mut case = Case::Snake;
    let mut once = Once::default();
    for argument in of_attributes(report, attributes, "db_enum") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `name = \"mood\"`");
            continue;
        };
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => definition.name = argument.filled_text(report).unwrap_or_else(|| definition.name.clone()),
            "schema" => definition.schema = argument.filled_text(report),
            "comment" => definition.comment = argument.text(report),
            "renamed_from" => definition.renamed_from = argument.filled_text(report),
            "rename_all" => {
                if let Some(text) = argument.text(report) {
                    match Case::from_name(&text) {
                        Some(known) => case = known,
                        None => report.unknown(argument.span, "case", &text, &Case::NAMES),
                    }
                }
            }
            "removed" => removed.extend(argument.list(report).into_iter().flatten().filter_map(|pair| removed::pair(report, pair))),
            unknown => report.unknown(at, "key in `#[db_enum(..)]`", unknown, &KEYS),
        }
    }
    case
}

fn variant(report: &mut Report<'_>, member: &mut Member, case: Case) -> Variant {
    let rust_name = tokens::plain(&member.name);
    let mut read = Variant { label: case.apply(&rust_name), rust_name, renamed_from: None };
    let mut once = Once::default();
    for argument in of_attributes(report, &mut member.attributes, "db_enum") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `name = \"happy\"`");
            continue;
        };
        if !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => read.label = argument.filled_text(report).unwrap_or_else(|| read.label.clone()),
            "renamed_from" => read.renamed_from = argument.filled_text(report),
            unknown => report.unknown(at, "key in `#[db_enum(..)]` at a variant", unknown, &VARIANT_KEYS),
        }
    }
    read
}
