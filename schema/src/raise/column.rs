//! Columns: of what a field may say, the first that comes to the column.

use std::collections::BTreeSet;

use diesel_kit_definition as definition;
use diesel_kit_definition::{DefaultValue, Definition, Enumeration, PrimaryKey, RustType, SqlText};

use super::element::Element;
use super::table::settings;
use super::{Raising, Style, default, domain, enumeration};
use crate::dialect::{ColumnQuestion, TypeAnswer, dialect};
use crate::lower::lower;
use crate::model::{BaseType, Check, Column, ColumnType, ObjectName, Table};
use crate::target::Target;

/// The name of the Rust type that holds what Rust has no type for.
const OPAQUE: &str = "Opaque";

/// A column's field, and the names of the checks that its type brings.
pub(super) fn raise(raising: &mut Raising<'_>, table: &Table, column: &Column, style: Style) -> (definition::Column, Vec<String>) {
    let field = raising.field(&table.name, &column.name);
    let mut out = definition::Column::new(field, RustType::String);
    out.name.clone_from(&column.name);
    out.location = raising.place(Element::Column(table.name.clone(), column.name.clone()));
    let in_key = table.primary_key.as_ref().is_some_and(|key| key.columns.contains(&column.name));
    out.nullable = column.nullable && !in_key && column.increment.is_none();
    out.comment.clone_from(&column.comment);
    out.increment = column.increment;
    out.sequence = column.sequence.clone();
    out.collation = column.collation.as_ref().map(SqlText::any);
    out.settings = settings(raising.target, dialect(raising.target).column_block(column));
    out.generated = column
        .generated
        .as_ref()
        .map(|generated| definition::Generated { expression: SqlText::any(&generated.expression), storage: generated.storage });
    if domain::of_column(raising, table, column, &mut out) {
        default::raise(raising, table, column, &mut out);
        return (out, Vec::new());
    }
    // Where nothing else is known, generated columns that a server lets be NULL are read as such.
    let brought = rust_type(raising, table, column, style, &mut out);
    default::raise(raising, table, column, &mut out);
    (out, brought)
}

/// A column that a view shows: only how it is read.
pub(super) fn shown(raising: &Raising<'_>, view: &ObjectName, column: &Column) -> definition::Column {
    // A field of a view has the type alone.
    if let Some(domain) = column.column_type.as_domain() {
        return shown(raising, view, &Column { column_type: (*domain.base).clone(), ..column.clone() });
    }
    let mut out = definition::Column::new(raising.field(view, &column.name), RustType::String);
    out.name.clone_from(&column.name);
    out.nullable = column.nullable;
    let table = Table::new(view.clone());
    let fits = candidates(raising, &table, column).into_iter().find(|candidate| {
        let tried = definition::Column { rust_type: candidate.rust_type.clone(), ..out.clone() };
        let Some(found) = answer(raising, &table, &tried, candidate.enumeration.as_ref()) else { return false };
        // What a check tells apart in a table, nothing does here.
        if !found.checks.is_empty() {
            return false;
        }
        // How long a text may be, and which digits a number has, is the query's to say.
        let any_length = !matches!(candidate.rust_type, RustType::Bool | RustType::Uuid | RustType::Vector(_));
        found.column_type == column.column_type || (any_length && found.column_type.base_name() == column.column_type.base_name())
    });
    match fits {
        Some(candidate) => out.rust_type = candidate.rust_type,
        None => stated(raising, column, &mut out),
    }
    out
}

