use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{self, SyntaxError, TableInput};
use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use crate::model::Model;
use crate::{
    associations, changes, definition_json, distinct, domains, enumeration, enums, fallback, insert, key_column, row, table_module,
};

pub(crate) fn table(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::table(tokens, "");
    let mut output: TokenStream = errors.iter().map(SyntaxError::to_compile_error).collect();
    let Some(input) = input else { return output };
    let definition = Definition::Table(input.definition.clone());
    let model = Model::new(&input);
    if read_only(&model, &input, &definition, &mut output) {
        output.extend(insert::expand(&model));
        output.extend(changes::expand(&model));
        output.extend(associations::expand(&model));
    }
    output
}

/// The Diesel table and the struct as a row of it. Whether all of it could be written.
fn read_only(model: &Model<'_>, input: &TableInput, definition: &Definition, output: &mut TokenStream) -> bool {
    // A mistake in an option leaves the types as they are; without all types or columns only the table can be written.
    if input.fields.is_empty() {
        return false;
    }
    if model.columns.len() > MOST_COLUMNS {
        // No table for Diesel, but kit reads the struct from source and migrates it all the same.
        output.extend(too_many_columns(model));
        return false;
    }
    output.extend(table_module::expand(model));
    output.extend(distinct::expand(model));
    output.extend(key_column::expand(model));
    // A type that is not known stands beside an error of its own already.
    let settled = input.fields.iter().all(|field| field.settled);
    let mut types = if settled { enums::paths(&model.columns) } else { Vec::new() };
    types.extend(domains::paths(&model.columns));
    output.extend(definition_json::expand(&model.name, definition, &types));
    output.extend(if settled { row::expand(model) } else { fallback::expand(model) });
    settled
}

/// What Diesel was built to hold, as far as this crate was told.
const MOST_COLUMNS: usize = if cfg!(feature = "128-column-tables") {
    128
} else if cfg!(feature = "64-column-tables") {
    64
} else {
    32
};

fn too_many_columns(model: &Model<'_>) -> TokenStream {
    let (name, columns) = (&model.name, model.columns.len());
    let way_out = match columns {
        ..=64 => "turn on the feature `64-column-tables` of diesel-kit",
        65..=128 => "turn on the feature `128-column-tables` of diesel-kit",
        _ => "Diesel holds 128 at most: split the table",
    };
    let message = format!("`{name}` has {columns} columns, and Diesel holds {MOST_COLUMNS} a table: {way_out}");
    quote_spanned!(name.span()=> ::core::compile_error! { #message })
}

pub(crate) fn namespace(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::namespace(tokens, "");
    definition_alone(input.map(|input| (input.name, Definition::Namespace(input.definition))), &errors)
}

pub(crate) fn extension(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::extension(tokens, "");
    definition_alone(input.map(|input| (input.name, Definition::Extension(input.definition))), &errors)
}

pub(crate) fn domain(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::domain(tokens, "");
    definition_alone(input.map(|input| (input.name, Definition::Domain(input.definition))), &errors)
}

pub(crate) fn sequence(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::sequence(tokens, "");
    definition_alone(input.map(|input| (input.name, Definition::Sequence(input.definition))), &errors)
}

/// What a struct without fields says: Diesel has nothing for it.
fn definition_alone(said: Option<(Ident, Definition)>, errors: &[SyntaxError]) -> TokenStream {
    let mut output: TokenStream = errors.iter().map(SyntaxError::to_compile_error).collect();
    output.extend(said.map(|(name, definition)| definition_json::expand(&name, &definition, &[])));
    output
}

/// As a table that is only read: nothing inserts into it, changes it or points at it.
pub(crate) fn view(tokens: TokenStream) -> TokenStream {
    let (input, errors) = syntax::view(tokens, "");
    let mut output: TokenStream = errors.iter().map(SyntaxError::to_compile_error).collect();
    let Some(input) = input else { return output };
    let definition = Definition::View(input.definition);
    read_only(&Model::new(&input.table), &input.table, &definition, &mut output);
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
