use proc_macro2::TokenStream;
use quote::quote;

use crate::fingerprint::fingerprint;
use crate::model::Model;

/// One impl for all other tables, where Diesel's own macro writes one a pair.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let table = &model.module;
    let table = quote!(#table::table);
    let fingerprint = fingerprint(&[model.table.schema.as_deref().unwrap_or_default(), &model.table.name]);
    quote! {
        impl<__By> ::diesel_kit::__private::DerivedTable<__By> for #table {
            type Fingerprint = #fingerprint;
        }
        impl<__Other> ::diesel::query_source::TableNotEqual<__Other> for #table
        where
            __Other: ::diesel_kit::__private::DerivedTable<#table>,
            <Self as ::diesel_kit::__private::DerivedTable<Self>>::Fingerprint:
                ::diesel_kit::__private::Unlike<<__Other as ::diesel_kit::__private::DerivedTable<#table>>::Fingerprint, #table>,
        {
        }
    }
}
