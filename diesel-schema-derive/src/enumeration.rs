use diesel_kit_definition::syntax::EnumerationInput;
use proc_macro2::TokenStream;
use quote::quote;

use crate::sql_type::enum_tag;

/// The labels of an enum, and its place among Diesel's types.
pub(crate) fn expand(input: &EnumerationInput) -> TokenStream {
    let name = &input.name;
    let labels: Vec<&String> = input.definition.variants.iter().map(|variant| &variant.label).collect();
    let variants = &input.variants;
    let quoted = |name: &String| format!("\"{}\"", name.replace('"', "\"\""));
    let parts = input.definition.schema.iter().chain([&input.definition.name]);
    let sql_name = parts.map(quoted).collect::<Vec<_>>().join(".");
    let tag = enum_tag(&name.to_string());
    quote! {
        impl ::diesel_kit::DbEnum for #name {
            const SQL_NAME: &'static str = #sql_name;
            const LABELS: &'static [&'static str] = &[#(#labels),*];
            #[allow(unreachable_patterns)]
            fn label(self) -> &'static str {
                match self {
                    #(Self::#variants => #labels,)*
                }
            }
            #[allow(unreachable_patterns)]
            fn from_label(label: &str) -> ::core::option::Option<Self> {
                match label {
                    #(#labels => ::core::option::Option::Some(Self::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
        ::diesel_kit::__private::impl_db_enum!(#name, #tag);
    }
}
