use diesel_kit_definition as definition;

use super::{Lowering, NameKind, Problem};
use crate::dialect::{IndexQuestion, dialect};
use crate::model::{Index, IndexKey, IndexPart, Order, Table};

pub(super) fn lower_index(lowering: &mut Lowering<'_>, table: &definition::Table, index: &definition::Index, lowered: &mut Table) {
    let target = lowering.target;
    let answers = dialect(&target);
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
            order: part.order.unwrap_or(Order::Ascending),
            nulls: part.nulls,
            operator_class: part.operator_class.clone(),
        });
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
    let question = IndexQuestion { target: &target, dimensions, nullable: index_columns().any(|column| column.nullable) };
    let unnamed = Index {
        name: String::new(),
        parts,
        unique: index.unique,
        method: index.method.clone(),
        predicate,
        with: index.with.iter().cloned().collect(),
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
