//! `cargo xtask bench derive`: how long the compiler takes for derived tables, beside the same tables written with Diesel's own derives.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use super::columns::{COLUMNS, TABLES};
use super::figures::{Samples, Spread, print};
use super::{derived, handwritten, measure};
use crate::failure::{Context, Result};
use crate::talk::{data, say};
use crate::workspace;

/// The most that derived tables may take, as a multiple of what those by hand take.
const LIMIT: f64 = 1.3;

/// A way to compile: what it is called, cargo's command, and the variable that says whether the compiler keeps what it knew of the crate.
const WAYS: [(&str, &str, &str); 3] = [
    ("cargo build, not incremental", "build", "CARGO_INCREMENTAL=0"),
    ("cargo check, not incremental", "check", "CARGO_INCREMENTAL=0"),
    ("cargo build, touched, incremental", "build", "CARGO_INCREMENTAL=1"),
];

const CRATES: [&str; 2] = ["derived", "by_hand"];

/// Measures every way of compiling `runs` times and prints the figures.
pub(crate) fn run(runs: usize) -> Result<ExitCode> {
    let home = tempfile::tempdir().context(|| "cannot make a folder for the crates".into())?;
    write_crates(home.path())?;
    data(format_args!("{TABLES} tables of {} columns, dev profile, dependencies built before, {runs} runs\n", COLUMNS.len()));
    let mut rows = Vec::new();
    for way in WAYS {
        rows.extend(measure_way(home.path(), way, runs)?);
    }
    print(&["", "target", "ratio of processor time", "ratio of time", "median s", "p90 s", "processor s", "MB"], &rows);
    Ok(ExitCode::SUCCESS)
}

/// Both crates in turn, so that a slow moment of the machine meets both; the first turn builds what they depend on and is not counted.
fn measure_way(home: &Path, (what, command, incremental): (&str, &str, &str), runs: usize) -> Result<[Vec<String>; 2]> {
    say(format_args!("measuring {what}"));
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut samples: [Samples; 2] = Default::default();
    for turn in 0..=runs {
        for (name, samples) in CRATES.iter().zip(&mut samples) {
            touch(home, name)?;
            let sample = measure::run(
                home,
                Path::new("env"),
                &[incremental, &cargo, command, "--quiet", "--target-dir", "target", "--package", name],
            )?;
            if turn > 0 {
                samples.push(sample);
            }
        }
    }
    let [derived, by_hand] = &samples;
    let ratio = |figure: fn(&Samples) -> Spread| format!("{:.2}", figure(derived).median / figure(by_hand).median);
    let rest = |samples: &Samples| {
        let wall = samples.wall();
        let seconds = [wall.median, wall.p90, samples.processor().median].map(|milliseconds| format!("{:.2}", milliseconds / 1e3));
        seconds.into_iter().chain([format!("{:.0}", samples.memory().median)]).collect::<Vec<_>>()
    };
    let head = vec![format!("{what}: derived"), format!("{LIMIT}"), ratio(Samples::processor), ratio(Samples::wall)];
    let below = vec![format!("{what}: by hand"), String::new(), String::new(), String::new()];
    Ok([[head, rest(derived)].concat(), [below, rest(by_hand)].concat()])
}

/// Two crates with the same dependencies at the versions of this workspace. They share a target folder, which goes with them.
fn write_crates(home: &Path) -> Result<()> {
    let diesel_kit = workspace::root().join("runtime");
    let dependencies = format!(
        "diesel-kit = {{ path = {:?}, default-features = false, features = [\"sqlite\"] }}\n\
         diesel = {{ version = \"*\", default-features = false }}\nbigdecimal = \"*\"\n\
         chrono = {{ version = \"*\", default-features = false }}\nserde_json = \"*\"\nuuid = \"*\"\n",
        diesel_kit
    );
    for (name, source) in CRATES.into_iter().zip([derived::source(), handwritten::source()]) {
        let folder = home.join(name);
        fs::create_dir_all(folder.join("src")).context(|| format!("cannot make {}", folder.display()))?;
        write(
            &folder.join("Cargo.toml"),
            &format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"),
        )?;
        write(&folder.join("src/lib.rs"), &source)?;
    }
    let lock = workspace::root().join("Cargo.lock");
    fs::copy(&lock, home.join("Cargo.lock")).context(|| format!("cannot copy {}", lock.display()))?;
    write(&home.join("Cargo.toml"), "[workspace]\nmembers = [\"derived\", \"by_hand\"]\nresolver = \"3\"\n")
}

/// Makes cargo compile a crate again.
fn touch(home: &Path, name: &str) -> Result<()> {
    let file = home.join(name).join("src/lib.rs");
    let text = fs::read_to_string(&file).context(|| format!("cannot read {}", file.display()))?;
    write(&file, &text)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).context(|| format!("cannot write {}", path.display()))
}