/// The Rust type and what goes with it; the names of the checks that it brings.
fn rust_type(raising: &mut Raising<'_>, table: &Table, column: &Column, style: Style, out: &mut definition::Column) -> Vec<String> {
    if let Some(known) = known_column(raising, table, column)
        && let Some(brought) = is_still(raising, table, column, &known, out)
    {
        return brought;
    }
    if style == Style::Plain && column.column_type.as_enumeration().is_none() {
        stated(raising, column, out);
        return Vec::new();
    }
    for candidate in clocks(raising, table, column, out).into_iter().chain(candidates(raising, table, column)) {
        let mut tried = out.clone();
        candidate.state(&mut tried);
        let Some(answer) = answer(raising, table, &tried, candidate.enumeration.as_ref()) else { continue };
        let Some(brought) = all_there(raising.target, table, column, &answer) else { continue };
        // What the type allows beside it, such as the length of a text with a default, shows only when all is lowered.
        if comes_to(raising.target, table, &tried, candidate.enumeration.as_ref()).is_none() {
            continue;
        }
        candidate.state(out);
        raising.needed_extensions.extend(answer.extension.map(str::to_owned));
        if let Some(enumeration) = candidate.enumeration {
            let of_one = RustType::Enumeration(enumeration::keep(raising, enumeration));
            out.rust_type = if column.column_type.array { RustType::Array(Box::new(of_one)) } else { of_one };
        }
        return brought;
    }
    stated(raising, column, out);
    Vec::new()
}

/// Where a server keeps moments in a type for all texts: the moments whose clock the column is set by.
fn clocks(raising: &Raising<'_>, table: &Table, column: &Column, out: &definition::Column) -> Vec<Candidate> {
    let sets = |rust_type: &RustType| {
        let tried = definition::Column {
            rust_type: rust_type.clone(),
            default: column.default.is_some().then_some(DefaultValue::Now),
            on_update_now: column.on_update.is_some(),
            ..definition::Column::new(&out.field, RustType::Bool)
        };
        comes_to(raising.target, table, &tried, None).is_some_and(|found| {
            let by_default = found.default.is_some() && found.default == column.default;
            by_default || (found.on_update.is_some() && found.on_update == column.on_update)
        })
    };
    let all = [RustType::DateTimeUtc, RustType::DateTime, RustType::Date, RustType::Time];
    if column.default.is_none() && column.on_update.is_none() || column.column_type.array {
        return Vec::new();
    }
    all.into_iter().filter(sets).map(Candidate::plain).collect()
}

/// The column of the source that is there.
pub(super) fn known_column(raising: &Raising<'_>, table: &Table, column: &Column) -> Option<definition::Column> {
    raising.given.definitions.iter().find_map(|definition| match definition {
        Definition::Table(known) if known.name == table.name.name && known.schema == table.name.schema => {
            known.columns.iter().find(|known| known.name == column.name).cloned()
        }
        _ => None,
    })
}

/// Whether the type in source is still that of the column; then it stays.
fn is_still(
    raising: &mut Raising<'_>,
    table: &Table,
    column: &Column,
    known: &definition::Column,
    out: &mut definition::Column,
) -> Option<Vec<String>> {
    let mut tried = out.clone();
    tried.rust_type = known.rust_type.clone();
    (tried.max_length, tried.precision, tried.scale) = (known.max_length, known.precision, known.scale);
    tried.sql_type.clone_from(&known.sql_type);
    let enumeration = match element(&known.rust_type) {
        RustType::Enumeration(name) => Some(enumeration::known(raising, name)?),
        _ => None,
    };
    let answer = match &known.sql_type {
        Some(text) => {
            let text = dialect(raising.target).text(raising.target, text)?;
            let (text, array) = text.strip_suffix("[]").map_or((text, false), |element| (element, true));
            let column_type = canonical(raising.target, ColumnType { array, ..ColumnType::builtin(text) });
            TypeAnswer { column_type, extension: None, checks: Vec::new() }
        }
        None => answer(raising, table, &tried, enumeration.as_ref())?,
    };
    let brought = all_there(raising.target, table, column, &answer)?;
    raising.needed_extensions.extend(answer.extension.map(str::to_owned));
    if let Some(enumeration) = enumeration {
        enumeration::keep(raising, enumeration);
    }
    *out = tried;
    Some(brought)
}

pub(super) fn element(rust_type: &RustType) -> &RustType {
    match rust_type {
        RustType::Array(element) => element,
        other => other,
    }
}

