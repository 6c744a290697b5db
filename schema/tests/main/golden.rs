//! Each case against the SQL that stands beside it. `KIT_UPDATE=1` writes it anew: read the diff.

use diesel_kit_schema::Target;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::plan::PlannedStatement;

use crate::support::Case;

const TARGETS: [Target; 4] = [Target::postgres(15), Target::mysql(9, 0), Target::mariadb(10, 11), Target::sqlite(3, 53)];
/// Targets that have a file of their own only where they differ from the one of their name, such as `sqlite_3_40.sql`: the oldest, the newest, and
/// those in between from which a dialect answers otherwise.
const OTHERS: [Target; 6] = [
    Target::postgres(12),
    Target::postgres(18),
    Target::mysql(8, 0),
    Target::mariadb(10, 6),
    Target::mariadb(11, 8),
    Target::sqlite(3, 40),
];

#[test]
fn every_case_gives_the_sql_beside_it() {
    let update = std::env::var_os("KIT_UPDATE").is_some();
    let mut wrong = Vec::new();
    for case in Case::all() {
        let usual: Vec<String> = TARGETS.iter().map(|target| describe(&case, target)).collect();
        for (target, text) in TARGETS.iter().zip(&usual) {
            let file = case.folder.join(format!("{}.sql", target.name()));
            if update {
                std::fs::write(&file, text).unwrap();
            }
            let expected = std::fs::read_to_string(&file).unwrap_or_default();
            if expected != *text {
                wrong.push(format!("{} on {target}: expected\n{expected}\ngot\n{text}", case.name()));
            }
        }
        for target in OTHERS {
            let file = case.folder.join(format!("{}.sql", target.to_string().replace([' ', '.'], "_")));
            let at = TARGETS.iter().position(|usual| usual.name() == target.name()).unwrap();
            let text = Some(describe(&case, &target)).filter(|text| *text != usual[at]);
            if update {
                match &text {
                    Some(text) => std::fs::write(&file, text).unwrap(),
                    None => drop(std::fs::remove_file(&file)),
                }
            }
            let expected = std::fs::read_to_string(&file).ok();
            if expected != text {
                wrong.push(format!("{} on {target}: expected\n{expected:?}\ngot\n{text:?}", case.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_second_generation_finds_nothing_to_do() {
    for case in Case::all() {
        for target in TARGETS {
            let Ok(carried) = case.carry_out(&target) else { continue };
            let again = diff(&carried.difference.after, &carried.lowered, &Answers::default()).unwrap();
            assert_eq!(again.changes, [], "{} on {target}", case.name());
            assert_eq!(again.candidates, [], "{} on {target}", case.name());
        }
    }
}

#[test]
fn the_last_edge_ends_where_the_changes_do() {
    for case in Case::all() {
        for target in TARGETS {
            let Ok(carried) = case.carry_out(&target) else { continue };
            if let Some(last) = carried.edges.last() {
                assert_eq!(last.after, carried.difference.after, "{} on {target}", case.name());
            }
        }
    }
}

fn describe(case: &Case, target: &Target) -> String {
    let carried = match case.carry_out(target) {
        Ok(carried) => carried,
        Err(refusal) => return format!("-- refused\n{refusal}"),
    };
    let mut text = String::new();
    for note in &carried.lowered.notes {
        text.push_str(&format!("-- note: {note}\n"));
    }
    for candidate in &carried.difference.candidates {
        text.push_str(&format!(
            "-- candidate: {} {} -> {} ({} %)\n",
            candidate.kind.as_str(),
            candidate.from,
            candidate.to,
            candidate.likeness
        ));
    }
    for stale in &carried.difference.stale {
        text.push_str(&format!("-- stale: {stale}\n"));
    }
    for stale in carried.lowered.intents.stale(&carried.difference.changes) {
        text.push_str(&format!("-- stale: {stale}\n"));
    }
    for edge in &carried.edges {
        text.push_str(&format!("-- up, {}\n{}", edge.mode.as_str(), statements(&edge.up)));
        text.push_str(&format!("-- down, {}\n{}", edge.mode.as_str(), statements(&edge.down)));
    }
    text
}

fn statements(statements: &[PlannedStatement]) -> String {
    let mut text = String::new();
    for statement in statements {
        for hazard in &statement.hazards {
            text.push_str(&format!("-- {} {}\n", hazard.code, hazard.object));
        }
        text.push_str(&format!("{};\n", statement.sql));
    }
    text
}
