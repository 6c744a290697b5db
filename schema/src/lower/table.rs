use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, Literal, RustType, Storage};

use super::{Lowering, NameKind, Problem, domain, exclusion, foreign_key, index, limits, partitioning, policy, settings};
use crate::dialect::{ColumnQuestion, Named, Special, dialect};
use crate::model::{BaseType, BuiltinType, Check, Column, ColumnType, Generated, Index, ObjectName, PrimaryKey, Table, Unique};

/// A table on the target. What goes wrong is in `lowering.problems`, and something is returned all the same.
pub(super) fn lower_table(lowering: &mut Lowering<'_>, table: &definition::Table) -> Table {
    let answers = dialect(&lowering.target);
    let name = ObjectName::in_schema(table.schema.as_deref(), &table.name);
    if table.schema.is_some() && !answers.has_namespaces() {
        lowering.problems.push(Problem::namespace(&table.location, &table.name, &lowering.target));
    }
    let mut lowered = Table::new(name.clone());
    lowered.external = table.external;
    if answers.has_comments() {
        lowered.comment.clone_from(&table.comment);
    }
    lower_primary_key(lowering, table, &mut lowered);
    for column in &table.columns {
        lower_column(lowering, table, column, &mut lowered);
    }
    for unique in &table.uniques {
        let columns = lowering.columns_of(table, &unique.fields, &unique.location);
        let name = unique.name.clone().unwrap_or_else(|| lowering.derive(&name, &columns, NameKind::Unique));
        let nothing = Block::default();
        let block = settings::block(lowering, &unique.settings, &nothing);
        let special = Special::NullsNotDistinct;
        let nulls_not_distinct = settings::has(lowering, block, "nulls_not_distinct", special, &unique.location, &table.name);
        let include = lowering.columns_of(table, block.fields("include"), &unique.location);
        lowered.uniques.push(Unique { name, columns, nulls_not_distinct, include, deferral: settings::deferral(block) });
    }
    for check in &table.checks {
        lower_check(lowering, table, check, &mut lowered);
    }
    for key in &table.foreign_keys {
        foreign_key::lower_foreign_key(lowering, table, key, &mut lowered);
    }
    for one in &table.exclusions {
        exclusion::lower_exclusion(lowering, table, one, &mut lowered);
    }
    for index in &table.indexes {
        index::lower_index(lowering, table, index, &mut lowered);
    }
    check_keys(lowering, table, &lowered);
    let nothing = Block::default();
    let block = settings::block(lowering, &table.settings, &nothing);
    policy::lower_security(lowering, table, block, &mut lowered);
    if let Err(refusal) = answers.finish_table(&lowering.target, block, &mut lowered, &mut lowering.derived) {
        lowering.problems.push(refusal.into_problem(&table.location, &table.name));
    }
    partitioning::lower_partitioning(lowering, table, &mut lowered);
    lowered
}

/// What the target says of the columns of each key and index together. Of one column it has said it.
fn check_keys(lowering: &mut Lowering<'_>, table: &definition::Table, lowered: &Table) {
    let answers = dialect(&lowering.target);
    let keys = lowered.primary_key.iter().map(|key| (Named::PrimaryKey, key.name.as_deref(), columns(&key.columns)));
    let uniques = lowered.uniques.iter().map(|unique| (Named::Unique, Some(unique.name.as_str()), columns(&unique.columns)));
    let whole = |index: &&Index| {
        index.parts.iter().all(|part| part.length.is_none())
            && !index.method.as_ref().is_some_and(|method| answers.takes_other_columns(method))
    };
    let indexes = lowered
        .indexes
        .iter()
        .filter(whole)
        .map(|index| (Named::Index, Some(index.name.as_str()), index.plain_columns().unwrap_or_default()));
    for (named, name, columns) in keys.chain(uniques).chain(indexes).filter(|(.., columns)| columns.len() > 1) {
        let types: Vec<_> = columns.iter().filter_map(|column| lowered.column(column)).map(|column| &column.column_type).collect();
        if let Err(refusal) = answers.key(&lowering.target, &types) {
            let stated = limits::stated_names(table).find(|(other, stated, _)| *other == named && Some(*stated) == name);
            let location = stated.map_or(&table.location, |(_, _, location)| location);
            let object = format!("{}({})", table.name, columns.join(", "));
            lowering.problems.push(refusal.into_problem(location, &object));
        }
    }
}

