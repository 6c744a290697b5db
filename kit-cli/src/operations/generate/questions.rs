use diesel_kit_schema::diff::Candidate;
use diesel_kit_schema::hazard::Hazard;

use crate::error::{Answer, Question};

/// Whether something gone and something new are one thing.
pub(crate) fn rename(target: Option<&str>, candidate: &Candidate) -> Question {
    let Candidate { kind, from, to, likeness } = candidate;
    let kind = kind.as_str();
    Question {
        target: target.map(str::to_owned),
        question: format!("is {kind} {to} the former {from}? They are {likeness} % alike"),
        answers: vec![
            Answer { flag: format!("--rename {kind}:{from}={to}"), meaning: "yes: it is renamed, and what it holds stays".to_owned() },
            Answer { flag: format!("--drop {kind}:{from}"), meaning: format!("no: {from} is dropped with what it holds") },
        ],
    }
}

/// Whether a loss is meant.
pub(crate) fn hazard(target: Option<&str>, hazard: &Hazard) -> Question {
    Question {
        target: target.map(str::to_owned),
        question: format!("{}: {}", hazard.object, hazard.message),
        answers: vec![Answer {
            flag: format!("--allow {}:{}", hazard.code, hazard.object),
            meaning: "approve it; --reason TEXT says why, for the review".to_owned(),
        }],
    }
}
