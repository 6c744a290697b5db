use proc_macro2::TokenStream;

use crate::model::Model;
use crate::row::has_table;

/// What is written when a field's type is not known: the table, so that the queries over it do not fail too.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    has_table(model)
}