fn columns(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

fn lower_primary_key(lowering: &mut Lowering<'_>, table: &definition::Table, lowered: &mut Table) {
    let Some(key) = &table.primary_key else { return };
    let columns = lowering.columns_of(table, &key.fields, &table.location);
    let name = if dialect(&lowering.target).names_primary_keys() {
        Some(key.name.clone().unwrap_or_else(|| lowering.derive(&lowered.name, &[], NameKind::PrimaryKey)))
    } else {
        None
    };
    let nothing = Block::default();
    let block = settings::block(lowering, &key.settings, &nothing);
    let include = lowering.columns_of(table, block.fields("include"), &table.location);
    lowered.primary_key = Some(PrimaryKey { name, columns, include, deferral: settings::deferral(block), comment: None });
}

fn lower_column(lowering: &mut Lowering<'_>, table: &definition::Table, column: &definition::Column, lowered: &mut Table) {
    let target = lowering.target;
    let answers = dialect(&target);
    let object = || format!("{}.{}", table.name, column.name);
    let Ok(domain) = domain::of_column(lowering, table, column) else { return };
    let own_type = domain.and_then(|domain| lowering.domain_types.get(&domain.rust_name).cloned());
    let (own_default, given) = (&column.default, domain.map(|domain| domain.given_to(column)));
    let column = given.as_ref().unwrap_or(column);
    let enumeration = match element(&column.rust_type) {
        RustType::Enumeration(rust_name) => match lowering.enumeration(rust_name, table, column) {
            Some(enumeration) => Some(enumeration),
            None => return,
        },
        _ => None,
    };
    if let Some(enumeration) = enumeration.filter(|enumeration| answers.enumeration(enumeration).is_none()) {
        let name = ObjectName::in_schema(enumeration.schema.as_deref(), &enumeration.name);
        lowering.labelled.push((lowered.name.clone(), column.name.clone(), name.to_string()));
        lowering.intents.insert_labels(&lowered.name, Some(&column.name), enumeration);
    }
    let question = ColumnQuestion { target: &target, table, column, enumeration, indexed: is_indexed(lowering, table, &column.field) };
    let mut out = Column::new(&column.name, ColumnType { base: BaseType::Builtin(BuiltinType::plain("unknown")), array: false });
    out.nullable = column.nullable;
    match stated_type(lowering, &question) {
        Some(Ok(column_type)) => out.column_type = column_type,
        Some(Err(problem)) => lowering.problems.push(problem),
        None => match answers.column_type(&question) {
            Ok(answer) => {
                out.column_type = answer.column_type;
                lowering.needed_extensions.extend(answer.extension.map(str::to_owned));
                for (word, expression) in answer.checks.into_iter().filter(|_| own_type.is_none()) {
                    let name = lowering.names.derive(&lowered.name, &[&column.name, word], NameKind::Check);
                    lowering.derived.insert(&lowered.name, NameKind::Check, &name);
                    lowered.checks.push(Check { name, expression, ..Check::default() });
                }
            }
            Err(refusal) => lowering.problems.push(refusal.into_problem(&column.location, &object())),
        },
    }
    match (domain, &own_type) {
        (Some(_), Some(_)) if column.generated.as_ref().is_some_and(|generated| generated.storage == Storage::Virtual) => {
            let message = format!("{target} computes no column of a domain at each read");
            let problem = Problem::at(&column.location, object(), message);
            lowering.problems.push(problem.with_help("make it `stored`, or leave the domain out"));
        }
        (Some(domain), None) => domain::checks_of_column(lowering, table, column, domain, lowered),
        (Some(_), Some(_)) | (None, _) => {}
    }
    if question.indexed
        && let Err(refusal) = answers.key_type(&target, &out.column_type, is_keyed(lowering, table, &column.field))
    {
        lowering.problems.push(refusal.into_problem(&column.location, &object()));
    }
    // Of one dialect it may be said and of another not: where the server converts by itself, nothing is needed.
    if let Some(sql) = column.using.as_ref().and_then(|sql| answers.text(&target, sql)) {
        lowering.intents.insert_cast(&lowered.name, &column.name, sql);
    }
    if let Some(sql) = column.backfill.as_ref().and_then(|sql| answers.text(&target, sql)) {
        lowering.intents.insert_fill(&lowered.name, &column.name, sql);
    }
    let default = if own_type.is_some() { own_default } else { &column.default };
    if let Some(default) = default {
        let answer = known_label(default, enumeration).and_then(|()| answers.default(&question, default));
        match answer {
            Ok(default) => out.default = Some(default),
            Err(refusal) => lowering.problems.push(refusal.into_problem(&column.location, &object())),
        }
    }
    if column.on_update_now {
        out.on_update = Some(answers.on_update_now(&question, &out.column_type));
    }
    if let Some(generated) = &column.generated {
        if let Err(refusal) = answers.expression(table, &generated.expression) {
            lowering.problems.push(refusal.into_problem(&column.location, &object()));
        }
        match answers.text(&target, &generated.expression) {
            Some(expression) => out.generated = Some(Generated { expression: expression.to_owned(), storage: generated.storage }),
            None => lowering.problems.push(Problem::no_text(&column.location, &object(), "generated", &target)),
        }
        if let Err(refusal) = answers.generated(&target, generated.storage == Storage::Stored) {
            lowering.problems.push(refusal.into_problem(&column.location, &object()));
        }
    }
    if let Some(increment) = column.increment {
        match answers.increment(&question, increment) {
            Ok(()) => {
                out.increment = Some(increment);
                if answers.has_sequences(&target) {
                    out.sequence = column.sequence.clone();
                } else if !column.sequence.is_default() {
                    let left_out = Problem::at(
                        &column.location,
                        object(),
                        format!("{} numbers from 1 by 1 and does without the options", target.name()),
                    );
                    lowering.notes.push(left_out.with_help("the numbers differ from those of other targets; each is unique all the same"));
                }
            }
            Err(refusal) => lowering.problems.push(refusal.into_problem(&column.location, &object())),
        }
    }
    out.collation = column.collation.as_ref().and_then(|text| answers.text(&target, text)).map(str::to_owned);
    let nothing = Block::default();
    let block = settings::block(lowering, &column.settings, &nothing);
    if let Err(refusal) = answers.finish_column(&target, block, &mut out) {
        lowering.problems.push(refusal.into_problem(&column.location, &object()));
    }
    if let Some(ty) = own_type {
        out.collation = None;
        out.column_type = ColumnType::domain(ty);
    }
    if answers.has_comments() {
        out.comment.clone_from(&column.comment);
    }
    lowered.columns.push(out);
}

/// The type that `sql_type` states, if the column has it.
pub(super) fn stated_type(lowering: &Lowering<'_>, question: &ColumnQuestion<'_>) -> Option<Result<ColumnType, Problem>> {
    let stated = question.column.sql_type.as_ref()?;
    let answers = dialect(&lowering.target);
    let object = format!("{}.{}", question.table.name, question.column.name);
    Some(match answers.text(&lowering.target, stated) {
        Some(text) => {
            let (text, array) = text.strip_suffix("[]").map_or((text, false), |element| (element, true));
            if array && !answers.has_arrays() {
                let refusal = crate::dialect::Refusal::new(
                    format!("{} has no arrays", lowering.target.name()),
                    "take `Json<Vec<..>>`, which every database has; or say another `sql_type` for this target",
                );
                return Some(Err(refusal.into_problem(&question.column.location, &object)));
            }
            Ok(ColumnType { array, ..ColumnType::builtin(text) })
        }
        None => Err(Problem::no_text(&question.column.location, &object, "sql_type", &lowering.target)),
    })
}

fn known_label(default: &definition::DefaultValue, enumeration: Option<&definition::Enumeration>) -> Result<(), crate::dialect::Refusal> {
    let (Some(enumeration), definition::DefaultValue::Literal(Literal::Text(label))) = (enumeration, default) else { return Ok(()) };
    if enumeration.variants.iter().any(|variant| variant.label == *label) {
        return Ok(());
    }
    let labels: Vec<_> = enumeration.variants.iter().map(|variant| variant.label.as_str()).collect();
    Err(crate::dialect::Refusal::new(
        format!("the default '{label}' is no label of enum `{}`", enumeration.rust_name),
        format!("its labels are {}", labels.join(", ")),
    ))
}

pub(super) fn lower_check(lowering: &mut Lowering<'_>, table: &definition::Table, check: &definition::Check, lowered: &mut Table) {
    let target = lowering.target;
    let Some(expression) = dialect(&target).text(&target, &check.expression) else {
        lowering.problems.push(Problem::no_text(&check.location, &table.name, "check", &target));
        return;
    };
    if let Err(refusal) = dialect(&target).expression(table, &check.expression) {
        lowering.problems.push(refusal.into_problem(&check.location, &table.name));
    }
    let columns: Vec<String> = check.field.iter().filter_map(|field| table.column_of(field)).map(|column| column.name.clone()).collect();
    let name = check.name.clone().unwrap_or_else(|| lowering.derive(&lowered.name, &columns, NameKind::Check));
    let nothing = Block::default();
    let block = settings::block(lowering, &check.settings, &nothing);
    let validity = settings::validity(lowering, block, Special::CheckNotEnforced, &check.location, &table.name);
    lowered.checks.push(Check { name, expression: expression.to_owned(), no_inherit: block.flag("no_inherit"), validity });
}

/// Whether the column stands in a key, a constraint or an index of its table: some servers then limit its type.
fn is_indexed(lowering: &Lowering<'_>, table: &definition::Table, field: &str) -> bool {
    is_keyed(lowering, table, field) || table.indexes.iter().any(|index| index::measures(lowering, index, field))
}

/// Whether the column stands in a key, a constraint or a unique index of its table.
fn is_keyed(lowering: &Lowering<'_>, table: &definition::Table, field: &str) -> bool {
    let has = |fields: &[String]| fields.iter().any(|other| other == field);
    table.primary_key.as_ref().is_some_and(|key| has(&key.fields))
        || table.uniques.iter().any(|unique| has(&unique.fields))
        || table.foreign_keys.iter().any(|key| has(&key.fields))
        || table.indexes.iter().any(|index| index.unique && index::measures(lowering, index, field))
}

fn element(rust_type: &RustType) -> &RustType {
    match rust_type {
        RustType::Array(element) => element,
        other => other,
    }
}

impl Lowering<'_> {
    /// The columns of these fields; the parser has made sure that they are there.
    pub(super) fn columns_of(&mut self, table: &definition::Table, fields: &[String], location: &definition::Location) -> Vec<String> {
        let mut columns = Vec::with_capacity(fields.len());
        for field in fields {
            match table.column_of(field) {
                Some(column) => columns.push(column.name.clone()),
                None => {
                    let known: Vec<_> = table.columns.iter().map(|column| column.field.clone()).collect();
                    self.problems.push(
                        Problem::at(location, &table.name, format!("struct `{}` has no field `{field}`", table.rust_name))
                            .with_help(format!("its fields are {}", known.join(", "))),
                    );
                }
            }
        }
        columns
    }

    /// A name by the rule, remembered as derived.
    pub(super) fn derive(&mut self, table: &ObjectName, words: &[String], kind: NameKind) -> String {
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let name = self.names.derive(table, &words, kind);
        self.derived.insert(table, kind, &name);
        name
    }
}

impl Problem {
    pub(super) fn no_text(location: &definition::Location, object: &str, attribute: &str, target: &crate::Target) -> Self {
        Self::at(location, object, format!("`{attribute}` has no text for {}", target.name()))
            .with_help(format!("add `{} = \"..\"` to it, or one text for every target", target.name()))
    }
}
