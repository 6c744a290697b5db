use std::collections::BTreeMap;
use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

use crate::model::ColumnModel;

/// The paths of the domains that columns are of, each once, at a field that names it: a struct that is not there is said so in its line.
pub(crate) fn paths(columns: &[ColumnModel<'_>]) -> Vec<TokenStream> {
    let named = columns.iter().filter_map(|column| Some((column.column.domain.clone()?, column)));
    let paths: BTreeMap<String, TokenStream> = named.filter_map(|(path, column)| Some((path.clone(), path_at(&path, column)?))).collect();
    paths.into_values().collect()
}

fn path_at(path: &str, column: &ColumnModel<'_>) -> Option<TokenStream> {
    let tokens = TokenStream::from_str(path).ok()?;
    // Names are looked up where the field stands.
    let span = column.field.span();
    let at_field = |mut token: TokenTree| {
        token.set_span(span);
        token
    };
    Some(tokens.into_iter().map(at_field).collect())
}
