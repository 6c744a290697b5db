use proc_macro2::{Span, TokenTree};

use super::argument::{Argument, Once, Value, of_attributes};
use super::foreign_key::{ForeignKeyInput, field_reference};
use super::item::{Member, attribute_name, is_punct};
use super::key::Named;
use super::known_type::{known_type, option_inner, peel};
use super::report::Report;
use super::settings::{self, Place, SERVERS};
use super::sql::{sql_of, sql_of_list};
use super::table::FieldInput;
use super::tokens::{plain, text_of_slice, text_of_type};
use super::{column_check, default, index, key, sequence};
use crate::{Check, Column, Generated, Increment, Index, Literal, RustType, SqlText, Storage, Unique};

const KEYS: [&str; 30] = [
    "name",
    "primary_key",
    "auto_increment",
    "identity",
    "max_length",
    "precision",
    "scale",
    "sql_type",
    "rust_type",
    "db_enum",
    "domain",
    "default",
    "on_update",
    "generated",
    "stored",
    "virtual",
    "unique",
    "index",
    "check",
    "references",
    "collation",
    "comment",
    "renamed_from",
    "using",
    "backfill",
    "deprecated",
    SERVERS[0],
    SERVERS[1],
    SERVERS[2],
    SERVERS[3],
];

/// What may stand more than once at a field.
const REPEATABLE: [&str; 4] = ["unique", "index", "check", "references"];

/// A field, read: its column, and what it adds to the table.
pub(super) struct ColumnInput {
    pub(super) column: Column,
    pub(super) field: FieldInput,
    pub(super) primary_key: Option<Span>,
    pub(super) uniques: Vec<Unique>,
    pub(super) checks: Vec<Check>,
    pub(super) indexes: Vec<Index>,
    /// Fields that an attribute here names, with what it is for.
    pub(super) named: Named,
    pub(super) foreign_keys: Vec<ForeignKeyInput>,
}

/// The places of the options that are judged together once all are known.
#[derive(Default)]
pub(super) struct Spans {
    pub(super) primary_key: Option<Span>,
    pub(super) max_length: Option<Span>,
    pub(super) precision: Option<Span>,
    pub(super) scale: Option<Span>,
    pub(super) default: Option<Span>,
    pub(super) on_update: Option<Span>,
    pub(super) generated: Option<Span>,
    pub(super) storage: Option<Span>,
    pub(super) increment: Option<Span>,
    pub(super) collation: Option<Span>,
    pub(super) db_enum: Option<Span>,
    pub(super) domain: Option<Span>,
    pub(super) sql_type: Option<Span>,
    pub(super) backfill: Option<Span>,
    pub(super) deprecated: Option<Span>,
}

/// The options of one field while they are gathered.
#[derive(Default)]
struct Options {
    spans: Spans,
    rust_type: Option<Vec<TokenTree>>,
    expression: Option<SqlText>,
    storage: Option<Storage>,
    uniques: Vec<Unique>,
    checks: Vec<Check>,
    indexes: Vec<Index>,
    named: Named,
    foreign_keys: Vec<ForeignKeyInput>,
}

pub(super) fn column(report: &mut Report<'_>, mut member: Member, owner: &str) -> ColumnInput {
    let span = member.name.span();
    let before = report.errors.len();
    let mut column = Column::new(plain(&member.name), RustType::Other(String::new()));
    column.location = report.location(span);
    let mut options = Options::default();
    let mut once = Once::default();
    for argument in of_attributes(report, &mut member.attributes, "column") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `max_length = 255`");
            continue;
        };
        if settings::take(report, Place::Column, &mut column.settings, &argument, &mut options.named) {
            continue;
        }
        if REPEATABLE.contains(&word) || once.first(report, word, at) {
            options.take(report, &mut column, &argument, word, at, owner);
        }
    }
    refuse_conditions(report, &member);

    let ty = field_type(report, member.rest, span);
    let meant = options.rust_type.as_deref().unwrap_or(&ty);
    // `rust_type = Option<..>` says that the alias hides an Option.
    column.nullable = option_inner(&ty).is_some() || option_inner(meant).is_some();
    let meant = option_inner(meant).unwrap_or(meant);
    let settled = match known_type(meant, options.spans.db_enum.is_some()) {
        Ok(known) => {
            column.rust_type = known;
            true
        }
        Err(unknown) => {
            let text = text_of_type(meant);
            let stated = column.sql_type.is_some() || column.domain.is_some();
            if !stated {
                report.error_with_help(unknown.span, unknown.message, unknown.help);
            } else if text.is_none() {
                report.error(unknown.span, format!("`{}` is no type", text_of_slice(meant)));
            }
            column.rust_type = RustType::Other(text.unwrap_or_default());
            stated
        }
    };
    match (options.expression, options.storage, options.spans.storage) {
        (Some(expression), storage, _) => {
            column.generated = Some(Generated { expression, storage: storage.unwrap_or(Storage::Stored) });
        }
        (None, Some(_), Some(at)) if options.spans.generated.is_none() => {
            report.error_with_help(at, "only a generated column is stored or virtual", "`generated(\"..\"), stored`");
        }
        _ => {}
    }
    if settled && report.errors.len() == before {
        column_check::column(report, &column, &options.spans);
    }
    ColumnInput {
        field: FieldInput { name: member.name, visibility: member.visibility, ty, settled },
        primary_key: options.spans.primary_key,
        uniques: options.uniques,
        checks: options.checks,
        indexes: options.indexes,
        named: options.named,
        foreign_keys: options.foreign_keys,
        column,
    }
}

