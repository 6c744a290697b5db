use diesel_kit_definition::Definition;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What the item says, for the program that it is compiled into. The paths are the enums that a table's fields hold.
pub(crate) fn expand(name: &Ident, definition: &Definition, enums: &[TokenStream]) -> TokenStream {
    let json = definition.to_json();
    let enumerations = (!enums.is_empty()).then(|| {
        quote! {
            const ENUMERATIONS: &'static [&'static str] = &[#(<#enums as ::diesel_kit::HasDefinition>::DEFINITION),*];
        }
    });
    quote! {
        impl ::diesel_kit::HasDefinition for #name {
            const DEFINITION: &'static str = #json;
            #enumerations
        }
    }
}
