//! One pair, all the way.

use std::path::Path;
use std::process::Output;

use diesel_async::SimpleAsyncConnection;
use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::introspect::Owned;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::{Canonical, Target};

use super::pair::Pair;
use crate::project::Project;

/// What came of a pair.
pub(super) enum Outcome {
    Held,
    /// The server has no such thing, or takes the statements not.
    NoCase(String),
    RefusedAtPull(String),
    RefusedAtGenerate(String),
    Failed(String),
    Differs(String),
}

/// Goes it: the database that is built is changed by what source says.
pub(super) fn go(pair: &Pair, project: &Project) -> Outcome {
    let outcome = try_to(pair, project).unwrap_or_else(|outcome| outcome);
    for url in urls(project) {
        let _ = project.run(&["database", "drop", "--url", &url]);
    }
    outcome
}

/// The databases: what is changed, what it should become, and what the first migration makes anew.
fn urls(project: &Project) -> [String; 3] {
    let with = |word: &str| match project.url.split_once('?') {
        Some((url, query)) => format!("{url}_{word}?{query}"),
        None => format!("{}_{word}", project.url),
    };
    ["a", "b", "c"].map(with)
}

fn try_to(pair: &Pair, project: &Project) -> Result<Outcome, Outcome> {
    let [changed, expected, anew] = urls(project);
    for url in [&changed, &expected, &anew] {
        let _ = project.run(&["database", "drop", "--url", url]);
        must(project.run(&["database", "create", "--url", url]), Outcome::Failed)?;
    }
    let target = block_on(async { Ok::<_, String>(target_of(&connect(&changed).await?)) }).map_err(Outcome::Failed)?;
    let (before, after) = pair.statements(&target).map_err(Outcome::NoCase)?;
    build(&changed, &before).map_err(Outcome::NoCase)?;
    build(&expected, &after).map_err(Outcome::NoCase)?;

    std::fs::remove_dir_all(project.path().join("src")).unwrap();
    let config = std::fs::read_to_string(project.path().join("kit.toml")).unwrap();
    project.write("kit.toml", &format!("sql = [\"sql\"]\n{config}"));
    std::fs::create_dir_all(project.path().join("sql")).unwrap();
    let mut left_out = warnings(&must(project.run(&["pull", "--url", &changed]), Outcome::Failed)?);

    // Nothing is left to do, and what is made anew is the same.
    let again = project.run(&["generate", "--check"]);
    if again.status.code() != Some(0) {
        return Err(Outcome::Differs(format!("kit generate has something to do after kit pull: {}", text(&again))));
    }
    if !left_out.is_empty() {
        return Err(Outcome::RefusedAtPull(left_out));
    }
    if project.path().join("migrations/snapshot.json").is_file() && !migrations(project.path()).is_empty() {
        must(project.run(&["migrate", "--url", &anew]), Outcome::Failed)?;
        same(&anew, &changed, "what the first migration makes")?;
        must(project.run(&["baseline", "--url", &changed]), Outcome::Failed)?;
    }

    // The second side's source in the place of the first's.
    let second = tempfile::tempdir().unwrap();
    std::fs::copy(project.path().join("kit.toml"), second.path().join("kit.toml")).unwrap();
    std::fs::create_dir_all(second.path().join("sql")).unwrap();
    let pulled = project.command(&["pull", "--url", &expected]).current_dir(second.path()).output().unwrap();
    left_out.push_str(&warnings(&must(pulled, Outcome::Failed)?));
    if !left_out.is_empty() {
        return Err(Outcome::RefusedAtPull(left_out));
    }
    for folder in ["src", "sql"] {
        let (from, to) = (second.path().join(folder), project.path().join(folder));
        let _ = std::fs::remove_dir_all(&to);
        std::fs::create_dir_all(&to).unwrap();
        for entry in std::fs::read_dir(from).into_iter().flatten() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    generate(project)?;
    must(project.run(&["migrate", "--url", &changed]), Outcome::Failed)?;
    same(&changed, &expected, "what the change leads to")?;
    Ok(Outcome::Held)
}

/// Every question is answered: nothing is renamed, and what goes may go.
fn generate(project: &Project) -> Result<(), Outcome> {
    let mut flags: Vec<String> = Vec::new();
    for _ in 0..8 {
        let mut arguments = vec!["generate", "--format", "json"];
        arguments.extend(flags.iter().map(String::as_str));
        let output = project.run(&arguments);
        if output.status.success() {
            return Ok(());
        }
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let questions = said["questions"].as_array().cloned().unwrap_or_default();
        if output.status.code() != Some(3) || questions.is_empty() {
            return Err(Outcome::RefusedAtGenerate(said["errors"].to_string() + &text(&output)));
        }
        for question in &questions {
            let answer = question["answers"].as_array().and_then(|answers| answers.last()).and_then(|answer| answer["flag"].as_str());
            let (flag, value) = answer.and_then(|flag| flag.split_once(' ')).unwrap_or_default();
            flags.extend([flag.to_owned(), value.to_owned()]);
        }
    }
    Err(Outcome::RefusedAtGenerate("it asks and asks".to_owned()))
}

fn migrations(project: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(project.join("migrations")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

fn must(output: Output, outcome: impl Fn(String) -> Outcome) -> Result<Output, Outcome> {
    if output.status.success() { Ok(output) } else { Err(outcome(text(&output))) }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What was named as left out.
fn warnings(output: &Output) -> String {
    text(output).lines().filter(|line| line.starts_with("warning: ")).map(|line| format!("{line}\n")).collect()
}

fn build(url: &str, statements: &[String]) -> Result<(), String> {
    block_on(async {
        let mut conn = connect(url).await?;
        for statement in statements {
            conn.batch_execute(statement).await.map_err(|error| format!("{error}: {statement}"))?;
        }
        Ok(())
    })
}

/// Whether both databases hold the same.
fn same(url: &str, expected: &str, what: &str) -> Result<(), Outcome> {
    let (got, wanted) = (schema(url).map_err(Outcome::Failed)?, schema(expected).map_err(Outcome::Failed)?);
    let changes = differences(&got, &wanted);
    if changes.is_empty() {
        return Ok(());
    }
    Err(Outcome::Differs(format!("{what} lacks {}", changes.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))))
}

fn schema(url: &str) -> Result<Canonical<Schema>, String> {
    let owned = Owned::all().and_not("__diesel_schema_migrations").and_not("__kit_migrations");
    block_on(async {
        let mut conn = connect(url).await?;
        let target = target_of(&conn);
        let read = diesel_kit::introspect::introspect(&mut conn, &target, &owned).await.map_err(|error| error.to_string())?;
        Ok(read.schema)
    })
}

async fn connect(url: &str) -> Result<AnyConnection, String> {
    let url = DatabaseUrl::parse(url).map_err(|error| error.to_string())?;
    AnyConnection::connect(&url).await.map_err(|error| error.to_string())
}

fn target_of(conn: &AnyConnection) -> Target {
    let mut numbers = conn.server_version().split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match conn.dialect() {
        Dialect::Postgres => Target::postgres(major),
        Dialect::Mysql => Target::mysql(major, minor),
        Dialect::MariaDb => Target::mariadb(major, minor),
        Dialect::Sqlite => Target::sqlite(major, minor),
    }
}

fn block_on<T>(work: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}
