use diesel_kit_definition::RustType;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use crate::model::{ColumnModel, Model};

/// The Diesel table, through `diesel::table!`: what that writes changes between releases.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let Model { table, module, .. } = model;
    let schema = table.schema.as_ref().map(|schema| {
        let schema = namespace(schema, module);
        quote!(#schema.)
    });
    let name = &table.name;
    let sql_name = (*module != *name).then(|| quote!(#[sql_name = #name]));
    let key = key(model);
    let columns = model.columns.iter().map(column);
    let doc = format!("The table of `{}`.", model.name);
    let table = quote_spanned! {model.name.span()=>
        // With no import at all `table!` would import every SQL type of Diesel's.
        use ::diesel_kit::sql_types as _;
        #[doc = #doc]
        #[allow(missing_docs)]
        #sql_name
        #schema #module (#(#key),*) {
            #(#columns)*
        }
    };
    quote!(::diesel::table! { #table })
}

fn namespace(schema: &str, module: &Ident) -> Ident {
    match syn::parse_str::<Ident>(schema) {
        Ok(ident) => ident,
        // Diesel takes an identifier there and prints it with quotes.
        Err(_) => Ident::new_raw(&schema.replace(|c: char| !c.is_ascii_alphanumeric(), "_"), module.span()),
    }
}

/// Diesel's tables have a key: without one it is the first column, and nothing offers to find by it.
fn key<'m>(model: &'m Model<'_>) -> Vec<&'m Ident> {
    let key: Vec<&Ident> = model.key().into_iter().map(|column| &column.ident).collect();
    if key.is_empty() { model.columns.iter().take(1).map(|column| &column.ident).collect() } else { key }
}

fn column(column: &ColumnModel<'_>) -> TokenStream {
    let ColumnModel { ident, sql_type, .. } = column;
    let name = &column.column.name;
    let sql_name = (*ident != *name).then(|| quote!(#[sql_name = #name]));
    let doc = column.column.comment.as_ref().map(|comment| quote!(#[doc = #comment]));
    let max_length = column.column.max_length.filter(|_| column.column.rust_type == RustType::String).map(|length| {
        let length = proc_macro2::Literal::u32_unsuffixed(length);
        quote!(#[max_length = #length])
    });
    quote!(#doc #sql_name #max_length #ident -> #sql_type,)
}
