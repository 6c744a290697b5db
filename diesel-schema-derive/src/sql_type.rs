use diesel_kit_definition::{Column, RustType};
use proc_macro2::TokenStream;
use quote::quote;

use crate::fingerprint::tag;

/// The SQL type of a column, as a full path.
pub(crate) fn sql_type(column: &Column) -> TokenStream {
    let plain = of_rust_type(&column.rust_type);
    if column.nullable { quote!(::diesel::sql_types::Nullable<#plain>) } else { plain }
}

fn of_rust_type(rust_type: &RustType) -> TokenStream {
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
            let inner = of_rust_type(inner);
            quote!(Array<#inner>)
        }
        RustType::Vector(_) => return quote!(::diesel_kit::sql_types::Vector),
        RustType::Enumeration(path) => {
            let tag = enum_tag(path);
            return quote!(::diesel_kit::sql_types::Enum<#tag>);
        }
    };
    quote!(::diesel::sql_types::#name)
}

/// What tells the SQL type of an enum from others: the last word of its path. The enum itself may be private where the table's columns are not.
pub(crate) fn enum_tag(path: &str) -> TokenStream {
    let name = path.rsplit("::").next().unwrap_or(path);
    tag(name.trim().trim_start_matches("r#"))
}
