use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

/// The enums that a table's columns are made of, and the names under which the table's module imports them.
#[derive(Default)]
pub(crate) struct Enums(Vec<Enumeration>);

struct Enumeration {
    path: String,
    written: TokenStream,
    name: Ident,
    import: TokenStream,
}

impl Enums {
    /// The name of the enum that this type is, or holds.
    pub(crate) fn name_of(&mut self, ty: &TokenStream) -> Option<Ident> {
        let path = enum_path(ty);
        let text: String = path.iter().map(ToString::to_string).collect();
        if let Some(known) = self.0.iter().find(|known| known.path == text) {
            return Some(known.name.clone());
        }
        let last = path.iter().rev().find_map(|token| match token {
            TokenTree::Ident(word) => Some(word.clone()),
            _ => None,
        })?;
        // Two paths may end in the same word, and may even be the same enum.
        let taken = self.0.iter().any(|known| known.name == last);
        let name = if taken { format_ident!("{last}{}", self.0.len()) } else { last };
        let import = import(&path, taken.then_some(&name));
        let written = path.iter().map(ToTokens::to_token_stream).collect();
        self.0.push(Enumeration { path: text, written, name: name.clone(), import });
        Some(name)
    }

    /// The paths as the fields' types write them.
    pub(crate) fn paths(&self) -> Vec<TokenStream> {
        self.0.iter().map(|known| known.written.clone()).collect()
    }

    /// The imports. `table!` repeats these in modules of its own and keeps `super` right.
    pub(crate) fn imports(&self) -> TokenStream {
        // With no import at all `table!` would import every SQL type of Diesel's.
        if self.0.is_empty() {
            return quote!(
                use ::diesel_kit::sql_types as _;
            );
        }
        self.0.iter().map(|known| known.import.clone()).collect()
    }
}

/// The path of an enum inside of what may be around it, such as `Vec<..>`.
fn enum_path(ty: &TokenStream) -> Vec<TokenTree> {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let tokens: Vec<TokenTree> = ty.clone().into_iter().collect();
    let start = tokens.iter().rposition(|token| is(token, '<')).map_or(0, |open| open + 1);
    tokens.into_iter().skip(start).take_while(|token| !is(token, '>')).collect()
}

/// An import as seen from a module inside of this one.
fn import(path: &[TokenTree], alias: Option<&Ident>) -> TokenStream {
    let all: TokenStream = path.iter().map(ToTokens::to_token_stream).collect();
    let alias = alias.map(|alias| quote!(as #alias));
    match path.first() {
        Some(TokenTree::Ident(first)) if first == "crate" => quote!(use #all #alias;),
        Some(TokenTree::Ident(first)) if first == "self" => {
            // Without `self` and its two colons.
            let rest: TokenStream = path.iter().skip(3).map(ToTokens::to_token_stream).collect();
            quote!(use super::#rest #alias;)
        }
        Some(TokenTree::Ident(_)) => quote!(use super::#all #alias;),
        _ => quote!(use #all #alias;),
    }
}
