use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use super::argument::{Once, of_attributes};
use super::column::{ColumnInput, column};
use super::exclusion::exclusion;
use super::foreign_key::{ForeignKeyInput, foreign_key};
use super::item::{Item, members, one};
use super::key::{Fields, Named};
use super::known_type::option_inner;
use super::partition::PartitionArguments;
use super::policy::{policy, row_security};
use super::report::{Report, SyntaxError};
use super::settings::{self, Place, SERVERS};
use super::tokens::plain;
use super::{index, key, snake_case, table_check};
use crate::{PrimaryKey, Table};

const KEYS: [&str; 21] = [
    "name",
    "schema",
    "comment",
    "renamed_from",
    "external",
    "primary_key",
    "no_primary_key",
    "unique",
    "index",
    "check",
    "exclude",
    "foreign_key",
    "row_level_security",
    "policy",
    "partition_by",
    "partition",
    "partitions",
    SERVERS[0],
    SERVERS[1],
    SERVERS[2],
    SERVERS[3],
];

const REPEATABLE: [&str; 7] = ["unique", "index", "check", "exclude", "foreign_key", "policy", "partition"];

/// A struct that derives `Table`, read as far as it could be.
pub struct TableInput {
    /// What the struct says. With errors: what could be read of it.
    pub definition: Table,
    /// The struct's name.
    pub name: Ident,
    /// The struct's visibility.
    pub visibility: TokenStream,
    /// The fields, one for each column of the definition, in the same order.
    pub fields: Vec<FieldInput>,
}

/// A field as the compiler sees it.
pub struct FieldInput {
    /// The field's name.
    pub name: Ident,
    /// The field's visibility.
    pub visibility: TokenStream,
    /// The type as written.
    pub ty: Vec<TokenTree>,
    /// Whether the type is known; `false` stands beside an error.
    pub settled: bool,
}

impl FieldInput {
    /// The type as written, without `Option`.
    #[must_use]
    pub fn inner_type(&self) -> &[TokenTree] {
        option_inner(&self.ty).unwrap_or(&self.ty)
    }
}

/// The tokens of a struct that derives `Table`, parsed.
///
/// `file` is where the tokens stand; with an empty one (in the derive) no locations are looked up. `None` beside the errors when the
/// item is no struct with named fields.
#[must_use]
pub fn table(tokens: TokenStream, file: &str) -> (Option<TableInput>, Vec<SyntaxError>) {
    one(tokens, file, read)
}

pub(super) fn read(report: &mut Report<'_>, mut item: Item) -> Option<TableInput> {
    let help = "a table is a struct with named fields; `DbEnum` is for enums";
    let name = item.name?;
    if item.keyword != Some("struct") {
        report.error_with_help(name.span(), "`Table` is derived for structs", help);
        return None;
    }
    let Some(body) = item.body else {
        report.error_with_help(name.span(), "a table's fields have names", help);
        return None;
    };
    if let Some(generic) = item.after.first() {
        report.error(generic.span(), "a table's struct takes no generic parameters");
        return None;
    }
    let owner = plain(&name);
    let columns: Vec<ColumnInput> = members(report, body, "a field").into_iter().map(|member| column(report, member, &owner)).collect();
    if columns.is_empty() {
        report.error(name.span(), "a table has at least one column");
    }
    let builder = Builder::new(report, &mut item.attributes, &name, columns);
    Some(builder.build(report, name, item.before.into_iter().collect()))
}

/// The struct's attributes and the fields', brought together.
pub(super) struct Builder {
    pub(super) table: Table,
    pub(super) columns: Vec<ColumnInput>,
    /// Every list of fields that an attribute of the struct names, with what it is for.
    pub(super) named: Named,
    pub(super) foreign_keys: Vec<ForeignKeyInput>,
    pub(super) struct_key: Option<(Span, Fields)>,
    pub(super) no_primary_key: Option<Span>,
}