/// The type in the server's own words, and the Rust type that reads it.
fn stated(raising: &Raising<'_>, column: &Column, out: &mut definition::Column) {
    let element = ColumnType { array: false, ..column.column_type.clone() };
    let read = dialect(raising.target).read_as(&element);
    out.rust_type = match read {
        Some(rust_type) if column.column_type.array => RustType::Array(Box::new(rust_type)),
        Some(rust_type) => rust_type,
        None => RustType::Other(OPAQUE.to_owned()),
    };
    (out.max_length, out.precision, out.scale) = (None, None, None);
    out.sql_type = Some(SqlText::any(column.column_type.to_string()));
}

/// One way to say a column's type.
struct Candidate {
    rust_type: RustType,
    max_length: Option<u32>,
    digits: Option<(u32, u32)>,
    enumeration: Option<Enumeration>,
}

impl Candidate {
    fn plain(rust_type: RustType) -> Self {
        Self { rust_type, max_length: None, digits: None, enumeration: None }
    }

    fn state(&self, column: &mut definition::Column) {
        column.rust_type = self.rust_type.clone();
        column.max_length = self.max_length;
        column.precision = self.digits.map(|(precision, _)| precision);
        column.scale = self.digits.map(|(_, scale)| scale).filter(|scale| *scale > 0);
    }
}

/// What the type may be called in Rust. Where several come to the same on a server, the first says least more than is known.
fn candidates(raising: &Raising<'_>, table: &Table, column: &Column) -> Vec<Candidate> {
    let mut all = Vec::new();
    if let Some(name) = column.column_type.as_enumeration() {
        if let Some(enumeration) = enumeration::of_type(raising, name) {
            let rust_type = RustType::Enumeration(enumeration.rust_name.clone());
            all.push(Candidate { enumeration: Some(enumeration), ..Candidate::plain(rust_type) });
        }
    } else if let Some(labels) = dialect(raising.target).labels(table, column) {
        let enumeration = enumeration::of_labels(raising, table, column, &labels);
        let rust_type = RustType::Enumeration(enumeration.rust_name.clone());
        all.push(Candidate { enumeration: Some(enumeration), ..Candidate::plain(rust_type) });
    }
    all.extend([RustType::I64, RustType::I32, RustType::I16, RustType::U64, RustType::U32, RustType::U16].map(Candidate::plain));
    all.extend([RustType::Bool, RustType::F64, RustType::F32, RustType::Uuid].map(Candidate::plain));
    let numbers = numbers(table, column);
    // Where a check keeps their bytes, there are four to a number.
    let dimensions: BTreeSet<u32> = numbers.iter().flat_map(|number| [*number, number / 4]).filter(|number| *number > 0).collect();
    all.extend(dimensions.into_iter().map(|number| Candidate::plain(RustType::Vector(number))));
    all.push(Candidate::plain(RustType::JsonValue));
    for rust_type in [RustType::String, RustType::Bytes] {
        let limited = numbers.iter().filter(|number| **number > 0);
        all.extend(limited.map(|number| Candidate { max_length: Some(*number), ..Candidate::plain(rust_type.clone()) }));
        all.push(Candidate::plain(rust_type));
    }
    if let [precision, rest @ ..] = arguments(column).as_slice() {
        let digits = Some((*precision, rest.first().copied().unwrap_or(0)));
        let fits = *precision > 0 && rest.first().is_none_or(|scale| scale <= precision);
        all.extend(fits.then(|| Candidate { digits, ..Candidate::plain(RustType::Decimal) }));
    }
    all.extend([RustType::Decimal, RustType::Date, RustType::Time, RustType::DateTime, RustType::DateTimeUtc].map(Candidate::plain));
    if column.column_type.array {
        for candidate in &mut all {
            let of_one = std::mem::replace(&mut candidate.rust_type, RustType::Bool);
            candidate.rust_type = RustType::Array(Box::new(of_one));
        }
        all.retain(is_element);
    }
    all
}

/// Lists of vectors, of JSON and of limited texts are nothing that source can say.
fn is_element(candidate: &Candidate) -> bool {
    let plain = candidate.max_length.is_none() && candidate.digits.is_none();
    plain
        && !matches!(
            element(&candidate.rust_type),
            RustType::Vector(_) | RustType::JsonValue | RustType::Json(_) | RustType::Array(_) | RustType::Bytes
        )
}

