//! The engine's cases through source: both sides become databases, databases become definitions, and the way from the first to the second is generated
//! from those. What comes of it is judged against the database that was built directly.
//!
//! `cargo xtask roundtrip` runs it over all cases of a server, or over a file of pairs in SQL, and prints the figures. A run of the tests takes some.

mod pair;
mod way;

use std::collections::BTreeMap;
use std::path::PathBuf;

use self::pair::Pair;
use self::way::{Outcome, go};
use crate::project::Project;

/// Where the pairs come from instead of the engine's cases: a JSON list of objects with `id`, `dialect`, `before` and `after`.
const PAIRS: &str = "KIT_PAIRS";
/// Which server `cargo xtask roundtrip` is about.
const SERVER: &str = "KIT_ROUNDTRIP";

fn run(pairs: &[Pair], project: impl Fn() -> Project) -> BTreeMap<&'static str, Vec<String>> {
    let mut outcomes: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for pair in pairs {
        let outcome = go(pair, &project());
        let (word, text) = match outcome {
            Outcome::Held => ("held", String::new()),
            Outcome::NoCase(why) => ("not for this server", why),
            Outcome::RefusedAtPull(what) => ("refused by name at pull", what),
            Outcome::RefusedAtGenerate(what) => ("refused at generation", what),
            Outcome::Failed(what) => ("failed", what),
            Outcome::Differs(what) => ("differs without a word", what),
        };
        outcomes.entry(word).or_default().push(format!("{}: {}", pair.name, text.trim()));
    }
    outcomes
}

/// In a test nothing may fail or differ; what is refused by name is.
fn judge(outcomes: &BTreeMap<&'static str, Vec<String>>) {
    let wrong: Vec<&String> = ["failed", "differs without a word"].iter().filter_map(|word| outcomes.get(word)).flatten().collect();
    let count = |word: &str| outcomes.get(word).map_or(0, Vec::len);
    assert!(count("held") > 0, "{outcomes:?}");
    assert!(wrong.is_empty(), "{} went wrong:\n{}", wrong.len(), wrong.into_iter().cloned().collect::<Vec<_>>().join("\n"));
}

/// The tables of the cases are strict, which an older SQLite does not know.
fn on_sqlite() -> Project {
    Project::on_sqlite_as_of("3.53")
}

#[test]
fn sqlite_through_source() {
    judge(&run(&Pair::cases(9), on_sqlite));
}

/// All that `cargo xtask roundtrip` asks for, with figures and without a verdict.
#[test]
fn the_figures() {
    let Ok(server) = std::env::var(SERVER) else { return };
    let pairs = match std::env::var_os(PAIRS) {
        Some(file) => Pair::file(&PathBuf::from(file), server.split('_').next().unwrap()),
        None => Pair::cases(1),
    };
    let outcomes = match server.as_str() {
        "sqlite" => run(&pairs, on_sqlite),
        #[cfg(all(feature = "postgres", feature = "mysql"))]
        name => on_servers::all(name, &pairs),
        #[cfg(not(all(feature = "postgres", feature = "mysql")))]
        name => panic!("this kit has no driver for {name}"),
    };
    for (word, list) in outcomes.iter().filter(|(word, _)| !["held", "not for this server"].contains(word)) {
        list.iter().for_each(|one| println!("{word}: {one}"));
    }
    let counted: usize = outcomes.iter().filter(|(word, _)| **word != "not for this server").map(|(_, list)| list.len()).sum();
    for (word, list) in &outcomes {
        println!("{:5} {word}", list.len());
    }
    let held = outcomes.get("held").map_or(0, Vec::len);
    println!("{server}: {held} of {counted} held through source ({:.1} %)", 100.0 * held as f64 / counted.max(1) as f64);
}

#[cfg(all(feature = "postgres", feature = "mysql"))]
mod on_servers {
    use std::collections::BTreeMap;

    use super::{Pair, Project, judge, run};
    use crate::servers;

    fn parts(server: &str) -> (&str, &str) {
        match server {
            "postgres_15" => ("postgres", "15"),
            "postgres_16" => ("postgres", "16"),
            "postgres_18" => ("postgres", "18"),
            "mariadb_10_11" => ("mariadb", "10.11"),
            "mariadb_11_8" => ("mariadb", "11.8"),
            _ => ("mysql", "9.0"),
        }
    }

    pub(super) fn all(server: &str, pairs: &[Pair]) -> BTreeMap<&'static str, Vec<String>> {
        let Some(url) = servers::url(server) else { return BTreeMap::new() };
        let (database, version) = parts(server);
        run(pairs, || Project::named(&url, database, version, "kit_pulled"))
    }

    fn some(server: &str) {
        if servers::url(server).is_some() {
            judge(&all(server, &Pair::cases(40)));
        }
    }

    #[test]
    fn postgres_18_through_source() {
        some("postgres_18");
    }

    #[test]
    fn mariadb_11_8_through_source() {
        some("mariadb_11_8");
    }

    #[test]
    fn mysql_9_through_source() {
        some("mysql_9");
    }
}
