use diesel_kit_definition::Definition;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What the item says, for the program that it is compiled into.
pub(crate) fn expand(name: &Ident, definition: &Definition) -> TokenStream {
    let json = definition.to_json();
    quote! {
        impl ::diesel_kit::HasDefinition for #name {
            const DEFINITION: &'static str = #json;
        }
    }
}