impl Builder {
    fn new(report: &mut Report<'_>, attributes: &mut Vec<Group>, name: &Ident, columns: Vec<ColumnInput>) -> Self {
        let owner = plain(name);
        let mut table = Table::new(&owner, snake_case(&owner));
        table.location = report.location(name.span());
        let mut builder = Self { table, columns, named: Vec::new(), foreign_keys: Vec::new(), struct_key: None, no_primary_key: None };
        let mut once = Once::default();
        let mut partitions = PartitionArguments::default();
        for argument in of_attributes(report, attributes, "table") {
            let Some((word, at)) = argument.word() else {
                report.error(argument.span, "expected an option such as `name = \"users\"`");
                continue;
            };
            if settings::take(report, Place::Table, &mut builder.table.settings, &argument, &mut builder.named) {
                continue;
            }
            if !REPEATABLE.contains(&word) && !once.first(report, word, at) {
                continue;
            }
            let table = &mut builder.table;
            match word {
                "name" => table.name = argument.filled_text(report).unwrap_or_else(|| table.name.clone()),
                "schema" => table.schema = argument.filled_text(report),
                "comment" => table.comment = argument.text(report),
                "renamed_from" => table.renamed_from = argument.filled_text(report),
                "external" => table.external = argument.flag(report).is_some(),
                "no_primary_key" => builder.no_primary_key = argument.flag(report),
                "primary_key" => {
                    if let Some((key, fields, named)) = key::primary_key(report, &argument) {
                        builder.named.extend(named);
                        builder.named.push(("primary_key", fields.clone()));
                        builder.struct_key = Some((at, fields));
                        table.primary_key = Some(key);
                    }
                }
                "unique" => {
                    if let Some((unique, named)) = key::unique(report, &argument) {
                        builder.named.extend(named);
                        table.uniques.push(unique);
                    }
                }
                "index" => {
                    if let Some((index, named)) = index::index(report, &argument) {
                        builder.named.extend(named);
                        table.indexes.push(index);
                    }
                }
                "check" => table.checks.extend(key::check(report, &argument, None)),
                "exclude" => table.exclusions.extend(exclusion(report, &argument)),
                "row_level_security" => table.row_security = row_security(report, &argument),
                "policy" => {
                    if let Some(policy) = policy(report, &argument) {
                        let taken = table.policies.iter().any(|other| other.name == policy.name);
                        if taken {
                            report.error(at, format!("two policies are called `{}`", policy.name));
                        }
                        table.policies.push(policy);
                    }
                }
                "foreign_key" => {
                    if let Some(key) = foreign_key(report, &argument, &owner) {
                        builder.named.push(("foreign_key", key.fields.clone()));
                        builder.foreign_keys.push(key);
                    }
                }
                "partition_by" | "partition" | "partitions" => partitions.take(report, &argument, &mut builder.named),
                unknown => report.unknown(at, "key in `#[table(..)]`", unknown, &KEYS),
            }
        }
        builder.table.partitioning = partitions.done(report);
        builder
    }

    fn build(mut self, report: &mut Report<'_>, name: Ident, visibility: TokenStream) -> TableInput {
        for column in &mut self.columns {
            self.table.uniques.append(&mut column.uniques);
            self.table.checks.append(&mut column.checks);
            self.table.indexes.append(&mut column.indexes);
            self.foreign_keys.append(&mut column.foreign_keys);
            self.named.append(&mut column.named);
        }
        if self.table.primary_key.is_none() {
            let fields: Vec<String> =
                self.columns.iter().filter(|column| column.primary_key.is_some()).map(|column| column.column.field.clone()).collect();
            if !fields.is_empty() {
                self.table.primary_key = Some(PrimaryKey { fields, ..PrimaryKey::default() });
            }
        }
        table_check::table(report, &self, &name);
        let mut table = self.table;
        table.foreign_keys = self.foreign_keys.into_iter().map(|key| key.key).collect();
        let mut fields = Vec::with_capacity(self.columns.len());
        for column in self.columns {
            table.columns.push(column.column);
            fields.push(column.field);
        }
        TableInput { definition: table, name, visibility, fields }
    }
}
