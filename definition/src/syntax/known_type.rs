use syn::{GenericArgument, PathArguments, PathSegment, Type};

use super::tokens::{plain, text_of};
use crate::RustType;

/// Why a type was not understood: the message, and what to do.
pub(super) struct UnknownType {
    pub(super) message: String,
    pub(super) help: String,
}

const SETTLE: &str = "say what it is: `db_enum` if it is an enum that derives DbEnum, `rust_type = ..` if it is another name for a known \
    type, `sql_type = \"..\"` for the server's own type";

/// The type without the groups that macros and parentheses put around it.
pub(super) fn peel(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            other => return other,
        };
    }
}

/// The type inside `Option<..>`.
pub(super) fn option_inner(ty: &Type) -> Option<&Type> {
    let segment = last_segment(ty)?;
    if segment.ident != "Option" { None } else { only_type(segment).map(peel) }
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    }
}

fn only_argument(segment: &PathSegment) -> Option<&GenericArgument> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if arguments.args.len() == 1 => arguments.args.first(),
        _ => None,
    }
}

fn only_type(segment: &PathSegment) -> Option<&Type> {
    match only_argument(segment)? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// What a type (without `Option`) is, by the last segment of its path. With `db_enum` an unknown path is an enum.
pub(super) fn known_type(ty: &Type, db_enum: bool) -> Result<RustType, UnknownType> {
    let unknown = |help: &str| UnknownType { message: format!("unknown type `{}`", text_of(ty)), help: help.to_owned() };
    let Some(segment) = last_segment(ty) else {
        return Err(unknown(match ty {
            Type::Reference(_) => "a row owns its values: `String` for text, `Vec<u8>` for bytes",
            Type::Array(_) => "`Vec<u8>` for bytes, `Vector<N>` for vectors, `Vec<..>` for arrays",
            Type::Tuple(_) => "one field for each column",
            _ => SETTLE,
        }));
    };
    let name = plain(&segment.ident);
    if matches!(segment.arguments, PathArguments::None) {
        return plain_type(&name)
            .or_else(|| db_enum.then_some(RustType::Enumeration(name.clone())))
            .ok_or_else(|| unknown(help_for(&name)));
    }
    match name.as_str() {
        "Vec" => match only_type(segment).map(peel) {
            Some(Type::Path(inner)) if inner.path.is_ident("u8") => Ok(RustType::Bytes),
            Some(inner) => match known_type(inner, db_enum)? {
                RustType::Array(_) | RustType::Vector(_) | RustType::Json(_) | RustType::JsonValue => {
                    Err(unknown("an array holds plain values; `Json<..>` holds anything that serializes"))
                }
                element => Ok(RustType::Array(Box::new(element))),
            },
            None => Err(unknown(SETTLE)),
        },
        "Json" => only_type(segment).map(|inner| RustType::Json(text_of(inner))).ok_or_else(|| unknown("`Json<T>` takes one type")),
        "DateTime" => match only_type(segment).map(peel).and_then(last_segment) {
            Some(zone) if zone.ident == "Utc" => Ok(RustType::DateTimeUtc),
            _ => Err(unknown("moments are kept in UTC: `DateTime<Utc>`")),
        },
        "Vector" => dimensions(segment, &unknown),
        "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" => Err(unknown("`Json<..>` holds anything that serializes")),
        "Box" | "Arc" | "Rc" | "Cow" => Err(unknown("a row owns its values: use the type inside")),
        "Option" => Err(UnknownType {
            message: "an Option inside another type".to_owned(),
            help: "only the whole field may be an `Option`: a column is NULL or it is not".to_owned(),
        }),
        _ => Err(unknown(SETTLE)),
    }
}

fn plain_type(name: &str) -> Option<RustType> {
    Some(match name {
        "i16" => RustType::I16,
        "i32" => RustType::I32,
        "i64" => RustType::I64,
        "u16" => RustType::U16,
        "u32" => RustType::U32,
        "u64" => RustType::U64,
        "f32" => RustType::F32,
        "f64" => RustType::F64,
        "bool" => RustType::Bool,
        "String" => RustType::String,
        "Uuid" => RustType::Uuid,
        "NaiveDate" => RustType::Date,
        "NaiveTime" => RustType::Time,
        "NaiveDateTime" => RustType::DateTime,
        "BigDecimal" => RustType::Decimal,
        "Value" => RustType::JsonValue,
        _ => return None,
    })
}

fn help_for(name: &str) -> &'static str {
    match name {
        "i8" | "u8" => "the smallest whole number is `i16`",
        "i128" | "u128" => "`BigDecimal` with precision and scale holds whole numbers of any length",
        "isize" | "usize" => "a column has the same size on every machine: `i64`",
        "char" | "str" => "`String` with `max_length`",
        "Decimal" => "`BigDecimal`; if this is another name for it, say `rust_type = BigDecimal`",
        "Vector" => "a vector states its dimensions: `Vector<1536>`",
        "DateTime" => "moments are kept in UTC: `DateTime<Utc>`",
        "Json" => "`Json<T>` names what it holds; `serde_json::Value` holds anything",
        "Vec" => "`Vec<T>` names what it holds",
        "Duration" | "TimeDelta" | "Instant" | "SystemTime" => "`DateTime<Utc>` for moments, `i64` for a number of seconds or milliseconds",
        _ => SETTLE,
    }
}

fn dimensions(segment: &PathSegment, unknown: &dyn Fn(&str) -> UnknownType) -> Result<RustType, UnknownType> {
    let number = match only_argument(segment) {
        Some(GenericArgument::Const(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }))) => number.base10_parse::<u32>().ok(),
        _ => None,
    };
    match number {
        Some(0) => Err(UnknownType { message: "a vector of no dimensions".to_owned(), help: "`Vector<N>` with N at least 1".to_owned() }),
        Some(number) => Ok(RustType::Vector(number)),
        None => Err(unknown("a vector states its dimensions as a number: `Vector<1536>`; kit reads tokens and cannot look up a constant")),
    }
}
