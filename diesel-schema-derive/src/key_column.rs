use diesel_kit_definition::IndexKey;
use proc_macro2::TokenStream;
use quote::quote;

use crate::fingerprint::tag;
use crate::model::Model;

/// The columns that are a key by themselves, by their fields' names: a foreign key of another struct may name one.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let Model { name, module, .. } = model;
    let keys = model.columns.iter().filter(|column| is_key(model, &column.column.field));
    keys.map(|column| {
        let (field, ident) = (tag(&column.column.field), &column.ident);
        quote! {
            impl ::diesel_kit::__private::KeyColumn<#field> for #name {
                type Column = #module::columns::#ident;
                const COLUMN: Self::Column = #module::columns::#ident;
            }
        }
    })
    .collect()
}

fn is_key(model: &Model<'_>, field: &str) -> bool {
    let table = model.table;
    let alone = |fields: &[String]| matches!(fields, [only] if only == field);
    table.primary_key.as_ref().is_some_and(|key| alone(&key.fields))
        || table.uniques.iter().any(|unique| alone(&unique.fields))
        || table.indexes.iter().any(|index| {
            let only = matches!(index.parts.as_slice(), [part] if matches!(&part.key, IndexKey::Field(name) if name == field));
            index.unique && index.predicate.is_none() && only
        })
}
