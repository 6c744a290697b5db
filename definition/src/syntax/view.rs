use proc_macro2::{Group, Ident, TokenStream};

use super::argument::{Argument, Once, Value, of_attributes};
use super::column::{ColumnInput, column};
use super::index;
use super::item::{Item, members, one};
use super::key::Fields;
use super::report::{Report, SyntaxError};
use super::sql::sql_of;
use super::table::TableInput;
use super::{snake_case, tokens};
use crate::{Literal, SqlText, View};

const KEYS: [&str; 9] = ["name", "schema", "query", "materialized", "with", "index", "depends_on", "comment", "renamed_from"];

/// A struct that derives `View`, read as far as it could be.
pub struct ViewInput {
    /// What the struct says. With errors: what could be read of it.
    pub definition: View,
    /// The same as a table: what is written for reading rows is the same for both.
    pub table: TableInput,
}

/// The tokens of a struct that derives `View`, parsed. `file` as for [`table`](super::table()).
///
/// `None` beside the errors when the item is no struct with named fields.
#[must_use]
pub fn view(tokens: TokenStream, file: &str) -> (Option<ViewInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<ViewInput> {
    let help = "a view is a struct with a named field for each column that is read";
    let name = item.name?;
    if item.keyword != Some("struct") {
        report.error_with_help(name.span(), "`View` is derived for structs", help);
        return None;
    }
    let Some(body) = item.body else {
        report.error_with_help(name.span(), "a view's fields have names", help);
        return None;
    };
    if let Some(generic) = item.after.first() {
        report.error(generic.span(), "a view's struct takes no generic parameters");
        return None;
    }
    let rust_name = tokens::plain(&name);
    let columns: Vec<ColumnInput> = members(report, body, "a field").into_iter().map(|member| column(report, member, &rust_name)).collect();
    if columns.is_empty() {
        report.error(name.span(), "a view has at least one column");
    }
    let mut view = View::new(&rust_name, snake_case(&rust_name), SqlText::default());
    view.location = report.location(name.span());
    let indexed = options(report, &mut item.attributes, &mut view, &name);
    named_fields(report, &indexed, &columns);
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        only_readable(report, &column);
        if column.primary_key.is_some() {
            view.key.push(column.column.field.clone());
        }
        if let Some(before) = view.columns.iter().find(|before| before.name == column.column.name) {
            let message = format!("the fields `{}` and `{}` are both column `{}`", before.field, column.column.field, before.name);
            report.error(column.field.name.span(), message);
        }
        view.columns.push(column.column);
        fields.push(column.field);
    }
    let table = TableInput { definition: view.as_table(), name, visibility: item.before.into_iter().collect(), fields };
    Some(ViewInput { definition: view, table })
}

fn options(report: &mut Report<'_>, attributes: &mut Vec<Group>, view: &mut View, name: &Ident) -> Fields {
    let mut once = Once::default();
    let mut indexed = Fields::new();
    let mut first_index = None;
    for argument in of_attributes(report, attributes, "view") {
        let Some((word, at)) = argument.word() else {
            report.error(argument.span, "expected an option such as `query = \"select ..\"`");
            continue;
        };
        if word != "index" && !once.first(report, word, at) {
            continue;
        }
        match word {
            "name" => view.name = argument.filled_text(report).unwrap_or_else(|| view.name.clone()),
            "schema" => view.schema = argument.filled_text(report),
            "query" => {
                if let Some(query) = sql_of(report, &argument) {
                    view.query = query;
                }
            }
            "materialized" => view.materialized = argument.flag(report).is_some(),
            "with" => view.options = self::with(report, &argument),
            "index" => {
                first_index = first_index.or(Some(at));
                if let Some((index, fields)) = index::index(report, &argument) {
                    indexed.extend(fields.into_iter().flat_map(|(_, fields)| fields));
                    view.indexes.push(index);
                }
            }
            "depends_on" => view.depends_on = depends_on(report, &argument),
            "comment" => view.comment = argument.text(report),
            "renamed_from" => view.renamed_from = argument.filled_text(report),
            "policy" | "row_level_security" => {
                let help = "policies stand at the tables that it reads; `with(security_invoker)` asks them for whoever reads the view";
                report.error_with_help(at, "a view has no policies", help);
            }
            unknown => report.unknown(at, "key in `#[view(..)]`", unknown, &KEYS),
        }
    }
    if let Some(at) = first_index.filter(|_| !view.materialized) {
        report.error_with_help(at, "only a materialised view has indexes", "say `materialized`, or index the tables that it reads");
    }
    if view.query.is_empty() && !once.seen("query") {
        let help = "`#[view(query = \"select ..\")]`, or one text a dialect: `query(postgres = \"..\", mysql = \"..\", sqlite = \"..\")`";
        report.error_with_help(name.span(), format!("`{name}` has no query"), help);
    }
    indexed
}

