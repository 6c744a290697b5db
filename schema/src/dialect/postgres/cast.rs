//! Which casts the server has: those that it makes by itself when a column's type changes, and those that it makes when told to.

use super::types;
use crate::model::{BaseType, ColumnType};

/// How values come from one type to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cast {
    /// By themselves.
    ByItself,
    /// With this expression behind USING.
    Using(String),
    /// Not at all, unless the source says how.
    Absent,
}

/// What leads from an element of one type to one of another.
enum Way {
    Assignment,
    /// Through these types, the last left out.
    Explicit(&'static [&'static str]),
    None,
}

/// The cast of a column, by its quoted name.
pub(super) fn cast(name: &str, from: &ColumnType, to: &ColumnType) -> Cast {
    let target = types::type_sql(to);
    // A domain takes and gives what it stands over.
    let (from, to) = (from.plain(), to.plain());
    if from == to {
        return Cast::ByItself;
    }
    if let Some(converted) = types::text_bytes(name, from, to) {
        return Cast::Using(converted);
    }
    let (a, b) = (word(from), word(to));
    let explicit = |through: &[&str], suffix: &str| {
        let through: String = through.iter().map(|ty| format!("::{ty}{suffix}")).collect();
        Cast::Using(format!("{name}{through}::{target}"))
    };
    match (from.array, to.array) {
        (true, false) if is_text(b) || (matches!(b, Some("vector" | "halfvec")) && is_number(a)) => Cast::ByItself,
        (false, true) if is_text(a) => explicit(&[], ""),
        (false, true) if a == Some("vector") && b == Some("real") => Cast::ByItself,
        (true, false) | (false, true) => Cast::Absent,
        (true, true) | (false, false) => match way(a, b) {
            Way::Assignment => Cast::ByItself,
            Way::Explicit(through) => explicit(through, if from.array { "[]" } else { "" }),
            Way::None => Cast::Absent,
        },
    }
}

/// The name of a type or of an array's element; `None` for an enum of the schema.
fn word(ty: &ColumnType) -> Option<&str> {
    match &ty.base {
        BaseType::Builtin(builtin) => Some(&builtin.name),
        BaseType::Enumeration(_) | BaseType::Domain(_) => None,
    }
}

fn is_text(name: Option<&str>) -> bool {
    matches!(name, Some("text" | "varchar" | "char" | "citext" | "name"))
}

fn is_number(name: Option<&str>) -> bool {
    matches!(name, Some("smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision"))
}

/// The catalog's casts (`pg_cast`), and text, which every type is written to and read from.
fn way(from: Option<&str>, to: Option<&str>) -> Way {
    let (Some(a), Some(b)) = (from, to) else {
        return match (from, to) {
            (None, None) => Way::Explicit(&["text"]),
            (None, to) if is_text(to) => Way::Assignment,
            (from, None) if is_text(from) => Way::Explicit(&[]),
            _ => Way::None,
        };
    };
    if a == b || is_text(to) || (is_number(from) && is_number(to)) {
        return Way::Assignment;
    }
    match (a, b) {
        ("json", "jsonb") | ("jsonb", "json") => Way::Assignment,
        ("date", "timestamp" | "timestamptz") | ("timestamp", "date" | "time" | "timestamptz") => Way::Assignment,
        ("timestamptz", "date" | "time" | "timetz" | "timestamp") => Way::Assignment,
        ("time", "timetz" | "interval") | ("timetz" | "interval", "time") => Way::Assignment,
        ("integer" | "bigint" | "numeric", "money") | ("money", "numeric") => Way::Assignment,
        ("inet", "cidr") | ("cidr", "inet") | ("macaddr", "macaddr8") | ("macaddr8", "macaddr") => Way::Assignment,
        ("bit", "varbit") | ("varbit", "bit") => Way::Assignment,
        ("vector", "halfvec" | "sparsevec") | ("halfvec", "vector" | "sparsevec") | ("sparsevec", "vector" | "halfvec") => Way::Assignment,
        ("integer", "boolean") | ("boolean", "integer") => Way::Explicit(&[]),
        ("smallint", "boolean") | ("boolean", "smallint" | "bigint" | "numeric" | "real" | "double precision") => {
            Way::Explicit(&["integer"])
        }
        ("integer" | "bigint", "bit") | ("bit", "integer" | "bigint") => Way::Explicit(&[]),
        ("jsonb", "boolean") => Way::Explicit(&[]),
        ("jsonb", _) if is_number(to) => Way::Explicit(&[]),
        _ if is_text(from) => Way::Explicit(&[]),
        _ => Way::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ObjectName;

    fn between(from: &str, to: &str) -> Cast {
        let ty = |text: &str| {
            let (element, array) = text.strip_suffix("[]").map_or((text, false), |element| (element, true));
            match element {
                "mood" | "state" => ColumnType { array, ..ColumnType::enumeration(ObjectName::new(element)) },
                builtin => ColumnType { array, ..ColumnType::builtin(builtin) },
            }
        };
        cast("\"c\"", &ty(from), &ty(to))
    }

    #[test]
    fn the_server_s_casts_are_known() {
        for (from, to) in [("integer", "text"), ("varchar(5)", "text"), ("mood[]", "varchar[]"), ("mood", "text"), ("timestamptz", "date")]
        {
            assert_eq!(between(from, to), Cast::ByItself, "{from} -> {to}");
        }
        for (from, to, using) in [
            ("text", "uuid", "\"c\"::uuid"),
            ("text", "mood", "\"c\"::\"mood\""),
            ("mood", "state", "\"c\"::text::\"state\""),
            ("mood[]", "state[]", "\"c\"::text[]::\"state\"[]"),
            ("text[]", "integer[]", "\"c\"::integer[]"),
            ("boolean", "bigint", "\"c\"::integer::bigint"),
        ] {
            assert_eq!(between(from, to), Cast::Using(using.to_owned()), "{from} -> {to}");
        }
        for (from, to) in [("integer", "integer[]"), ("integer", "date"), ("mood", "integer"), ("uuid", "bigint"), ("boolean", "date")] {
            assert_eq!(between(from, to), Cast::Absent, "{from} -> {to}");
        }
    }
}
