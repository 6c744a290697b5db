use super::{LEXING, options, types};
use crate::canonical::Canonical;
use crate::expression::inside;
use crate::model::{BaseType, BuiltinType, ColumnType, Nulls, ObjectName, Order, Schema, SequenceOptions};
use crate::normal::Form;

const FORM: Form = Form { lexing: &LEXING, clock };

/// The moment at which the transaction began, with its zone.
fn clock(name: &str, argument: Option<&str>) -> Option<String> {
    matches!((name, argument), ("current_timestamp", None) | ("now" | "transaction_timestamp", Some(""))).then(|| "now()".to_owned())
}

pub(super) fn canonicalize(mut schema: Schema) -> Canonical<Schema> {
    FORM.schema(&mut schema);
    for column in schema.tables.those_mut(|_| true).flat_map(|table| &mut table.columns) {
        canonical_type(&mut column.column_type);
        column.default.iter_mut().for_each(|default| FORM.default(default, |_| true));
        column.default.iter_mut().for_each(|default| *default = plain(default, &column.column_type));
    }
    for domain in &mut schema.domains {
        canonical_type(&mut domain.ty.base);
        domain.default.iter_mut().for_each(|default| FORM.default(default, |_| true));
        domain.default.iter_mut().for_each(|default| *default = plain(default, &domain.ty.base));
    }
    printed(schema)
}

/// Everything but expressions.
pub(super) fn printed(mut schema: Schema) -> Canonical<Schema> {
    for sequence in &mut schema.sequences {
        normalize(&mut sequence.options);
    }
    for domain in &mut schema.domains {
        canonical_type(&mut domain.ty.base);
    }
    for table in schema.tables.those_mut(|_| true) {
        options::canonicalize(&mut table.options);
        for column in &mut table.columns {
            canonical_type(&mut column.column_type);
            normalize(&mut column.sequence);
            if column.storage.as_deref() == options::usual_storage(&column.column_type) {
                column.storage = None;
            }
            // A key's columns are NOT NULL whatever is said.
            let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
            if in_key || column.increment.is_some() {
                column.nullable = false;
            }
        }
        for part in table.indexes.iter_mut().flat_map(|index| &mut index.parts) {
            let usual = match part.order {
                Order::Ascending => Nulls::Last,
                Order::Descending => Nulls::First,
            };
            if part.nulls == Some(usual) {
                part.nulls = None;
            }
        }
    }
    Canonical::trusted(schema)
}

fn canonical_type(ty: &mut ColumnType) {
    match &mut ty.base {
        BaseType::Builtin(builtin) => *builtin = types::canonical(builtin),
        BaseType::Domain(domain) => canonical_type(&mut domain.base),
        BaseType::Enumeration(_) => {}
    }
}

/// What is said and is the server's default anyway is not said.
fn normalize(sequence: &mut SequenceOptions) {
    for option in [&mut sequence.increment, &mut sequence.cache] {
        *option = option.filter(|value| *value != 1);
    }
    let descends = sequence.descends();
    sequence.min = sequence.min.filter(|min| descends || *min != 1);
    sequence.max = sequence.max.filter(|max| !descends || *max != -1);
    let usual = SequenceOptions { start: None, ..sequence.clone() }.first();
    sequence.start = sequence.start.filter(|start| *start != usual);
}

/// A default without what the server adds when it prints it: a literal's cast to the type of the column, and parentheses around a cast.
fn plain(default: &str, column_type: &ColumnType) -> String {
    // Every text is one to this operator.
    let default = default
        .replace("AT TIME ZONE 'utc'::text", "AT TIME ZONE 'utc'")
        .replace("((now() AT TIME ZONE 'utc'))", "(now() AT TIME ZONE 'utc')");
    let text = inside(&default);
    let Some((operand, cast)) = split(text) else { return default };
    if !is_type(cast, column_type) {
        return text.to_owned();
    }
    let bare = inside(operand);
    let unquoted = bare.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    match unquoted {
        Some(digits) if is_number(digits) && holds_numbers(column_type) => digits.to_owned(),
        Some(_) => bare.to_owned(),
        None if is_number(bare) => bare.to_owned(),
        None => text.to_owned(),
    }
}

