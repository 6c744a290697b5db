use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use crate::model::{ColumnModel, Model, backends};

/// The struct as a row that is read.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let has_table = has_table(model);
    let queryable = queryable(model);
    let selectable = selectable(model);
    let identifiable = identifiable(model);
    let checks = checks(model);
    quote! {
        #has_table
        #queryable
        #selectable
        #identifiable
        #checks
    }
}

pub(crate) fn has_table(model: &Model<'_>) -> TokenStream {
    let Model { name, module, .. } = model;
    quote! {
        impl ::diesel::associations::HasTable for #name {
            type Table = #module::table;
            fn table() -> Self::Table {
                #module::table
            }
        }
    }
}

fn queryable(model: &Model<'_>) -> TokenStream {
    let Model { name, module, .. } = model;
    let all = model.columns.len() == model.readable().count();
    let sql_types = if all {
        quote!(#module::SqlType)
    } else {
        let idents = model.readable().map(|column| &column.ident);
        quote!((#(<#module::columns::#idents as ::diesel::Expression>::SqlType,)*))
    };
    let types = model.readable().map(|column| &column.ty);
    let row = quote!((#(#types,)*));
    let values = model.readable().enumerate().map(|(position, column)| {
        let field = column.field;
        let position = Literal::usize_unsuffixed(position);
        quote!(#field: row.#position,)
    });
    let opaque = model.columns.iter().filter(|column| !column.is_readable()).map(|column| {
        let field = column.field;
        quote_spanned!(column.span=> #field: ::core::default::Default::default(),)
    });
    quote! {
        impl<__DB: ::diesel::backend::Backend> ::diesel::deserialize::Queryable<#sql_types, __DB> for #name
        where
            #row: ::diesel::deserialize::FromStaticSqlRow<#sql_types, __DB>,
        {
            type Row = #row;
            fn build(row: Self::Row) -> ::diesel::deserialize::Result<Self> {
                ::core::result::Result::Ok(Self { #(#values)* #(#opaque)* })
            }
        }
    }
}

fn selectable(model: &Model<'_>) -> TokenStream {
    let Model { name, module, .. } = model;
    let plain = model.columns.iter().all(|column| column.is_readable() && !column.is_vector());
    let (expression, selection) = if plain {
        (quote!(<#module::table as ::diesel::Table>::AllColumns), quote!(#module::all_columns))
    } else {
        // A vector is asked for in a form that every driver can read.
        let columns = model.readable().map(|column| (&column.ident, column.is_vector()));
        let (types, values): (Vec<_>, Vec<_>) = columns
            .map(|(ident, vector)| {
                let path = quote!(#module::columns::#ident);
                if vector {
                    (quote!(::diesel_kit::StoredVector<#path>), quote!(::diesel_kit::VectorExpressionMethods::stored(#path)))
                } else {
                    (path.clone(), path)
                }
            })
            .unzip();
        (quote!((#(#types,)*)), quote!((#(#values,)*)))
    };
    quote! {
        impl<__DB: ::diesel::backend::Backend> ::diesel::expression::Selectable<__DB> for #name {
            type SelectExpression = #expression;
            fn construct_selection() -> Self::SelectExpression {
                #selection
            }
        }
        impl<__DB: ::diesel::backend::Backend> ::diesel::HasQuery<__DB> for #name {
            type BaseQuery = <#module::table as ::diesel::query_builder::AsQuery>::Query;
            fn base_query() -> Self::BaseQuery {
                ::diesel::query_builder::AsQuery::as_query(#module::table)
            }
        }
    }
}

fn identifiable(model: &Model<'_>) -> TokenStream {
    let name = &model.name;
    let key = model.key();
    if key.is_empty() {
        return TokenStream::new();
    }
    let types = key.iter().map(|column| &column.ty);
    let fields = key.iter().map(|column| column.field);
    let id_type = quote!((#(&'__ident #types),*));
    let id = quote!((#(&self.#fields),*));
    quote! {
        impl<'__ident> ::diesel::associations::Identifiable for &'__ident #name {
            type Id = #id_type;
            fn id(self) -> Self::Id {
                #id
            }
        }
        impl<'__ident> ::diesel::associations::Identifiable for &'_ &'__ident #name {
            type Id = #id_type;
            fn id(self) -> Self::Id {
                #id
            }
        }
    }
}

/// Says at the field what cannot be read into it, instead of at every query. Once for each pair of types.
fn checks(model: &Model<'_>) -> TokenStream {
    let module = &model.module;
    let mut seen: Vec<String> = Vec::new();
    let distinct: Vec<&ColumnModel<'_>> = model
        .readable()
        .filter(|column| {
            let pair = format!("{}: {}", column.ty, column.sql_type);
            let fresh = !seen.contains(&pair);
            seen.push(pair);
            fresh
        })
        .collect();
    let bounds = backends().into_iter().flat_map(|backend| {
        distinct.iter().map(move |column| {
            let (ty, ident) = (&column.ty, &column.ident);
            quote_spanned! {column.span=>
                #ty: ::diesel::deserialize::FromSqlRow<<#module::columns::#ident as ::diesel::Expression>::SqlType, #backend>
            }
        })
    });
    quote! {
        const _: () = {
            #[allow(dead_code)]
            fn check() where #(#bounds,)* {}
        };
    }
}
