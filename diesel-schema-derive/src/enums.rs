use std::collections::BTreeMap;

use diesel_kit_definition::RustType;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use crate::model::ColumnModel;

/// The paths of the enums that columns are made of, as the fields' types write them, each once.
pub(crate) fn paths(columns: &[ColumnModel<'_>]) -> Vec<TokenStream> {
    let enums = columns.iter().filter(|column| is_enum(&column.column.rust_type)).map(|column| enum_path(&column.inner));
    let by_text: BTreeMap<String, TokenStream> = enums.map(|path| (path.to_string(), path)).collect();
    by_text.into_values().collect()
}

fn is_enum(rust_type: &RustType) -> bool {
    match rust_type {
        RustType::Enumeration(_) => true,
        RustType::Array(inner) => is_enum(inner),
        _ => false,
    }
}

/// The path of an enum inside of what may be around it, such as `Vec<..>`.
fn enum_path(ty: &TokenStream) -> TokenStream {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let tokens: Vec<TokenTree> = ty.clone().into_iter().collect();
    let start = tokens.iter().rposition(|token| is(token, '<')).map_or(0, |open| open + 1);
    let path = tokens.iter().skip(start).take_while(|token| !is(token, '>'));
    path.map(ToTokens::to_token_stream).collect()
}