/// `with(security_barrier, check_option = "local")`
fn with(report: &mut Report<'_>, argument: &Argument) -> Vec<(String, String)> {
    let mut options: Vec<(String, String)> = Vec::new();
    for option in argument.list(report).unwrap_or_default() {
        let (key, value) = match (&option.key, &option.value) {
            (None, Value::Name(name)) => (name, "true".to_owned()),
            (Some((key, _)), Value::Literal(Literal::Bool(value))) => (key, value.to_string()),
            (Some((key, _)), Value::Literal(Literal::Integer(text) | Literal::Decimal(text) | Literal::Text(text))) => (key, text.clone()),
            _ => {
                report.error(option.span, "expected an option such as `security_barrier` or `check_option = \"local\"`");
                continue;
            }
        };
        if options.iter().any(|(known, _)| known == key) {
            report.error(option.span, format!("`{key}` is given twice"));
        } else {
            options.push((key.clone(), value));
        }
    }
    options
}

/// `depends_on(User, other_view, "a_function")`
fn depends_on(report: &mut Report<'_>, argument: &Argument) -> Vec<String> {
    let mut names = Vec::new();
    for name in argument.list(report).unwrap_or_default() {
        match (&name.key, &name.value) {
            (None, Value::Name(name) | Value::Literal(Literal::Text(name))) if !name.is_empty() => names.push(name.clone()),
            _ => report.error(name.span, "expected a struct, or a name in the database"),
        }
    }
    names
}

fn named_fields(report: &mut Report<'_>, named: &Fields, columns: &[ColumnInput]) {
    let known: Vec<String> = columns.iter().map(|column| column.column.field.clone()).collect();
    for (field, span) in named.iter().filter(|(field, _)| !known.contains(field)) {
        report.missing_field(*span, field, &known);
    }
}

/// A view's column says how it is read, and nothing of how it is kept.
fn only_readable(report: &mut Report<'_>, input: &ColumnInput) {
    let column = &input.column;
    let said = [
        ("default", column.default.is_some()),
        ("on_update", column.on_update_now),
        ("generated", column.generated.is_some()),
        ("auto_increment", column.increment.is_some()),
        ("max_length", column.max_length.is_some()),
        ("domain", column.domain.is_some()),
        ("comment", column.comment.is_some()),
        ("renamed_from", column.renamed_from.is_some()),
        ("using", column.using.is_some()),
        ("backfill", column.backfill.is_some()),
        ("deprecated", column.deprecated),
        ("unique", !input.uniques.is_empty()),
        ("check", !input.checks.is_empty()),
        ("index", !input.indexes.is_empty()),
        ("references", !input.foreign_keys.is_empty()),
    ];
    for (word, _) in said.iter().filter(|(_, said)| *said) {
        let help = "its query says what it holds; a materialised view's indexes stand in `#[view(..)]`";
        report.error_with_help(input.field.name.span(), format!("a view's column takes no `{word}`"), help);
    }
}
