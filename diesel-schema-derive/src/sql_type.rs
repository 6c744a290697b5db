use diesel_kit_definition::{Column, RustType};
use proc_macro2::TokenStream;
use quote::quote;

use crate::enums::Enums;

/// The SQL type of a column, as a full path; an enum by the name under which the table's module imports it.
pub(crate) fn sql_type(column: &Column, ty: &TokenStream, enums: &mut Enums) -> TokenStream {
    let plain = of_rust_type(&column.rust_type, ty, enums);
    if column.nullable { quote!(::diesel::sql_types::Nullable<#plain>) } else { plain }
}

fn of_rust_type(rust_type: &RustType, ty: &TokenStream, enums: &mut Enums) -> TokenStream {
    let name = match rust_type {
        RustType::I16 => quote!(SmallInt),
        RustType::I32 => quote!(Integer),
        RustType::I64 => quote!(BigInt),
        RustType::U16 => quote!(Unsigned<::diesel::sql_types::SmallInt>),
        RustType::U32 => quote!(Unsigned<::diesel::sql_types::Integer>),
        RustType::U64 => quote!(Unsigned<::diesel::sql_types::BigInt>),
        RustType::F32 => quote!(Float),
        RustType::F64 => quote!(Double),
        RustType::Bool => quote!(Bool),
        // A type of the server's own is never read; text is what every server can show it as.
        RustType::String | RustType::Other(_) => quote!(Text),
        RustType::Bytes => quote!(Binary),
        RustType::Uuid => quote!(Uuid),
        RustType::Date => quote!(Date),
        RustType::Time => quote!(Time),
        RustType::DateTime => quote!(Timestamp),
        RustType::DateTimeUtc => quote!(Timestamptz),
        RustType::Decimal => quote!(Numeric),
        RustType::JsonValue | RustType::Json(_) => quote!(Jsonb),
        RustType::Array(inner) => {
            let inner = of_rust_type(inner, ty, enums);
            quote!(Array<#inner>)
        }
        RustType::Vector(_) => return quote!(::diesel_kit::sql_types::Vector),
        RustType::Enumeration(_) => {
            let name = enums.name_of(ty);
            return quote!(::diesel_kit::sql_types::Enum<#name>);
        }
    };
    quote!(::diesel::sql_types::#name)
}
