use diesel_kit_definition::RustType;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use crate::model::{Model, backends};

/// The update type: `DocumentChanges` for `Document`. None for a table that is all key.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    if model.changeable().next().is_none() {
        return TokenStream::new();
    }
    let Model { module, visibility, .. } = model;
    let name = format_ident!("{}Changes", model.name);
    let fields = model.changeable().map(|column| {
        let (visibility, field, ty) = (column.visibility, column.field, &column.ty);
        quote!(#visibility #field: ::core::option::Option<#ty>,)
    });
    let doc = format!("Changes to a row of `{}`. What is `None` stays as it is.", model.table.name);
    let assignments = assignments(model);
    let implementations = backends().into_iter().map(|backend| {
        quote! {
            impl ::diesel_kit::__private::Changes<#backend> for #name {
                fn assignments<'b>(
                    &'b self,
                    out: &mut ::diesel_kit::__private::Assignments<'_, 'b, #backend>,
                ) -> ::diesel::QueryResult<()> {
                    #assignments
                    ::core::result::Result::Ok(())
                }
            }
        }
    });
    let changesets = [quote!(#name), quote!(&#name)].map(|changes| {
        quote! {
            impl ::diesel::query_builder::AsChangeset for #changes {
                type Target = #module::table;
                type Changeset = ::diesel_kit::__private::Changeset<Self>;
                fn as_changeset(self) -> Self::Changeset {
                    ::diesel_kit::__private::Changeset(self)
                }
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Default)]
        #[allow(missing_docs)]
        #visibility struct #name {
            #(#fields)*
        }
        #(#changesets)*
        #(#implementations)*
    }
}

fn assignments(model: &Model<'_>) -> TokenStream {
    let given = model.changeable().map(|column| {
        let (field, module, ident, name) = (column.field, &model.module, &column.ident, &column.column.name);
        quote_spanned! {column.span=>
            out.set::<<#module::columns::#ident as ::diesel::Expression>::SqlType, _>(#name, &self.#field)?;
        }
    });
    let present = model.changeable().filter(|column| column.column.on_update_now).map(|column| {
        let (field, name) = (column.field, &column.column.name);
        let now = match column.column.rust_type {
            RustType::Date => quote!(Date),
            RustType::Time => quote!(Time),
            RustType::DateTime => quote!(Timestamp),
            _ => quote!(Timestamptz),
        };
        quote!(out.set_now(#name, &self.#field, ::diesel_kit::__private::Now::#now)?;)
    });
    quote!(#(#given)* #(#present)*)
}