/// What stands before and behind the last `::`, where the whole is a cast of one thing.
fn split(text: &str) -> Option<(&str, &str)> {
    let mut at = None;
    let (mut depth, mut quote) = (0_i32, None);
    for (place, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth -= 1,
            (None, ':') if depth == 0 && text[place..].starts_with("::") => at = Some(place),
            (None, _) => {}
        }
    }
    let (operand, cast) = (&text[..at?], &text[at? + 2..]);
    let is_name = |c: char| c.is_alphanumeric() || "_ .\"()[],".contains(c);
    (is_one(operand) && cast.chars().all(is_name)).then_some((operand, cast))
}

/// A literal, a word, a call, a list or something in parentheses.
fn is_one(text: &str) -> bool {
    let (mut depth, mut quote) = (0_i32, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth -= 1,
            (None, '-') if at == 0 => {}
            (None, c) if depth == 0 && !(c.is_alphanumeric() || "_.".contains(c)) => return false,
            (None, _) => {}
        }
    }
    !text.is_empty()
}

/// Whether a cast says the column's own type. A length says more.
fn is_type(cast: &str, column_type: &ColumnType) -> bool {
    // Of a domain, its own name or the type that it stands over.
    if let BaseType::Domain(domain) = &column_type.base {
        return is_named(cast, &domain.name) || is_type(cast, &domain.base);
    }
    let element = cast.strip_suffix("[]");
    if element.is_some() != column_type.array {
        return false;
    }
    let cast = element.unwrap_or(cast);
    match &column_type.base {
        BaseType::Builtin(builtin) => {
            let said = types::canonical(&BuiltinType::parse(cast));
            said.name == builtin.name && (said.arguments.is_empty() || said.arguments == builtin.arguments) && said.suffix == builtin.suffix
        }
        BaseType::Enumeration(name) => is_named(cast, name),
        BaseType::Domain(_) => false,
    }
}

fn is_named(cast: &str, name: &ObjectName) -> bool {
    let last = cast.rsplit('.').next().unwrap_or(cast);
    last == name.name || last == types::quote(&name.name)
}

fn holds_numbers(column_type: &ColumnType) -> bool {
    let names = ["smallint", "integer", "bigint", "numeric", "real", "double precision"];
    !column_type.array && column_type.as_builtin().is_some_and(|builtin| names.contains(&builtin.name.as_str()))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cast_to_the_columns_own_type_says_nothing() {
        for (default, column, expected) in [
            ("'new'::text", "text", "'new'"),
            ("('new'::text)", "text", "'new'"),
            ("'new'::character varying", "varchar(20)", "'new'"),
            ("'new'::character varying(3)", "varchar(20)", "'new'::character varying(3)"),
            ("'new'::text", "varchar(20)", "'new'::text"),
            ("'a::b'::text", "text", "'a::b'"),
            ("'-1'::integer", "integer", "-1"),
            ("'-1'::integer", "bigint", "'-1'::integer"),
            ("(0)::numeric", "numeric(10,2)", "0"),
            ("('x'::text || 'y'::text)", "text", "('x'::text || 'y'::text)"),
            ("(NULL::character varying)", "text", "NULL::character varying"),
            ("(now() + '1 day'::interval)", "timestamptz", "(now() + '1 day'::interval)"),
            ("(now() AT TIME ZONE 'utc'::text)", "timestamp", "(now() AT TIME ZONE 'utc')"),
            ("((now() AT TIME ZONE 'utc'::text))::date", "date", "(now() AT TIME ZONE 'utc')::date"),
            ("lower('X'::text)", "text", "lower('X'::text)"),
        ] {
            assert_eq!(plain(default, &ColumnType::builtin(column)), expected, "{default} of {column}");
        }
        let list = ColumnType { array: true, ..ColumnType::builtin("text") };
        assert_eq!(plain("('{}'::text[])", &list), "'{}'");
        assert_eq!(plain("(ARRAY['a'::text])", &list), "(ARRAY['a'::text])");
        assert_eq!(plain("(ARRAY[]::text[])", &list), "ARRAY[]::text[]");
    }
}
