//! `kit init`: kit.toml and the manifest's lines.

mod manifest;

use std::env;
use std::fs;
use std::path::Path;

use diesel_kit::DatabaseUrl;
use diesel_kit_schema::{Target, TargetError};
use serde_json::json;

use crate::config::{CONFIG_FILE, Config};
use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};

const MANIFEST: &str = "Cargo.toml";

/// What happens to Cargo.toml.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manifest {
    Add,
    Print,
}

/// Prepares the project in the working folder.
pub(crate) fn run(databases: &[String], url: Option<&str>, manifest: Manifest, output: &mut Output) -> Result<Outcome, Error> {
    let file = Path::new(CONFIG_FILE);
    let existing = read_if_there(file)?.map(|text| Config::parse(CONFIG_FILE, &text)).transpose()?;
    let targets = match &existing {
        Some(config) if databases.is_empty() && !config.targets.is_empty() => config.targets.iter().map(|target| target.target).collect(),
        _ => targets(databases, url, output)?,
    };
    let mut written = Vec::new();
    // Everything is read before anything is written.
    let manifest_text = read_if_there(Path::new(MANIFEST))?;
    let lacks = manifest_text
        .as_deref()
        .map(|text| manifest::complete(text, &targets))
        .transpose()
        .map_err(|error| Problem::new(format!("failed to read {MANIFEST}: {error}")))?;
    if existing.is_some() {
        output.say(format!("{CONFIG_FILE} is there already, and stays as it is."));
    } else {
        write(CONFIG_FILE, &config(&targets, databases))?;
        written.push(CONFIG_FILE);
    }
    let mut text = String::new();
    match lacks {
        Some(completed) if completed.added.is_empty() => output.say(format!("{MANIFEST} has what kit needs.")),
        Some(completed) if manifest == Manifest::Add && completed.is_package => {
            write(MANIFEST, &completed.text)?;
            written.push(MANIFEST);
        }
        _ => {
            output.say(format!("Add to {MANIFEST}:"));
            text = format!("[dependencies]\n{}", manifest::lines(&targets));
        }
    }
    if let Some(text) = &manifest_text {
        for warning in manifest::warnings(text, &targets) {
            output.warn(warning);
        }
    }
    output.say("Next: write a struct with #[derive(Table)] below src/, run `kit generate`, read its SQL, and run `kit migrate`.");
    let files: String = written.iter().map(|file| format!("{file}\n")).collect();
    let names: Vec<_> = targets.iter().map(Target::to_string).collect();
    Ok(Outcome::new(files + &text, &json!({ "written": written, "targets": names, "manifest": text })))
}

/// The databases as given, else the one that the URL names, else SQLite.
fn targets(databases: &[String], url: Option<&str>, output: &mut Output) -> Result<Vec<Target>, Error> {
    let mut targets: Vec<Target> = Vec::new();
    for database in databases {
        let target: Target = database.parse().map_err(|error: TargetError| Error::usage(format!("--database: {error}")))?;
        if targets.iter().any(|other| other.name() == target.name()) {
            return Err(Error::usage(format!("--database: {} is given twice", target.name())));
        }
        targets.push(target);
    }
    if !targets.is_empty() {
        return Ok(targets);
    }
    let url = url.map(str::to_owned).or_else(|| env::var("DATABASE_URL").ok()).filter(|url| !url.is_empty());
    let name = match &url {
        None => {
            output.say("For SQLite; `kit init --database postgres` (or mysql, mariadb) is for another database.");
            "sqlite"
        }
        Some(url) => {
            let parsed = DatabaseUrl::parse(url)?;
            match () {
                () if parsed.is_sqlite() => "sqlite",
                () if parsed.is_postgres() => "postgres",
                () if url.starts_with("mariadb") => "mariadb",
                () => "mysql",
            }
        }
    };
    Ok(Target::oldest(name).into_iter().collect())
}

fn config(targets: &[Target], databases: &[String]) -> String {
    let mut text = String::from("# What kit works on. docs/reference/formats.md of diesel-kit lists every key.\n");
    for target in targets {
        text.push_str(&format!("\n[[target]]\ndatabase = \"{}\"\n", target.name()));
        let is_stated = databases.iter().any(|text| text.contains(|c: char| c.is_ascii_digit()) && text.parse() == Ok(*target));
        let version = if is_stated { target.version.to_string() } else { usual(target).to_owned() };
        let what = match target.name() {
            "sqlite" => "The oldest SQLite that must run the SQL; \"bundled\" is the one that diesel-kit brings.".to_owned(),
            _ => "The oldest server that must run the SQL.".to_owned(),
        };
        text.push_str(&format!("# {what}\nversion = \"{version}\"\n"));
        let variable = if targets.len() > 1 { format!("{}_URL", target.name().to_uppercase()) } else { "DATABASE_URL".to_owned() };
        text.push_str(&format!("url = \"env:{variable}\"\n"));
    }
    text
}

/// The version unless one is stated: old enough for most servers, new enough for what most definitions need.
fn usual(target: &Target) -> &'static str {
    match target.name() {
        "sqlite" => "bundled",
        "postgres" => "15",
        "mysql" => "8.4",
        _ => "10.11",
    }
}

fn read_if_there(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::failed(format!("failed to read {}: {error}", path.display()))),
    }
}

/// Writes beside the file and renames, so that it is whole or as it was.
fn write(file: &str, text: &str) -> Result<(), Error> {
    let mut stage = diesel_kit_schema::folder::Stage::new();
    stage.file(Path::new(file), text)?;
    Ok(stage.commit()?)
}
