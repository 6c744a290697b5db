use diesel_kit_definition::{DefaultValue, RustType, sqlite_default};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::model::{ColumnModel, Model, backends};

/// The insert type: `NewDocument` for `Document`.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let Model { module, visibility, .. } = model;
    let name = format_ident!("New{}", model.name);
    let fields = model.insertable().map(|column| {
        let (visibility, field, ty) = (column.visibility, column.field, insert_type(column));
        quote!(#visibility #field: #ty,)
    });
    let doc = format!("A row to insert into `{}`. What is `None` takes the column's default.", model.table.name);
    // All fields optional: nothing is required.
    let default = model.insertable().all(|column| !is_required(column)).then(|| quote!(, Default));
    let new = constructor(model);
    let count = Literal::usize_unsuffixed(model.insertable().filter(|column| takes_uuid(column)).count());
    let rows = backends().into_iter().map(|backend| insert_row(model, &name, &backend, &count));
    let insertable = [quote!(#name), quote!(&#name)].map(|row| {
        quote! {
            impl ::diesel::Insertable<#module::table> for #row {
                type Values = ::diesel_kit::__private::Values<Self, #module::table, #count>;
                fn values(self) -> Self::Values {
                    ::diesel_kit::__private::values(self)
                }
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone #default)]
        #[allow(missing_docs)]
        #visibility struct #name {
            #(#fields)*
        }
        impl #name {
            #new
        }
        #(#insertable)*
        impl ::diesel::internal::derives::insertable::UndecoratedInsertRecord<#module::table> for #name {}
        #(#rows)*
    }
}

/// Whether an insert must name the column: it has no default and is never NULL.
fn is_required(column: &ColumnModel<'_>) -> bool {
    !column.column.has_default() && !column.column.nullable
}

fn takes_uuid(column: &ColumnModel<'_>) -> bool {
    column.column.default == Some(DefaultValue::Uuid) && column.column.rust_type == RustType::Uuid
}

fn insert_type(column: &ColumnModel<'_>) -> TokenStream {
    let ty = &column.ty;
    if column.column.has_default() { quote!(::core::option::Option<#ty>) } else { ty.clone() }
}

fn constructor(model: &Model<'_>) -> TokenStream {
    let parameters = model.insertable().filter(|column| is_required(column)).map(|column| {
        let (field, ty) = (column.field, &column.ty);
        match column.column.rust_type {
            RustType::String => quote!(#field: impl ::core::convert::Into<#ty>),
            _ => quote!(#field: #ty),
        }
    });
    let values = model.insertable().map(|column| {
        let field = column.field;
        match (is_required(column), &column.column.rust_type) {
            (true, RustType::String) => quote!(#field: #field.into(),),
            (true, _) => quote!(#field,),
            (false, _) => quote!(#field: ::core::option::Option::None,),
        }
    });
    let visibility = model.visibility;
    quote! {
        /// A row of what is required; the rest takes its defaults.
        #[allow(clippy::too_many_arguments, clippy::new_without_default, dead_code)]
        #[must_use]
        #visibility fn new(#(#parameters),*) -> Self {
            Self { #(#values)* }
        }
    }
}

fn insert_row(model: &Model<'_>, name: &Ident, backend: &TokenStream, count: &Literal) -> TokenStream {
    let names = model.insertable().map(|column| &column.column.name);
    let mut uuid = 0_usize;
    let values = model.insertable().map(|column| {
        let (field, module, ident) = (column.field, &model.module, &column.ident);
        let sql_type = quote!(<#module::columns::#ident as ::diesel::Expression>::SqlType);
        if takes_uuid(column) {
            let position = Literal::usize_unsuffixed(uuid);
            uuid += 1;
            return quote_spanned!(column.span=> out.fresh::<#sql_type, _>(&self.#field, &uuids[#position])?;);
        }
        if column.column.has_default() {
            let sqlite = sqlite_default(column.column).unwrap_or_else(|| "NULL".to_owned());
            return quote_spanned!(column.span=> out.bind_or_default::<#sql_type, _>(&self.#field, #sqlite)?;);
        }
        quote_spanned!(column.span=> out.bind::<#sql_type, _>(&self.#field)?;)
    });
    quote! {
        impl ::diesel_kit::__private::InsertRow<#backend, #count> for #name {
            const COLUMNS: &'static [&'static str] = &[#(#names),*];
            #[allow(unused_variables)]
            fn values<'b>(
                &'b self,
                uuids: &'b [::diesel_kit::__private::Uuid; #count],
                out: &mut ::diesel_kit::__private::ValueWriter<'_, 'b, #backend>,
            ) -> ::diesel::QueryResult<()> {
                #(#values)*
                ::core::result::Result::Ok(())
            }
        }
    }
}