fn arguments(column: &Column) -> Vec<u32> {
    let builtin = column.column_type.as_builtin();
    builtin.map(|builtin| builtin.arguments.iter().filter_map(|text| text.parse().ok()).collect()).unwrap_or_default()
}

/// Numbers that may be a length: those of the type, and those in checks, where a server keeps lengths there.
fn numbers(table: &Table, column: &Column) -> Vec<u32> {
    let of_checks = table.checks.iter().filter(|check| crate::expression::mentions(&check.expression, &column.name)).flat_map(|check| {
        let digits = check.expression.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        digits.parse::<u32>().ok()
    });
    let mut numbers: Vec<u32> = arguments(column).into_iter().take(1).collect();
    numbers.extend(of_checks);
    numbers.dedup();
    numbers
}

/// The type that a field becomes, and the checks that it brings; `None` where the server has no such type.
fn answer(raising: &Raising<'_>, table: &Table, column: &definition::Column, enumeration: Option<&Enumeration>) -> Option<TypeAnswer> {
    let of_table = definition::Table::new("Row", &table.name.name);
    let question = ColumnQuestion { target: raising.target, table: &of_table, column, enumeration, indexed: false };
    let mut answer = dialect(raising.target).column_type(&question).ok()?;
    answer.column_type = canonical(raising.target, answer.column_type);
    Some(answer)
}

fn canonical(target: &Target, column_type: ColumnType) -> ColumnType {
    let mut table = Table::new(ObjectName::new("t"));
    table.columns.push(Column::new("c", column_type.clone()));
    let schema = crate::model::Schema { tables: [table].into_iter().collect(), ..crate::model::Schema::default() };
    let schema = dialect(target).canonicalize(target, schema);
    let found = schema.tables.iter().next().and_then(|table| table.columns.first()).map(|column| column.column_type.clone());
    found.unwrap_or(column_type)
}

/// The names of the checks that a type brings, if it is the column's and all of them are there.
fn all_there(target: &Target, table: &Table, column: &Column, answer: &TypeAnswer) -> Option<Vec<String>> {
    if answer.column_type != column.column_type {
        return None;
    }
    let is_there = |(word, expression): &(&str, String)| {
        let name = crate::lower::derived(&table.name, &[&column.name, word], crate::lower::NameKind::Check);
        let expected = canonical_check(target, Check { name: name.clone(), expression: expression.clone(), ..Check::default() });
        table.checks.contains(&expected).then_some(name)
    };
    answer.checks.iter().map(is_there).collect()
}

fn canonical_check(target: &Target, check: Check) -> Check {
    let mut table = Table::new(ObjectName::new("t"));
    table.checks.push(check.clone());
    let schema = crate::model::Schema { tables: [table].into_iter().collect(), ..crate::model::Schema::default() };
    let schema = dialect(target).canonicalize(target, schema);
    schema.tables.iter().next().and_then(|table| table.checks.first()).cloned().unwrap_or(check)
}

/// The column that a field comes to by itself, in a table of its own.
pub(super) fn comes_to(target: &Target, table: &Table, column: &definition::Column, enumeration: Option<&Enumeration>) -> Option<Column> {
    let mut alone = definition::Table::new("__Row", &table.name.name);
    alone.schema.clone_from(&table.name.schema);
    alone.columns.push(column.clone());
    if column.increment.is_some() {
        alone.primary_key = Some(PrimaryKey { fields: vec![column.field.clone()], ..PrimaryKey::default() });
    }
    let mut definitions = vec![Definition::Table(alone)];
    definitions.extend(enumeration.cloned().map(Definition::Enumeration));
    let lowered = lower(&definitions, target).ok()?;
    lowered.schema.tables.iter().next().and_then(|table| table.columns.first()).cloned()
}

impl ColumnType {
    /// The type without its numbers.
    fn base_name(&self) -> (Option<&str>, Option<&ObjectName>, bool) {
        match &self.base {
            BaseType::Builtin(builtin) => (Some(&builtin.name), None, self.array),
            BaseType::Enumeration(name) => (None, Some(name), self.array),
            BaseType::Domain(domain) => domain.base.base_name(),
        }
    }
}
