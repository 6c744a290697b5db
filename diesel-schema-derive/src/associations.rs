use diesel_kit_definition::{ForeignKey, RustType};
use proc_macro2::TokenStream;
use quote::quote;

use crate::fingerprint::tag;
use crate::model::{ColumnModel, Model};

/// Belonging to, and joining with, the parents of foreign keys.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let mut output = TokenStream::new();
    for key in &model.table.foreign_keys {
        let Some(column) = followed(model, key) else { continue };
        let Ok(parent) = key.parent.parse::<TokenStream>() else { continue };
        if key.parent_fields.is_empty() && has_hash(&column.column.rust_type) {
            output.extend(belongs_to(model, column, &parent));
        }
        if key.parent_name() != model.table.rust_name {
            output.extend(joins(model, column, &parent, key.parent_fields.first()));
        }
    }
    output
}

/// The column of a key that a plain join follows: the only key to its parent, or the one marked `join`; of one column.
fn followed<'m, 'a>(model: &'m Model<'a>, key: &ForeignKey) -> Option<&'m ColumnModel<'a>> {
    let [field] = key.fields.as_slice() else { return None };
    let mut rivals = model.table.foreign_keys.iter().filter(|other| other.parent_name() == key.parent_name());
    // A second one that is marked is an error, which a conflict of two joins would only repeat.
    let chosen = if key.join { rivals.find(|other| other.join) == Some(key) } else { rivals.count() == 1 };
    model.column_of(field).filter(|column| chosen && column.is_readable())
}

/// Whether values can be grouped by, which belonging to a parent asks for.
fn has_hash(rust_type: &RustType) -> bool {
    match rust_type {
        RustType::I16
        | RustType::I32
        | RustType::I64
        | RustType::U16
        | RustType::U32
        | RustType::U64
        | RustType::Bool
        | RustType::String
        | RustType::Bytes
        | RustType::Uuid
        | RustType::Date
        | RustType::Time
        | RustType::DateTime
        | RustType::DateTimeUtc
        | RustType::Decimal => true,
        RustType::F32
        | RustType::F64
        | RustType::JsonValue
        | RustType::Json(_)
        | RustType::Enumeration(_)
        | RustType::Array(_)
        | RustType::Vector(_)
        | RustType::Other(_) => false,
    }
}

fn belongs_to(model: &Model<'_>, column: &ColumnModel<'_>, parent: &TokenStream) -> TokenStream {
    let Model { name, module, .. } = model;
    let ColumnModel { field, ident, inner, .. } = column;
    let value = if column.column.nullable { quote!(self.#field.as_ref()) } else { quote!(::core::option::Option::Some(&self.#field)) };
    let parents = [quote!(#parent), quote!(&'_ #parent)];
    quote! {
        #(
            impl ::diesel::associations::BelongsTo<#parents> for #name {
                type ForeignKey = #inner;
                type ForeignKeyColumn = #module::columns::#ident;
                fn foreign_key(&self) -> ::core::option::Option<&Self::ForeignKey> {
                    #value
                }
                fn foreign_key_column() -> Self::ForeignKeyColumn {
                    #module::columns::#ident
                }
            }
        )*
    }
}

/// Joins in both directions. The parent's table is known through its struct alone, whose module may lie anywhere.
fn joins(model: &Model<'_>, column: &ColumnModel<'_>, parent: &TokenStream, field: Option<&String>) -> TokenStream {
    let (module, ident) = (&model.module, &column.ident);
    let child = quote!(#module::table);
    let (key_type, key) = parent_key(parent, field);
    let parent = quote!(<#parent as ::diesel::associations::HasTable>::Table);
    let nullable = quote!(::diesel::internal::table_macro::NullableExpression);
    [(&child, &parent), (&parent, &child)]
        .into_iter()
        .map(|(left, right)| {
            quote! {
                impl ::diesel::JoinTo<#right> for #left {
                    type FromClause = #right;
                    type OnClause = ::diesel::dsl::Eq<
                        #nullable<#module::columns::#ident>,
                        #nullable<#key_type>,
                    >;
                    fn join_target(right: #right) -> (Self::FromClause, Self::OnClause) {
                        let foreign_key = ::diesel::NullableExpressionMethods::nullable(#module::columns::#ident);
                        let key = ::diesel::NullableExpressionMethods::nullable(#key);
                        (right, ::diesel::ExpressionMethods::eq(foreign_key, key))
                    }
                }
            }
        })
        .collect()
}

/// The type and the value of what a join compares with: the parent's primary key, or the field that the foreign key names.
fn parent_key(parent: &TokenStream, field: Option<&String>) -> (TokenStream, TokenStream) {
    match field {
        None => {
            let table = quote!(<#parent as ::diesel::associations::HasTable>);
            (quote!(<#table::Table as ::diesel::Table>::PrimaryKey), quote!(::diesel::Table::primary_key(&#table::table())))
        }
        Some(field) => {
            let field = tag(field);
            let key = quote!(<#parent as ::diesel_kit::__private::KeyColumn<#field>>);
            (quote!(#key::Column), quote!(#key::COLUMN))
        }
    }
}
