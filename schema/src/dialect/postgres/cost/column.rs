//! Columns: whether a new one has one value for all rows, and what another type costs.

use super::super::domain;
use super::super::types::{Conversion, conversion, quote, type_sql};
use super::Taken;
use super::facts::Form;
use crate::expression::{calls, mentions};
use crate::model::{Column, ColumnType, Index, IndexKey, ObjectName, Table};

impl Taken<'_> {
    pub(super) fn retype(&mut self, table: &ObjectName, name: &str, to: (&ColumnType, Option<&str>, Option<&str>)) {
        let (column_type, collation, using) = to;
        let is_held_against = domain::is_constrained(self.walk.context.after, column_type);
        match self.walk.any_table(table).and_then(|held| Some((held, self.walk.column(table, name)?))) {
            Some(_) if is_held_against => self.on_column(Form::RewriteType, table, name),
            Some((held, column)) => self.on_column(form(held, column, column_type, collation, using), table, name),
            None => self.on_spread(Form::RewriteType, table),
        }
    }

    /// The table, and those that foreign keys over the column lead to and from: the keys are made again with it.
    pub(super) fn on_column(&mut self, form: Form, table: &ObjectName, name: &str) {
        self.on_spread(form, table);
        let held = self.walk.table(table).into_iter().flat_map(|held| self.walk.foreign_keys(held));
        let parents = held.filter(|key| key.columns.iter().any(|one| one == name)).map(|key| key.parent.clone());
        let children = self.walk.pointing_at(table, name).map(|(child, _)| child.name.clone());
        let others: Vec<_> = parents.chain(children).collect();
        others.iter().for_each(|other| self.on_other(form, other));
    }
}

fn form(table: &Table, column: &Column, to: &ColumnType, collation: Option<&str>, using: Option<&str>) -> Form {
    let name = quote(&column.name);
    let plain = using.is_none_or(|using| using == name || using == format!("{name}::{}", type_sql(to)));
    if !plain || column.column_type != *to && conversion(&column.column_type, to) != Conversion::Free {
        return Form::RewriteType;
    }
    // A domain brings its own.
    let effective = |stated: Option<&str>, ty: &ColumnType| {
        stated.map(str::to_owned).or_else(|| ty.as_domain().and_then(|domain| domain.collation.clone()))
    };
    if effective(column.collation.as_deref(), &column.column_type) != effective(collation, to) && is_indexed(table, &column.name) {
        return Form::CollateIndexed;
    }
    let checked = table.checks.iter().any(|check| mentions(&check.expression, &column.name));
    if checked { Form::RetypeChecked } else { Form::Retype }
}

/// Whether the least and the greatest value of a column are found without reading the table.
pub(super) fn leads_an_index(table: &Table, column: &str) -> bool {
    let leads = |columns: &[String]| columns.first().is_some_and(|name| name == column);
    let has_key = |index: &Index| {
        index.predicate.is_none() && matches!(index.parts.first().map(|part| &part.key), Some(IndexKey::Column(name)) if name == column)
    };
    table.primary_key.as_ref().is_some_and(|key| leads(&key.columns))
        || table.uniques.iter().any(|unique| leads(&unique.columns))
        || table.indexes.iter().any(has_key)
}

fn is_indexed(table: &Table, column: &str) -> bool {
    let has = |columns: &[String]| columns.iter().any(|name| name == column);
    table.primary_key.as_ref().is_some_and(|key| has(&key.columns))
        || table.uniques.iter().any(|unique| has(&unique.columns))
        || table.exclusions.iter().any(|one| mentions(&one.definition, column))
        || table.indexes.iter().any(|index| super::super::realize::index_uses(index, column))
}

/// What stands before parentheses and gives one value to a whole statement, of what people write into defaults: functions, and types with a
/// length.
const STEADY: [&str; 36] = [
    "now",
    "current_timestamp",
    "current_time",
    "localtime",
    "localtimestamp",
    "transaction_timestamp",
    "statement_timestamp",
    "date_trunc",
    "timezone",
    "make_date",
    "make_time",
    "make_timestamp",
    "make_interval",
    "to_date",
    "to_timestamp",
    "lower",
    "upper",
    "concat",
    "md5",
    "coalesce",
    "jsonb_build_object",
    "jsonb_build_array",
    "json_build_object",
    "json_build_array",
    "array_fill",
    "current_setting",
    "varchar",
    "varying",
    "char",
    "character",
    "bit",
    "numeric",
    "decimal",
    "time",
    "timestamp",
    "timestamptz",
];

/// Whether the expression may give each row another value, so that adding a column with it writes the table again. A function that is not
/// known may.
pub(in crate::dialect::postgres) fn differs_by_row(default: &str) -> bool {
    calls(default).iter().any(|name| !STEADY.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::differs_by_row;

    #[test]
    fn a_constant_is_one_value_and_a_function_nobody_knows_may_be_many() {
        for one in ["0", "'now(', 1", "CURRENT_TIMESTAMP", "now()", "'{}'::jsonb", "'a'::character varying(10)", "timezone('UTC', now())"] {
            assert!(!differs_by_row(one), "{one}");
        }
        for many in ["gen_random_uuid()", "uuidv7()", "nextval('s')", "random() * 2", "clock_timestamp()", "app.mine()"] {
            assert!(differs_by_row(many), "{many}");
        }
    }
}
