//! The closed loops of the model, over random definitions, on every target.

use diesel_kit_schema::change::apply;
use diesel_kit_schema::diff::{Answers, diff, differences, reversed};
use diesel_kit_schema::lower::{Lowered, lower};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{PlanError, plan};
use diesel_kit_schema::snapshot::StateHash;
use diesel_kit_schema::{Canonical, Snapshot, Target};
use proptest::prelude::*;

use crate::support::random::{definitions, renamed, with_casts};

const TARGETS: [Target; 4] = [Target::postgres(16), Target::mysql(9, 0), Target::mariadb(11, 8), Target::sqlite(3, 53)];

fn lowered(definitions: &[diesel_kit_definition::Definition], target: &Target) -> Lowered {
    lower(definitions, target).unwrap_or_else(|problems| panic!("{target}: {problems:?}"))
}

/// Equal but for the order of columns.
fn same(a: &Canonical<Schema>, b: &Canonical<Schema>) -> bool {
    StateHash::of(a) == StateHash::of(b) && differences(a, b).is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_snapshot_comes_back(definitions in definitions()) {
        for target in TARGETS {
            let snapshot = Snapshot { target, schema: lowered(&definitions, &target).schema };
            let text = snapshot.to_json();
            let read = Snapshot::from_json(&text).unwrap();
            prop_assert_eq!(&read, &snapshot);
            prop_assert_eq!(read.to_json(), text);
        }
    }

    #[test]
    fn nothing_differs_from_itself(definitions in definitions()) {
        for target in TARGETS {
            let lowered = lowered(&definitions, &target);
            let difference = diff(&lowered.schema, &lowered, &Answers::default()).unwrap();
            prop_assert_eq!(difference.changes, []);
        }
    }

    #[test]
    fn changes_lead_to_the_other_and_back(a in definitions(), mut b in definitions(), dice in any::<[u8; 32]>()) {
        let answers = renamed(&a, &mut b, &dice);
        for target in TARGETS {
            let a = lowered(&a, &target).schema;
            let b = lowered(&b, &target);
            let difference = diff(&a, &b, &answers).unwrap();
            prop_assert!(same(&apply(&a, &difference.changes).unwrap(), &difference.after));
            let settled = diff(&difference.after, &b, &Answers::default()).unwrap();
            prop_assert_eq!(settled.changes, []);
            let back = reversed(&a, &difference.changes).unwrap();
            prop_assert!(same(&apply(&difference.after, &back).unwrap(), &a));
        }
    }

    #[test]
    fn a_plan_is_the_same_each_time(a in definitions(), b in definitions()) {
        let definitions = b.clone();
        for target in TARGETS {
            let a = lowered(&a, &target).schema;
            let mut b = lowered(&b, &target);
            let changes = diff(&a, &b, &Answers::default()).unwrap().changes;
            if let Err(PlanError::Missing(missing)) = plan(&target, &a, &changes, &b.intents) {
                b = lowered(&with_casts(definitions.clone(), &missing), &target);
            }
            let edges = plan(&target, &a, &changes, &b.intents).unwrap();
            prop_assert_eq!(&edges, &plan(&target, &a, &changes, &b.intents).unwrap());
            if let Some(edge) = edges.first() {
                prop_assert_eq!(edge.parent(), StateHash::of(&a));
            }
        }
    }
}
