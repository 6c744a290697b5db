//! `cargo xtask bench generate`: the whole process `kit generate` on a large project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use super::figures::{Samples, print};
use super::measure;
use super::models::{self, Models, State};
use crate::failure::{Context, Failure, Result};
use crate::talk::{data, say};
use crate::{interrupt, workspace};

/// A database that SQL is generated for: its lines in kit.toml.
const TARGETS: [(&str, &str); 2] =
    [("SQLite", "database = \"sqlite\"\nversion = \"bundled\""), ("PostgreSQL", "database = \"postgres\"\nversion = \"16\"")];

/// What is measured in a turn, in this order, with the most milliseconds that it may take. The last two tell how fast the machine is.
const WHAT: [(&str, Option<f64>); 6] = [
    ("first generation", Some(150.0)),
    ("no changes", Some(100.0)),
    ("one column more", Some(100.0)),
    ("100 scattered changes", Some(150.0)),
    ("beside it: kit --version", None),
    ("beside it: cksum of the files", None),
];

/// The most memory that each may take, in MB.
const MEMORY: f64 = 100.0;

/// The size that the targets are for.
pub(crate) const TABLES: usize = 1_000;

/// The fewest tables that the changes can be scattered over.
pub(crate) const FEWEST: usize = models::CHANGES;

/// Builds kit, measures it `runs` times for every target with projects of these sizes, and prints the figures.
pub(crate) fn run(runs: usize, sizes: &[usize]) -> Result<ExitCode> {
    let kit = build_kit()?;
    for &tables in sizes {
        let models = Models { tables };
        data(format_args!(
            "kit generate, whole process, {tables} tables of {} columns in {} files, warm cache, {runs} runs\n",
            models::COLUMNS,
            models.files()
        ));
        let mut rows = Vec::new();
        for (name, target) in TARGETS {
            say(format_args!("measuring {name} with {tables} tables"));
            let home = tempfile::tempdir().context(|| "cannot make a folder for the project".into())?;
            let project = Project::write(home.path(), &kit, models, target)?;
            let measured = project.measure(runs)?;
            let limits = WHAT.map(|(_, limit)| limit.filter(|_| tables == TABLES));
            rows.extend(WHAT.iter().zip(limits).zip(&measured).map(|(((what, _), limit), samples)| row(name, what, limit, samples)));
        }
        print(&["", "target ms", "median ms", "p90 ms", "processor ms", "target MB", "median MB", "p90 MB"], &rows);
        data(format_args!(""));
    }
    Ok(ExitCode::SUCCESS)
}

fn row(name: &str, what: &str, limit: Option<f64>, samples: &Samples) -> Vec<String> {
    let (wall, memory) = (samples.wall(), samples.memory());
    let number = |number: f64| format!("{number:.1}");
    let most = |limit: Option<f64>| limit.map_or_else(String::new, |limit| format!("{limit:.0}"));
    vec![
        format!("{name}, {what}"),
        most(limit),
        number(wall.median),
        number(wall.p90),
        number(samples.processor().median),
        most(limit.map(|_| MEMORY)),
        number(memory.median),
        number(memory.p90),
    ]
}

/// kit as a user installs it: optimised, with every database. Cargo says where it lies.
fn build_kit() -> Result<PathBuf> {
    say(format_args!("building kit"));
    let mut command = workspace::cargo();
    command.args(["build", "--release", "--package", "diesel-kit-cli", "--bin", "kit", "--message-format", "json-render-diagnostics"]);
    let output = command.stderr(Stdio::inherit()).output().context(|| "cannot run cargo".into())?;
    interrupt::check()?;
    if !output.status.success() {
        return Err(Failure::new("kit does not build"));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let path = messages.rsplit_once("\"executable\":\"").and_then(|(_, rest)| rest.split('"').next());
    path.map(PathBuf::from).ok_or_else(|| Failure::new("cargo did not say where kit lies"))
}

/// A project that is generated from again and again.
#[derive(Debug)]
struct Project<'a> {
    folder: &'a Path,
    kit: &'a Path,
    models: Models,
    files: Vec<String>,
}

impl<'a> Project<'a> {
    fn write(folder: &'a Path, kit: &'a Path, models: Models, target: &str) -> Result<Self> {
        write(&folder.join("kit.toml"), &format!("[[target]]\n{target}\n"))?;
        fs::create_dir(folder.join("src")).context(|| format!("cannot make {}", folder.join("src").display()))?;
        let files = (0..models.files()).map(|number| format!("src/models_{number:03}.rs")).collect();
        let project = Self { folder, kit, models, files };
        project.come_to(State::Begun)?;
        Ok(project)
    }

    /// Writes the source of a state.
    fn come_to(&self, state: State) -> Result<()> {
        for (number, file) in self.files.iter().enumerate() {
            write(&self.folder.join(file), &self.models.file(number, state))?;
        }
        Ok(())
    }

    /// Every kind of run in turn, so that a slow moment of the machine meets all of them; the first turn warms up and is not counted.
    fn measure(&self, runs: usize) -> Result<[Samples; WHAT.len()]> {
        let mut measured: [Samples; WHAT.len()] = Default::default();
        for turn in 0..=runs {
            let samples = self.turn()?;
            if turn > 0 {
                measured.iter_mut().zip(samples).for_each(|(samples, sample)| samples.push(sample));
            }
        }
        Ok(measured)
    }

    fn turn(&self) -> Result<[measure::Sample; WHAT.len()]> {
        let migrations = self.folder.join("migrations");
        if migrations.exists() {
            fs::remove_dir_all(&migrations).context(|| format!("cannot remove {}", migrations.display()))?;
        }
        let files: Vec<&str> = self.files.iter().map(String::as_str).collect();

        let first = self.generate("20260101000000", 1)?;
        let unchanged = self.generate("20260101000001", 1)?;
        self.come_to(State::Column)?;
        let column = self.generate("20260101000002", 2)?;
        self.come_to(State::Scattered)?;
        let scattered = self.generate("20260101000003", 3)?;
        self.come_to(State::Begun)?;
        let start = measure::run(self.folder, self.kit, &["--version"])?;
        let read = measure::run(self.folder, Path::new("cksum"), &files)?;
        Ok([first, unchanged, column, scattered, start, read])
    }

    /// Generates, and looks that there are as many migrations as there must be.
    fn generate(&self, at: &str, expected: usize) -> Result<measure::Sample> {
        let sample = measure::run(self.folder, self.kit, &["generate", "--at", at])?;
        let migrations = self.folder.join("migrations");
        let entries = fs::read_dir(&migrations).context(|| format!("cannot read {}", migrations.display()))?;
        let found = entries.flatten().filter(|entry| entry.path().join("up.sql").is_file()).count();
        if found != expected {
            return Err(Failure::new(format!("kit generate left {found} migrations instead of {expected}")));
        }
        Ok(sample)
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).context(|| format!("cannot write {}", path.display()))
}
