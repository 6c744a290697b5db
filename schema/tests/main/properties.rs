//! The closed loops of the model, over random definitions, on every target. `KIT_TEST_SEED` gives others, `KIT_TEST_PAIRS` more.
#![allow(clippy::print_stdout, reason = "a run says its seed")]

use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::change::apply;
use diesel_kit_schema::diff::{Answers, diff, differences, reversed};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::plan;
use diesel_kit_schema::snapshot::StateHash;
use diesel_kit_schema::{Canonical, Snapshot, Target};

use crate::support::random::{Pair, Planned, seed};

const TARGETS: [Target; 6] =
    [Target::postgres(16), Target::postgres(18), Target::mysql(9, 0), Target::mariadb(11, 8), Target::sqlite(3, 53), Target::sqlite(3, 35)];

/// Equal but for the order of columns.
fn same(a: &Canonical<Schema>, b: &Canonical<Schema>) -> bool {
    StateHash::of(a) == StateHash::of(b) && differences(a, b).is_empty()
}

/// Each pair of each target; what fails names its pair.
fn each(property: impl Fn(&mut Pair, Planned) -> Result<(), String>) {
    let pairs: usize = std::env::var("KIT_TEST_PAIRS").map_or(30, |text| text.parse().unwrap());
    println!("{pairs} pairs for each target, KIT_TEST_SEED={}", seed());
    let mut failures = Vec::new();
    for target in TARGETS {
        for number in 0..pairs {
            let mut pair = Pair::new(seed(), number, target);
            let outcome = pair.plan().and_then(|planned| property(&mut pair, planned));
            if let Err(problem) = outcome {
                failures.push(format!("pair {number} of {target}, KIT_TEST_SEED={}: {problem}", seed()));
            }
        }
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.iter().take(12).cloned().collect::<Vec<_>>().join("\n"));
}

fn holds(condition: bool, what: &str) -> Result<(), String> {
    if condition { Ok(()) } else { Err(what.to_owned()) }
}

#[test]
fn definitions_come_back_from_source() {
    each(|pair, _| {
        for definitions in [&pair.before, &pair.after] {
            let text: String = definitions.iter().map(|definition| diesel_kit_definition::syntax::print(definition) + "\n").collect();
            let read = read_file("models.rs", &text);
            holds(read.problems.is_empty(), &format!("{:?}\n{text}", read.problems))?;
            // What is written at a field stands before what is written at the struct.
            let again: String = read.definitions.iter().map(|definition| diesel_kit_definition::syntax::print(definition) + "\n").collect();
            holds(again == text, &format!("read otherwise:\n{text}\n{again}"))?;
        }
        Ok(())
    });
}

#[test]
fn a_snapshot_comes_back() {
    each(|pair, planned| {
        for schema in [planned.before, planned.lowered.schema] {
            let snapshot = Snapshot { target: pair.target, schema };
            let text = snapshot.to_json();
            let read = Snapshot::from_json(&text).map_err(|error| error.to_string())?;
            holds(read == snapshot, "the snapshot comes back otherwise")?;
            holds(read.to_json() == text, "the text comes back otherwise")?;
        }
        Ok(())
    });
}

#[test]
fn nothing_differs_from_itself() {
    each(|pair, planned| {
        let twice = diff(&planned.lowered.schema, &planned.lowered, &Answers::default()).map_err(|error| error.to_string())?;
        holds(twice.changes.is_empty(), &format!("differs from itself: {:?}", twice.changes))?;
        let settled = diff(&planned.difference.after, &planned.lowered, &Answers::default()).map_err(|error| error.to_string())?;
        holds(settled.changes.is_empty(), &format!("{}: differs after the change: {:?}", pair.target, settled.changes))
    });
}

#[test]
fn changes_lead_to_the_other_and_back() {
    each(|_, planned| {
        let Planned { before, difference, .. } = planned;
        let after = apply(&before, &difference.changes).map_err(|error| error.to_string())?;
        holds(same(&after, &difference.after), "the changes lead elsewhere")?;
        let back = reversed(&before, &difference.changes).map_err(|error| error.to_string())?;
        let returned = apply(&difference.after, &back).map_err(|error| error.to_string())?;
        holds(same(&returned, &before), "the way back leads elsewhere")
    });
}

#[test]
fn a_plan_is_the_same_each_time() {
    each(|pair, planned| {
        let again =
            Pair { target: pair.target, before: pair.before.clone(), after: pair.after.clone(), answers: pair.answers.clone() }.plan()?;
        holds(again.edges == planned.edges, "another plan")?;
        let third = plan(&pair.target, &planned.before, &planned.difference.changes, &planned.lowered.intents)
            .map_err(|error| error.to_string())?;
        holds(third == planned.edges, "another plan of the same changes")?;
        match planned.edges.first() {
            Some(edge) => holds(edge.parent() == StateHash::of(&planned.before), "the first edge begins elsewhere"),
            None => Ok(()),
        }
    });
}
