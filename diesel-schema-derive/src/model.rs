use diesel_kit_definition::syntax::{FieldInput, TableInput};
use diesel_kit_definition::{Column, Increment, RustType, Table};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::sql_type::sql_type;

/// A struct that derives `Table`, with the names that the expansion gives to what belongs to it.
pub(crate) struct Model<'a> {
    pub(crate) table: &'a Table,
    pub(crate) name: Ident,
    pub(crate) visibility: &'a TokenStream,
    /// The module of the Diesel table.
    pub(crate) module: Ident,
    pub(crate) columns: Vec<ColumnModel<'a>>,
}

pub(crate) struct ColumnModel<'a> {
    pub(crate) column: &'a Column,
    pub(crate) field: &'a Ident,
    pub(crate) visibility: &'a TokenStream,
    /// The column's name in the Diesel table.
    pub(crate) ident: Ident,
    /// The field's type.
    pub(crate) ty: TokenStream,
    /// The field's type without `Option`.
    pub(crate) inner: TokenStream,
    /// The SQL type, as the Diesel table names it.
    pub(crate) sql_type: TokenStream,
    /// Where the type stands.
    pub(crate) span: Span,
}

/// Names that a Diesel table's module has already.
const TAKEN: [&str; 7] = ["table", "columns", "dsl", "star", "all_columns", "SqlType", "BoxedQuery"];

impl<'a> Model<'a> {
    pub(crate) fn new(input: &'a TableInput) -> Self {
        let span = input.name.span();
        let module = module_name(&input.definition.name, span);
        let taken = module.to_string();
        let columns = input.definition.columns.iter().zip(&input.fields);
        let columns = columns.map(|(column, field)| ColumnModel::new(column, field, &taken)).collect();
        Self { table: &input.definition, name: input.name.clone(), visibility: &input.visibility, columns, module }
    }

    pub(crate) fn column_of(&self, field: &str) -> Option<&ColumnModel<'a>> {
        self.columns.iter().find(|column| column.column.field == field)
    }

    /// The columns of the primary key, in key order.
    pub(crate) fn key(&self) -> Vec<&ColumnModel<'a>> {
        let fields = self.table.primary_key.iter().flat_map(|key| &key.fields);
        fields.filter_map(|field| self.column_of(field)).collect()
    }

    pub(crate) fn is_key(&self, column: &Column) -> bool {
        self.table.primary_key.as_ref().is_some_and(|key| key.fields.contains(&column.field))
    }

    /// The columns that are read: all but those of a type that only the server knows, and those that are about to go.
    pub(crate) fn readable(&self) -> impl Iterator<Item = &ColumnModel<'a>> {
        self.columns.iter().filter(|column| column.is_readable())
    }

    /// The columns that an insert may name.
    pub(crate) fn insertable(&self) -> impl Iterator<Item = &ColumnModel<'a>> {
        self.readable().filter(|column| column.column.generated.is_none() && column.column.increment != Some(Increment::Always))
    }

    /// The columns that an update may name.
    pub(crate) fn changeable(&self) -> impl Iterator<Item = &ColumnModel<'a>> {
        self.insertable().filter(|column| !self.is_key(column.column))
    }
}

impl<'a> ColumnModel<'a> {
    fn new(column: &'a Column, field: &'a FieldInput, module: &str) -> Self {
        let name = column.field.as_str();
        let taken = TAKEN.contains(&name) || name == module.trim_start_matches("r#");
        let ident = if taken { Ident::new(&format!("{name}_"), field.name.span()) } else { field.name.clone() };
        let inner = tokens(field.inner_type());
        let span = field.inner_type().first().map_or_else(Span::call_site, TokenTree::span);
        Self {
            sql_type: sql_type(column),
            field: &field.name,
            visibility: &field.visibility,
            ident,
            ty: tokens(&field.ty),
            inner,
            // Located at the field, but of our expansion: lints about code that nobody wrote are silent.
            span: Span::call_site().located_at(span),
            column,
        }
    }

    pub(crate) fn is_vector(&self) -> bool {
        matches!(self.column.rust_type, RustType::Vector(_))
    }

    pub(crate) fn is_readable(&self) -> bool {
        !matches!(self.column.rust_type, RustType::Other(_)) && !self.column.deprecated
    }
}

fn tokens(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().map(ToTokens::to_token_stream).collect()
}

/// A name in the database as an identifier: what an identifier cannot hold becomes `_`.
fn module_name(name: &str, span: Span) -> Ident {
    let mut text: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if !text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') || text.trim_matches('_').is_empty() {
        text.insert_str(0, "table_");
    }
    match text.as_str() {
        // These are no names even when raw.
        "self" | "super" | "crate" | "Self" => Ident::new(&format!("{text}_"), span),
        plain if syn::parse_str::<Ident>(plain).is_ok() => Ident::new(plain, span),
        keyword => Ident::new_raw(keyword, span),
    }
}

/// The backends that row, insert and update types are written for.
pub(crate) fn backends() -> Vec<TokenStream> {
    let mut backends = vec![quote!(::diesel_kit::AnyDb)];
    if cfg!(feature = "concrete-postgres") {
        backends.push(quote!(::diesel::pg::Pg));
    }
    backends
}
