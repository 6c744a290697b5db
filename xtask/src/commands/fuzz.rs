//! `cargo xtask fuzz`: what reads files against texts that nobody would write.
//!
//! libFuzzer, without a sanitizer and so on the stable compiler: there is no unsafe code in what is fuzzed. The texts that it starts from are the
//! project's own files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::failure::{Context as _, Failure, Result};
use crate::talk::say;
use crate::workspace;

const TARGETS: [(&str, &str); 3] = [("snapshot", "json"), ("attributes", "rs"), ("splitter", "sql")];
const SEEDS: [&str; 5] = ["schema/tests", "kit-cli/tests", "diesel-schema-derive/tests", "examples", "migrations"];
/// What makes the compiler count the branches that a text reaches.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table --cfg fuzzing -Ccodegen-units=1";
const USUAL_SECONDS: u32 = 60;

pub(super) fn run(arguments: &[String]) -> Result<ExitCode> {
    let (targets, seconds) = options(arguments)?;
    let home = workspace::root().join("target").join("fuzz");
    let host = host()?;
    let built = workspace::cargo()
        .args(["build", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", &host, "--target-dir"])
        .arg(home.join("build"))
        .env("RUSTFLAGS", FLAGS)
        .status()
        .context(|| "failed to start cargo".to_owned())?;
    if !built.success() {
        return Err(Failure::new("the fuzz targets do not build"));
    }
    let programs = home.join("build").join(host).join("release");
    let mut failed = Vec::new();
    for (name, ending) in targets {
        let folder = home.join(name);
        let seeds = seeds(&folder, ending)?;
        say(format_args!("{name}: {seconds} s from {seeds} texts"));
        let status = Command::new(programs.join(name))
            .current_dir(&folder)
            .args(["corpus", "seeds", "-max_len=4000", "-timeout=10", "-print_final_stats=1"])
            .arg(format!("-max_total_time={seconds}"))
            .status()
            .context(|| format!("failed to start the fuzz target {name}"))?;
        if !status.success() {
            failed.push(format!("{name} (the text is in {})", folder.display()));
        }
    }
    if failed.is_empty() { Ok(ExitCode::SUCCESS) } else { Err(Failure::new(format!("found something: {}", failed.join(", ")))) }
}

type Target = (&'static str, &'static str);

fn options(arguments: &[String]) -> Result<(Vec<Target>, u32)> {
    let (mut targets, mut seconds) = (Vec::new(), USUAL_SECONDS);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--seconds" {
            let number = rest.next().and_then(|number| number.parse().ok());
            seconds = number.ok_or_else(|| Failure::new("--seconds needs a number, as in `--seconds 600`"))?;
        } else if let Some(target) = TARGETS.into_iter().find(|(name, _)| name == argument) {
            targets.push(target);
        } else {
            let known = TARGETS.map(|(name, _)| name).join(", ");
            return Err(Failure::new(format!("fuzz knows {known} and --seconds, and not `{argument}`")));
        }
    }
    Ok((if targets.is_empty() { TARGETS.to_vec() } else { targets }, seconds))
}

/// The machine that the compiler builds for by itself. Named, so that build scripts are built without the flags.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context(|| "failed to start rustc".to_owned())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failure::new("`rustc -vV` names no host"))
}

/// The project's files of this ending, copied anew, and how many they are.
fn seeds(folder: &Path, ending: &str) -> Result<usize> {
    let seeds = folder.join("seeds");
    let failed = || format!("failed to gather texts in {}", seeds.display());
    if seeds.exists() {
        fs::remove_dir_all(&seeds).context(failed)?;
    }
    fs::create_dir_all(&seeds).context(failed)?;
    fs::create_dir_all(folder.join("corpus")).context(failed)?;
    let mut files = Vec::new();
    for place in SEEDS {
        gather(&workspace::root().join(place), ending, &mut files).context(failed)?;
    }
    for (number, file) in files.iter().enumerate() {
        fs::copy(file, seeds.join(format!("{number}.{ending}"))).context(failed)?;
    }
    Ok(files.len())
}

fn gather(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, ending, files)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    Ok(())
}
