use diesel_kit_definition::Definition;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What the item says, for the program that it is compiled into. The paths are the enums and domains that a table's fields hold.
pub(crate) fn expand(name: &Ident, definition: &Definition, types: &[TokenStream]) -> TokenStream {
    let json = definition.to_json();
    let held = (!types.is_empty()).then(|| {
        quote! {
            const TYPES: &'static [&'static str] = &[#(<#types as ::diesel_kit::HasDefinition>::DEFINITION),*];
        }
    });
    quote! {
        impl ::diesel_kit::HasDefinition for #name {
            const DEFINITION: &'static str = #json;
            #held
        }
    }
}
