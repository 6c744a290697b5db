//! What the fields and the struct's attributes say together.

use proc_macro2::Ident;

use super::report::Report;
use super::table::Builder;
use crate::{Column, ReferentialAction};

pub(super) fn table(report: &mut Report<'_>, input: &Builder, ident: &Ident) {
    primary_key(report, input, ident);
    named_fields(report, input);
    column_names(report, input);
    foreign_keys(report, input);
}

fn column_of<'a>(input: &'a Builder, field: &str) -> Option<&'a Column> {
    input.columns.iter().map(|column| &column.column).find(|column| column.field == field)
}

fn primary_key(report: &mut Report<'_>, input: &Builder, ident: &Ident) {
    let marked = || input.columns.iter().filter_map(|column| column.primary_key);
    if let (Some((_, _)), Some(span)) = (&input.struct_key, marked().next()) {
        let help = "a key of several fields is listed at the struct alone, in key order";
        report.error_with_help(span, "the primary key is given at the struct too", help);
    }
    match (input.no_primary_key, &input.table.primary_key) {
        (Some(span), Some(_)) => report.error(span, "`no_primary_key`, and yet there is a primary key"),
        (None, None) if !input.columns.is_empty() => report.error_with_help(
            ident.span(),
            format!("`{ident}` has no primary key"),
            "mark a field with `#[column(primary_key)]`, list several with `#[table(primary_key(a, b))]`, or say `#[table(no_primary_key)]`",
        ),
        _ => {}
    }
    if let Some((_, fields)) = &input.struct_key {
        for (field, span) in fields {
            let Some(column) = column_of(input, field) else { continue };
            if column.nullable {
                report.error_with_help(*span, "a primary key is never NULL", format!("make `{field}` a plain type, without `Option`"));
            }
            if column.generated.is_some() {
                report.error(*span, "a generated column cannot be part of the primary key");
            }
        }
    }
}

fn named_fields(report: &mut Report<'_>, input: &Builder) {
    let known: Vec<String> = input.columns.iter().map(|column| column.column.field.clone()).collect();
    for (what, fields) in &input.named {
        for (position, (field, span)) in fields.iter().enumerate() {
            if !known.contains(field) {
                report.missing_field(*span, field, &known);
            } else if fields.iter().take(position).any(|(before, _)| before == field) {
                report.error(*span, format!("`{field}` stands twice in `{what}`"));
            }
        }
    }
}

fn column_names(report: &mut Report<'_>, input: &Builder) {
    for (position, column) in input.columns.iter().enumerate() {
        let namesake = |before: &super::column::ColumnInput| before.column.field == column.column.field;
        if input.columns.iter().take(position).any(namesake) {
            report.error(column.field.name.span(), format!("there are two fields `{}`", column.column.field));
            continue;
        }
        let same = |before: &&super::column::ColumnInput| before.column.name == column.column.name;
        if let Some(before) = input.columns.iter().take(position).find(same) {
            let message =
                format!("the fields `{}` and `{}` are both column `{}`", before.column.field, column.column.field, column.column.name);
            report.error(column.field.name.span(), message);
        }
    }
}

fn foreign_keys(report: &mut Report<'_>, input: &Builder) {
    for (position, key) in input.foreign_keys.iter().enumerate() {
        let before = input.foreign_keys.iter().take(position);
        if key.key.join && before.clone().any(|other| other.key.join && other.key.parent_name() == key.key.parent_name()) {
            let help = "a plain join follows one key to each parent";
            report.error_with_help(key.parent_span, format!("two keys to `{}` are marked `join`", key.key.parent), help);
        }
        for (field, span) in &key.fields {
            let Some(column) = column_of(input, field) else { continue };
            for (action, word) in [(key.key.on_delete, "on_delete"), (key.key.on_update, "on_update")] {
                match action {
                    Some(ReferentialAction::SetNull) if !column.nullable => {
                        let help = format!("make `{field}` an `Option`, or choose another action");
                        report.error_with_help(*span, format!("`{word} = \"set null\"`, but `{field}` is never NULL"), help);
                    }
                    Some(ReferentialAction::SetDefault) if column.default.is_none() && !column.nullable => {
                        report.error(*span, format!("`{word} = \"set default\"`, but `{field}` has no default"));
                    }
                    _ => {}
                }
            }
        }
    }
}
