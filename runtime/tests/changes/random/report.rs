//! A pair that fails, as small as it can be, and everything that one wants to know of it.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::check::{Failure, check};
use crate::cases::random::{Pair, seed};
use crate::database::Database;

/// For how long smaller pairs are looked for.
const PATIENCE: Duration = Duration::from_secs(60);

/// The first of each kind of failure, made smaller.
pub(super) fn smallest(server: &'static str, found: &[(usize, Pair, Failure)]) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (number, pair, failure) = &found[0];
    let (pair, failure) = runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("shrink_{server}"), server).await else {
            return (pair.clone(), Failure { stage: failure.stage, text: failure.text.clone() });
        };
        let shrunk = shrink(pair, failure, &mut database).await;
        database.close().await;
        shrunk
    });
    keep(&format!("{server}_small"), *number, &pair, &failure);
    format!("pair {number}, made smaller:\n{}", text(&pair, &failure))
}

async fn shrink(pair: &Pair, failure: &Failure, database: &mut Database) -> (Pair, Failure) {
    let mut best = (pair.clone(), Failure { stage: failure.stage, text: failure.text.clone() });
    let begin = Instant::now();
    'smaller: loop {
        for mut candidate in best.0.smaller() {
            if begin.elapsed() > PATIENCE {
                return best;
            }
            if let Err(failure) = check(&mut candidate, database).await
                && failure.stage == best.1.stage
                && kind(&failure) == kind(&best.1)
            {
                best = (candidate, failure);
                continue 'smaller;
            }
        }
        return best;
    }
}

/// A message without what it says of names and numbers.
fn kind(failure: &Failure) -> String {
    let line = failure.text.lines().next().unwrap_or_default();
    let mut quoted = false;
    let rest = line.chars().filter(|c| {
        if matches!(c, '"' | '`' | '\'') {
            quoted = !quoted;
        }
        !quoted && !c.is_ascii_digit()
    });
    rest.take(60).collect()
}

fn text(pair: &Pair, failure: &Failure) -> String {
    let mut text = format!("{}: {}\n", failure.stage, failure.text);
    for (name, content) in pair.files() {
        let _ = writeln!(text, "-------- {name}\n{content}");
    }
    if let Ok(planned) = pair.clone().plan() {
        for (at, edge) in planned.edges.iter().enumerate() {
            for (direction, statements) in [("up", &edge.up), ("down", &edge.down)] {
                let _ = writeln!(text, "-------- {direction} {} ({:?})", at + 1, edge.mode);
                for statement in statements {
                    let _ = writeln!(text, "-- {}\n{};", statement.cause, statement.sql);
                }
            }
        }
    }
    text
}

/// Keeps the pair as a case, where it was asked for.
pub(super) fn keep(server: &str, number: usize, pair: &Pair, failure: &Failure) {
    let Some(folder) = std::env::var_os("KIT_TEST_KEEP") else { return };
    let folder = PathBuf::from(folder).join(format!("{server}_{}_{number}", seed()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, content) in pair.files() {
        std::fs::write(folder.join(name), content).unwrap();
    }
    std::fs::write(folder.join("rows.sql"), pair.rows().iter().map(|row| format!("{row};\n")).collect::<String>()).unwrap();
    std::fs::write(folder.join("failure.txt"), text(pair, failure)).unwrap();
}