/// What stands after `name:`.
fn field_type(report: &mut Report<'_>, mut rest: Vec<TokenTree>, span: Span) -> Vec<TokenTree> {
    if rest.first().is_some_and(|token| is_punct(token, ':')) && rest.len() > 1 {
        rest.remove(0);
    } else {
        report.error(span, "expected `field: Type`");
    }
    peel(&rest).unwrap_or(rest)
}

/// The compiler has resolved conditions before the derive runs; only `kit` sees them.
fn refuse_conditions(report: &mut Report<'_>, member: &Member) {
    for attribute in &member.attributes {
        if attribute_name(attribute).is_some_and(|name| name == "cfg" || name == "cfg_attr") {
            let message = format!("the field `{}` stands behind `cfg`", member.name);
            report.error_with_help(attribute.span_open(), message, "kit reads source and cannot know which features are on");
        }
    }
}

impl Options {
    fn take(&mut self, report: &mut Report<'_>, column: &mut Column, argument: &Argument, word: &str, at: Span, owner: &str) {
        match word {
            "name" => {
                if let Some(name) = argument.filled_text(report) {
                    column.name = name;
                }
            }
            "collation" => (column.collation, self.spans.collation) = (sql_of(report, argument), Some(at)),
            "comment" => column.comment = argument.text(report),
            "renamed_from" => column.renamed_from = argument.filled_text(report),
            "using" => column.using = sql_of(report, argument),
            "backfill" => (column.backfill, self.spans.backfill) = (sql_of(report, argument), Some(at)),
            "deprecated" => {
                self.spans.deprecated = argument.flag(report);
                column.deprecated = self.spans.deprecated.is_some();
            }
            "primary_key" => self.spans.primary_key = argument.flag(report),
            "auto_increment" | "identity" => self.increment(report, column, argument, word, at),
            "max_length" => (column.max_length, self.spans.max_length) = (argument.number(report), Some(argument.span)),
            "precision" => (column.precision, self.spans.precision) = (argument.number(report), Some(argument.span)),
            "scale" => (column.scale, self.spans.scale) = (argument.number(report), Some(argument.span)),
            "sql_type" => (column.sql_type, self.spans.sql_type) = (sql_of(report, argument), Some(at)),
            "domain" => (column.domain, self.spans.domain) = (argument.name(report), Some(at)),
            "db_enum" => self.spans.db_enum = argument.flag(report),
            "rust_type" => self.rust_type(report, argument),
            "default" => (column.default, self.spans.default) = (default::default(report, argument), Some(argument.span)),
            "on_update" => {
                self.spans.on_update = Some(argument.span);
                match &argument.value {
                    Value::Call(call, arguments) if argument.key.is_some() && call == "now" && arguments.is_empty() => {
                        column.on_update_now = true;
                    }
                    _ => report.error_with_help(
                        argument.span,
                        "expected `on_update = now()`",
                        "what a foreign key does when its parent changes stands in `references(Parent, on_update = \"..\")`",
                    ),
                }
            }
            "generated" => {
                self.spans.generated = Some(at);
                self.expression = argument.list(report).and_then(|list| sql_of_list(report, word, at, list));
            }
            "stored" | "virtual" => {
                if self.storage.is_some() {
                    report.error(at, "a generated column is either stored or virtual");
                }
                self.spans.storage = argument.flag(report);
                self.storage = Some(if word == "stored" { Storage::Stored } else { Storage::Virtual });
            }
            "unique" => {
                if let Some((unique, named)) = key::field_unique(report, argument, &column.field) {
                    self.uniques.push(unique);
                    self.named.extend(named);
                }
            }
            "index" => {
                if let Some((index, named)) = index::field_index(report, argument, &column.field) {
                    self.indexes.push(index);
                    self.named.extend(named);
                }
            }
            "check" => self.checks.extend(key::check(report, argument, Some(&column.field))),
            "references" => self.foreign_keys.extend(field_reference(report, argument, &column.field, owner)),
            "foreign_key" => report.error_with_help(at, "`foreign_key` stands at the struct", "at a field: `references(Parent)`"),
            "nullable" => report.error_with_help(at, "a column is nullable when its field is an `Option`", "`Option<..>` and no option"),
            unknown => report.unknown(at, "key in `#[column(..)]`", unknown, &KEYS),
        }
    }

    fn increment(&mut self, report: &mut Report<'_>, column: &mut Column, argument: &Argument, word: &str, at: Span) {
        if self.spans.increment.is_some() {
            report.error(at, "`auto_increment` and `identity` say the same thing: one is enough");
        }
        self.spans.increment = Some(at);
        column.increment = match (word, &argument.key, &argument.value) {
            ("auto_increment", ..) => argument.flag(report).map(|_| Increment::ByDefault),
            (_, None, Value::Call(_, arguments)) => {
                let Some((Argument { key: None, value: Value::Literal(Literal::Text(kind)), span }, options)) = arguments.split_first()
                else {
                    report.error(at, "expected `identity(\"always\", ..)` or `identity(\"by default\", ..)`");
                    return;
                };
                column.sequence = sequence::options(report, options.iter(), at);
                identity(report, kind, *span)
            }
            _ => argument.text(report).and_then(|kind| identity(report, &kind, argument.span)),
        };
    }

    fn rust_type(&mut self, report: &mut Report<'_>, argument: &Argument) {
        match &argument.value {
            Value::Type(tokens) => self.rust_type = Some(tokens.clone()),
            _ => report.error(argument.span, "expected `rust_type = <type>`"),
        }
    }
}

/// Who may give an identity its value.
fn identity(report: &mut Report<'_>, kind: &str, span: Span) -> Option<Increment> {
    match kind {
        "always" => Some(Increment::Always),
        "by default" => Some(Increment::ByDefault),
        other => {
            report.unknown(span, "identity", other, &["always", "by default"]);
            None
        }
    }
}
