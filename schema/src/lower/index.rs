use diesel_kit_definition as definition;
use diesel_kit_definition::Block;

use super::{Lowering, NameKind, Problem, settings};
use crate::dialect::{IndexQuestion, dialect};
use crate::model::{Index, IndexKey, IndexPart, Order, Table};

pub(super) fn lower_index(lowering: &mut Lowering<'_>, table: &definition::Table, index: &definition::Index, lowered: &mut Table) {
    let target = lowering.target;
    let answers = dialect(&target);
    let nothing = Block::default();
    let block = settings::block(lowering, &index.settings, &nothing);
    if block.flag("skip") {
        return;
    }
    let mut parts = Vec::with_capacity(index.parts.len());
    let mut words = Vec::with_capacity(index.parts.len());
    for part in &index.parts {
        let key = match &part.key {
            definition::IndexKey::Field(field) => {
                let mut columns = lowering.columns_of(table, std::slice::from_ref(field), &index.location);
                let Some(column) = columns.pop() else { return };
                words.push(column.clone());
                IndexKey::Column(column)
            }
            definition::IndexKey::Expression(text) => {
                let Some(expression) = answers.text(&target, text) else {
                    lowering.problems.push(Problem::no_text(&index.location, &table.name, "expression", &target));
                    return;
                };
                words.push("expr".to_owned());
                IndexKey::Expression(expression.to_owned())
            }
        };
        parts.push(IndexPart {
            key,
            length: part.length,
            order: part.order.unwrap_or(Order::Ascending),
            nulls: part.nulls,
            operator_class: block.text("opclass").map(str::to_owned).or_else(|| part.operator_class.clone()),
        });
    }
    let texts = index.parts.iter().filter_map(|part| match &part.key {
        definition::IndexKey::Expression(text) => Some(text),
        definition::IndexKey::Field(_) => None,
    });
    for text in texts.chain(&index.predicate) {
        if let Err(refusal) = answers.expression(table, text) {
            lowering.problems.push(refusal.into_problem(&index.location, &table.name));
        }
    }
    let predicate = match &index.predicate {
        None => None,
        Some(text) => match answers.text(&target, text) {
            Some(text) => Some(text.to_owned()),
            None => {
                lowering.problems.push(Problem::no_text(&index.location, &table.name, "where", &target));
                return;
            }
        },
    };
    let index_columns = || {
        index.parts.iter().filter_map(|part| match &part.key {
            definition::IndexKey::Field(field) => table.column_of(field),
            definition::IndexKey::Expression(_) => None,
        })
    };
    let dimensions = index_columns().find_map(|column| match column.rust_type {
        definition::RustType::Vector(dimensions) => Some(dimensions),
        _ => None,
    });
    let question = IndexQuestion {
        target: &target,
        dimensions,
        nullable: index_columns().any(|column| column.nullable),
        block,
        others: &lowered.indexes,
    };
    let include = lowering.columns_of(table, block.fields("include"), &index.location);
    let unnamed = Index {
        unique: index.unique,
        method: method(index, block).map(str::to_owned),
        include,
        predicate,
        with: index.with.iter().chain(block.parameters("with")).cloned().collect(),
        ..Index::new("", parts)
    };
    match answers.index(&question, unnamed) {
        Ok(Ok(mut answer)) => {
            answer.name = index.name.clone().unwrap_or_else(|| lowering.derive(&lowered.name, &words, NameKind::Index));
            lowered.indexes.push(answer);
        }
        Ok(Err(left_out)) => lowering.notes.push(left_out.into_problem(&index.location, &table.name)),
        Err(refusal) => lowering.problems.push(refusal.into_problem(&index.location, &table.name)),
    }
}

/// What is said to the server alone, else what is said to all.
fn method<'a>(index: &'a definition::Index, block: &'a Block) -> Option<&'a str> {
    block.text("using").or(index.method.as_deref())
}

/// Whether the index wants to know of a field how long its texts are, on this target.
pub(super) fn measures(lowering: &Lowering<'_>, index: &definition::Index, field: &str) -> bool {
    let answers = dialect(&lowering.target);
    let nothing = Block::default();
    let block = settings::block(lowering, &index.settings, &nothing);
    let whole = method(index, block).is_some_and(|method| answers.takes_other_columns(method));
    let measured =
        |part: &definition::IndexPart| part.length.is_none() && matches!(&part.key, definition::IndexKey::Field(other) if other == field);
    !block.flag("skip") && !whole && index.parts.iter().any(measured)
}
