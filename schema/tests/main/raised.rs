//! Definitions to a schema and back: what is raised comes to the same schema, and is what source says.

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{print, read_file};
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::model::{Column, ColumnType, Schema};
use diesel_kit_schema::raise::{Given, raise};
use diesel_kit_schema::{Canonical, Target};

use crate::support::Case;
use crate::support::random::{Pair, seed};

const TARGETS: [Target; 6] =
    [Target::postgres(18), Target::postgres(15), Target::mysql(9, 0), Target::mariadb(11, 8), Target::sqlite(3, 53), Target::sqlite(3, 35)];

/// Why what is raised of a schema is not all of it.
fn lost(schema: &Canonical<Schema>, target: &Target) -> Option<String> {
    let mut given = Given::default();
    for view in &schema.views {
        let named = view.indexes.iter().flat_map(|index| index.plain_columns().unwrap_or_default());
        let names: std::collections::BTreeSet<&str> = named.chain(["id"]).collect();
        let columns = names.into_iter().map(|name| Column::new(name, ColumnType::builtin("text"))).collect();
        given.view_columns.insert(view.name.clone(), columns);
    }
    let raised = raise(schema, target, &given);
    let mut lost: Vec<String> = raised.refused.iter().map(|left| format!("{}: {}", left.object, left.what)).collect();
    lost.extend(differences(&raised.lowered.schema, schema).iter().map(|change| format!("lost: {change}")));
    for definition in &raised.definitions {
        lost.extend(misread(definition));
    }
    (!lost.is_empty()).then(|| lost.join("\n  "))
}

fn misread(definition: &Definition) -> Option<String> {
    let text = print(definition);
    let read = read_file("raised.rs", &text);
    if let Some(problem) = read.problems.first() {
        return Some(format!("{problem}\n{text}"));
    }
    (read.definitions.as_slice() != std::slice::from_ref(definition)).then(|| format!("source says something else:\n{text}"))
}

/// Nothing of any case is lost, but for what source cannot say, which is named.
#[test]
fn every_case_is_raised() {
    let mut failed = Vec::new();
    for case in Case::all() {
        for target in TARGETS {
            let Ok(carried) = case.carry_out(&target) else { continue };
            for (side, schema) in [("before", &carried.before), ("after", &carried.lowered.schema)] {
                if let Some(lost) = lost(schema, &target) {
                    failed.push(format!("{} {side}, {target}:\n  {lost}", case.name()));
                }
            }
        }
    }
    assert!(failed.is_empty(), "{} of the cases lose something:\n{}", failed.len(), failed.join("\n"));
}

/// Nor is anything that random definitions describe.
#[test]
fn what_is_raised_comes_to_the_same() {
    let mut failed = Vec::new();
    for target in TARGETS {
        for number in 0..20 {
            let mut pair = Pair::new(seed(), number, target);
            let Ok(planned) = pair.plan() else { continue };
            for schema in [&planned.before, &planned.lowered.schema] {
                let lost = lost(schema, &target);
                failed.extend(lost.map(|lost| format!("pair {number} of {target}, KIT_TEST_SEED={}: {lost}", seed())));
            }
        }
    }
    assert!(failed.is_empty(), "{} lose something:\n{}", failed.len(), failed.iter().take(12).cloned().collect::<Vec<_>>().join("\n"));
}
