use proc_macro2::{Ident, TokenStream};

use super::argument::{Once, of_attributes};
use super::case::Case;
use super::report::{Report, SyntaxError};
use super::snake_case;
use super::tokens::plain;
use crate::{Enumeration, Variant};

const KEYS: [&str; 5] = ["name", "schema", "comment", "renamed_from", "rename_all"];
const VARIANT_KEYS: [&str; 2] = ["name", "renamed_from"];

/// An enum that derives `DbEnum`, read as far as it could be.
#[derive(Debug, Clone)]
pub struct EnumerationInput {
    /// What the enum says.
    pub definition: Enumeration,
    /// The enum's name.
    pub ident: Ident,
    /// The variants' names, one for each of the definition's, in the same order.
    pub variants: Vec<Ident>,
}

/// The tokens of an enum that derives `DbEnum`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no enum of plain variants.
#[must_use]
pub fn enumeration(tokens: TokenStream, file: &str) -> (Option<EnumerationInput>, Vec<SyntaxError>) {
    let mut report = Report::new(file);
    let input = read(&mut report, tokens);
    (input, report.errors)
}

fn read(report: &mut Report<'_>, tokens: TokenStream) -> Option<EnumerationInput> {
    let is_enum = tokens.clone().into_iter().any(|token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "enum"));
    if !is_enum {
        let span = tokens.into_iter().next().map_or_else(proc_macro2::Span::call_site, |token| token.span());
        report.error_with_help(span, "`DbEnum` is derived for enums", "`Table` is for structs");
        return None;
    }
    let item: syn::ItemEnum = match syn::parse2(tokens) {
        Ok(item) => item,
        Err(error) => {
            report.syn(&error);
            return None;
        }
    };
    if let Some(generic) = item.generics.params.first() {
        report.error(syn::spanned::Spanned::span(generic), "a database enum takes no generic parameters");
    }
    if item.variants.is_empty() {
        report.error(item.ident.span(), "a database enum has at least one variant");
    }
    let rust_name = plain(&item.ident);
    let mut definition = Enumeration {
        name: snake_case(&rust_name),
        rust_name,
        schema: None,
        variants: Vec::with_capacity(item.variants.len()),
        comment: None,
        renamed_from: None,
        location: report.location(item.ident.span()),
    };
    let case = options(report, &item, &mut definition);
    let mut variants = Vec::with_capacity(item.variants.len());
    for variant in &item.variants {
        if !matches!(variant.fields, syn::Fields::Unit) {
            let help = "a value of a database enum is a name alone; `Json<..>` holds an enum with fields";
            report.error_with_help(variant.ident.span(), format!("the variant `{}` has fields", variant.ident), help);
        }
        let read = self::variant(report, variant, case);
        if let Some(before) = definition.variants.iter().find(|before| before.label == read.label) {
            let message = format!("the variants `{}` and `{}` have the same label `{}`", before.rust_name, read.rust_name, read.label);
            report.error(variant.ident.span(), message);
        }
        definition.variants.push(read);
        variants.push(variant.ident.clone());
    }
    Some(EnumerationInput { definition, ident: item.ident, variants })
}

fn options(report: &mut Report<'_>, item: &syn::ItemEnum, definition: &mut Enumeration) -> Case {
    let mut case = Case::Snake;
    let mut once = Once::default();
    for argument in of_attributes(report, &item.attrs, "db_enum") {
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
            unknown => report.unknown(at, "key in `#[db_enum(..)]`", unknown, &KEYS),
        }
    }
    case
}

fn variant(report: &mut Report<'_>, variant: &syn::Variant, case: Case) -> Variant {
    let rust_name = plain(&variant.ident);
    let mut read = Variant { label: case.apply(&rust_name), rust_name, renamed_from: None };
    let mut once = Once::default();
    for argument in of_attributes(report, &variant.attrs, "db_enum") {
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
