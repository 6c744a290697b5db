use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{self, SyntaxError};
use proc_macro2::TokenStream;

use crate::model::Model;
use crate::{associations, changes, definition_json, enumeration, fallback, insert, row, table_module};

pub(crate) fn table(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::table(tokens, "");
    let mut output: TokenStream = errors.iter().map(SyntaxError::to_compile_error).collect();
    let Some(input) = input else { return output };
    let definition = Definition::Table(input.definition.clone());
    let model = Model::new(&input);
    // A mistake in an option leaves the types as they are; without all types or columns only the table can be written.
    if input.fields.is_empty() {
        return output;
    }
    output.extend(table_module::expand(&model));
    // A type that is not known stands beside an error of its own already.
    let settled = input.fields.iter().all(|field| field.settled);
    let settled_enums = if settled { model.enums.paths() } else { Vec::new() };
    output.extend(definition_json::expand(&model.name, &definition, &settled_enums));
    if settled {
        output.extend(row::expand(&model));
        output.extend(insert::expand(&model));
        output.extend(changes::expand(&model));
        output.extend(associations::expand(&model));
    } else {
        output.extend(fallback::expand(&model));
    }
    output
}

pub(crate) fn enumeration(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::enumeration(tokens, "");
    let mut output: TokenStream = errors.iter().map(SyntaxError::to_compile_error).collect();
    let Some(input) = input else { return output };
    output.extend(definition_json::expand(&input.name, &Definition::Enumeration(input.definition.clone()), &[]));
    if input.plain && !input.variants.is_empty() {
        output.extend(enumeration::expand(&input));
    }
    output
}
