//! What must hold of a pair on a live server.

use std::fmt;
use std::ops::AddAssign;

use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::hazard::HazardCode;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, PlannedStatement, create};
use diesel_kit_schema::{Canonical, Target};

use super::rows::{self, Content};
use crate::cases::random::{Pair, Planned};
use crate::database::Database;
use crate::{cannot_be_undone, fingerprint, migrate, same};

/// Where a pair failed, and the server's words.
pub(super) struct Failure {
    pub(super) stage: &'static str,
    pub(super) text: String,
}

impl Failure {
    pub(super) fn first_line(&self) -> String {
        let text: String = self.text.lines().take(3).collect::<Vec<_>>().join(" | ");
        format!("{}: {}", self.stage, text.chars().take(400).collect::<String>())
    }
}

fn at(stage: &'static str) -> impl Fn(String) -> Failure {
    move |text| Failure { stage, text }
}

/// What was seen of how many pairs.
#[derive(Default)]
pub(super) struct Outcome {
    pairs: usize,
    renames: usize,
    /// Rows went along, up.
    with_rows: usize,
    /// The server refused the rows, as was said.
    refused: usize,
    /// Rows went along, down.
    down_with_rows: usize,
    /// There is no way back, as was said.
    no_way_back: usize,
    rows: usize,
    known_gaps: usize,
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Self) {
        self.pairs += other.pairs;
        self.renames += other.renames;
        self.with_rows += other.with_rows;
        self.refused += other.refused;
        self.down_with_rows += other.down_with_rows;
        self.no_way_back += other.no_way_back;
        self.rows += other.rows;
        self.known_gaps += other.known_gaps;
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} pairs hold ({} renames; {} rows; up with rows {}, refused as announced {}; down with rows {}, no way back {}), known gaps {}",
            self.pairs, self.renames, self.rows, self.with_rows, self.refused, self.down_with_rows, self.no_way_back, self.known_gaps
        )
    }
}

/// Faults that docs/status.md names: by what the server says to them.
const KNOWN_GAPS: [&str; 0] = [];

/// As [`hold`], but that known gaps are only counted.
pub(super) async fn check(pair: &mut Pair, database: &mut Database) -> Result<Outcome, Failure> {
    match hold(pair, database).await {
        Err(failure) if KNOWN_GAPS.iter().any(|gap| failure.text.contains(gap)) => Ok(Outcome { known_gaps: 1, ..Outcome::default() }),
        other => other,
    }
}

async fn hold(pair: &mut Pair, database: &mut Database) -> Result<Outcome, Failure> {
    let planned = pair.plan().map_err(at("plan"))?;
    let again = diff(&planned.difference.after, &planned.lowered, &Answers::default()).map_err(|error| at("plan")(error.to_string()))?;
    if !again.changes.is_empty() {
        return Err(at("plan")(format!("differs after the change: {:?}", again.changes)));
    }
    let renames = pair.answers.renames.len() + planned.lowered.renames.len();
    let mut outcome = Outcome { pairs: 1, renames, ..Outcome::default() };
    let target = pair.target;
    build(database, &target, &planned.difference.after).await.map_err(at("build after"))?;
    let expected = fingerprint::take(database).await;
    build(database, &target, &planned.before).await.map_err(at("build before"))?;
    let start = fingerprint::take(database).await;
    fill(database, pair).await;
    let before = Content::take(database, &planned.before, &pair.before).await.map_err(at("content before"))?;
    outcome.rows = before.rows();
    match up(database, &planned.edges).await {
        Ok(()) => {
            outcome.with_rows = 1;
            same("up leads elsewhere than building directly", &fingerprint::take(database).await, &expected).map_err(at("up elsewhere"))?;
            let after = Content::take(database, &planned.difference.after, &pair.after).await.map_err(at("content after"))?;
            rows::kept_up(pair, &planned, &before, &after).map_err(at("rows after up"))?;
            if planned.edges.iter().any(cannot_be_undone) {
                outcome.no_way_back = 1;
                return Ok(outcome);
            }
            match down(database, &planned.edges).await {
                Ok(()) => {
                    outcome.down_with_rows = 1;
                    same("down does not lead back", &fingerprint::take(database).await, &start).map_err(at("down elsewhere"))?;
                    let back = Content::take(database, &planned.before, &pair.before).await.map_err(at("content back"))?;
                    rows::kept_both_ways(pair, &planned, &before, &back).map_err(at("rows after down"))?;
                    return Ok(outcome);
                }
                Err(problem) if !announced(&planned.edges, |edge| &edge.down) => return Err(at("down with rows, no hazard said")(problem)),
                Err(_) => {}
            }
        }
        Err(problem) if !announced(&planned.edges, |edge| &edge.up) => return Err(at("up with rows, no hazard said")(problem)),
        Err(_) => outcome.refused = 1,
    }
    // Without rows nothing may be refused.
    without_rows(database, &target, &planned, &expected, &start).await?;
    Ok(outcome)
}

async fn without_rows(
    database: &mut Database,
    target: &Target,
    planned: &Planned,
    expected: &std::collections::BTreeSet<String>,
    start: &std::collections::BTreeSet<String>,
) -> Result<(), Failure> {
    build(database, target, &planned.before).await.map_err(at("build before"))?;
    up(database, &planned.edges).await.map_err(at("up"))?;
    same("up leads elsewhere than building directly", &fingerprint::take(database).await, expected).map_err(at("up elsewhere"))?;
    if planned.edges.iter().any(cannot_be_undone) {
        return Ok(());
    }
    down(database, &planned.edges).await.map_err(at("down"))?;
    same("down does not lead back", &fingerprint::take(database).await, start).map_err(at("down elsewhere"))
}

async fn build(database: &mut Database, target: &Target, schema: &Canonical<Schema>) -> Result<(), String> {
    database.empty().await;
    database.run(&create(target, schema).map_err(|error| error.to_string())?).await
}

async fn up(database: &mut Database, edges: &[Edge]) -> Result<(), String> {
    for edge in edges {
        migrate(database, edge, &edge.up).await?;
    }
    Ok(())
}

async fn down(database: &mut Database, edges: &[Edge]) -> Result<(), String> {
    for edge in edges.iter().rev() {
        migrate(database, edge, &edge.down).await?;
    }
    Ok(())
}

/// Each row that its table takes; one whose parents are not there yet is tried again.
async fn fill(database: &mut Database, pair: &Pair) {
    let mut waiting = pair.rows();
    loop {
        let mut left = Vec::new();
        for row in &waiting {
            if database.execute(row).await.is_err() {
                left.push(row.clone());
            }
        }
        if left.is_empty() || left.len() == waiting.len() {
            return;
        }
        waiting = left;
    }
}

/// The server may refuse only what was announced.
fn announced(edges: &[Edge], statements: impl Fn(&Edge) -> &Vec<PlannedStatement>) -> bool {
    let mut hazards = edges.iter().flat_map(statements).flat_map(|statement| &statement.hazards);
    hazards.any(|hazard| match hazard.code {
        HazardCode::RefusesNulls
        | HazardCode::RefusesRows
        | HazardCode::MayRefuseRows
        | HazardCode::NarrowsType
        | HazardCode::DropsLabel => true,
        HazardCode::DropsTable
        | HazardCode::DropsColumn
        | HazardCode::DropsPartition
        | HazardCode::RecreatesColumn
        | HazardCode::RewritesTable
        | HazardCode::ChangesRowSecurity => false,
    })
}
