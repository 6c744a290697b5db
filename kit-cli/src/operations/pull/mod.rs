//! `kit pull`: a database becomes source.

mod adopt;
mod layout;
mod read;
mod update;

use std::path::{Path, PathBuf};

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::print;
use diesel_kit_schema::Snapshot;
use diesel_kit_schema::folder::{FolderFiles, History, Stage};
use diesel_kit_schema::introspect::LeftOut;
use diesel_kit_schema::lower::Lowered;
use diesel_kit_schema::raise::Raised;
use serde_json::json;

use self::layout::SourceText;
pub(crate) use self::read::read;
use super::lock::Lock;
use crate::config::CONFIG_FILE;
use crate::error::{Error, Problem, shown};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};
use crate::source;

/// What `kit pull` is asked to do.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) out: Option<PathBuf>,
    pub(crate) dry_run: bool,
    /// Whether nothing is written where something is left out.
    pub(crate) strict: bool,
    pub(crate) at: Option<String>,
}

/// The folder of files of SQL where kit.toml names none.
const SQL_FOLDER: &str = "sql";

/// Pulls.
pub(crate) fn run(project: &Project, request: &Request, output: &mut Output) -> Result<Outcome, Error> {
    let (mut selected, url) = project.database()?;
    let _lock = (!request.dry_run).then(Lock::take).transpose()?;
    let told = read(project, &url)?;
    if told.target.name() != selected.target.name() {
        let message = format!("{url} is {}, and target {} is {}", told.target, selected.name, selected.target);
        return Err(Problem::new(message).with_help("pass --target, or give the database a `[[target]]` of its own in kit.toml").into());
    }
    let known = known(project)?;
    let history = History::read(&selected.folder)?;
    let is_first = history.result().is_none();
    // Nothing says which is the oldest server: it is this one.
    if project.config.targets.is_empty() && is_first {
        selected.target = told.target;
    }
    let sql_folder = project.config.sql.first().map_or_else(|| SQL_FOLDER.to_owned(), |path| shown(path));
    let raised = told.raised(&selected.target, known.clone(), &sql_folder)?;
    let left_out: Vec<&LeftOut> = told.introspected.left_out.iter().chain(&raised.refused).collect();
    tell_left_out(&left_out, request.strict, output)?;
    if request.dry_run {
        return Ok(printed(&raised));
    }
    let (sources, before, after) = if known.is_empty() {
        (layout::fresh(project, request.out.as_deref(), &raised.definitions)?, None, raised.lowered.clone())
    } else {
        let updated = update::sources(project, request.out.as_deref(), &selected.target, &known, &told, &raised, output)?;
        (updated.sources, Some(updated.before), updated.after)
    };
    let sql = sql_texts(project, &selected, &raised, before.as_ref())?;
    let folders = match is_first {
        true => adopt::folders(selected.target, &history, &after.schema, request.at.as_deref())?,
        false => Vec::new(),
    };
    let snapshot = is_first.then(|| Snapshot { target: selected.target, schema: after.schema.clone() });
    commit(&selected, &sources, &sql, &folders, snapshot.as_ref())?;
    if sources.is_empty() && sql.is_empty() && folders.is_empty() {
        output.say("Nothing to do: source says everything that the database holds.");
    } else if is_first {
        output.say("Read the definitions, then run `kit baseline` to record in the database that it has the migration.");
    } else {
        output.say("Read the difference, then run `kit generate`; `kit baseline` records the migration in the database that was pulled.");
    }
    let migrations: Vec<PathBuf> = folders.iter().map(|files| selected.folder.join(&files.folder)).collect();
    let written = sources.iter().map(|file| &file.path).chain(sql.iter().map(|file| &file.path)).chain(&migrations);
    let here = std::env::current_dir().unwrap_or_default();
    let written: Vec<String> = written.map(|path| shown(path.strip_prefix(&here).unwrap_or(path))).collect();
    let text: String = written.iter().map(|path| format!("{path}\n")).collect();
    let left_out: Vec<_> = left_out.iter().map(|left| json!({ "object": left.object, "what": left.what })).collect();
    Ok(Outcome::new(text, &json!({ "target": selected.target.to_string(), "written": written, "left_out": left_out })))
}

/// The definitions that are there. A project may have no source yet.
pub(crate) fn known(project: &Project) -> Result<Vec<Definition>, Error> {
    let there: Vec<PathBuf> = project.config.definitions.iter().filter(|path| path.exists()).cloned().collect();
    source::read(&there)
}

fn tell_left_out(left_out: &[&LeftOut], strict: bool, output: &mut Output) -> Result<(), Error> {
    let problem = |left: &&LeftOut| Problem::new(format!("{}: left out: {}", left.object, left.what));
    if strict && !left_out.is_empty() {
        let mut problems: Vec<Problem> = left_out.iter().map(problem).collect();
        if let Some(last) = problems.last_mut() {
            last.help = Some("without --strict the rest is pulled; kit never touches what it left out".to_owned());
        }
        return Err(Error::Failed(problems));
    }
    left_out.iter().map(problem).for_each(|problem| output.warn(problem));
    Ok(())
}

fn printed(raised: &Raised) -> Outcome {
    let texts: Vec<String> = raised.definitions.iter().map(print).collect();
    let files: String = raised.files.iter().map(|file| format!("\n// {}\n/*\n{}*/\n", file.path, file.text)).collect();
    let sql: Vec<_> = raised.files.iter().map(|file| json!({ "path": file.path, "text": file.text })).collect();
    Outcome::new(texts.join("\n") + &files, &json!({ "definitions": texts, "sql": sql }))
}

/// The files of SQL that differ from those that are there, and the line of kit.toml that finds them.
fn sql_texts(project: &Project, selected: &Selected, raised: &Raised, before: Option<&Lowered>) -> Result<Vec<SourceText>, Error> {
    let mut texts = Vec::new();
    let files = &raised.files;
    // One object a file, both in order.
    for (file, object) in files.iter().zip(&raised.lowered.schema.sql_objects) {
        if before.is_some_and(|before| before.schema.sql_object(&object.id) == Some(object)) {
            continue;
        }
        let label = object.id.to_string();
        let place = before.and_then(|before| before.sql_places.iter().find(|(known, _)| *known == label));
        let path = PathBuf::from(place.map_or(&file.path, |(_, location)| &location.file));
        if std::fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        texts.push(SourceText { path, text: file.text.clone() });
    }
    if !files.is_empty() && project.config.sql.is_empty() {
        let path = Path::new(CONFIG_FILE);
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let version = &selected.target.version;
                format!("\n[[target]]\ndatabase = \"{}\"\nversion = \"{version}\"\nurl = \"env:DATABASE_URL\"\n", selected.target.name())
            }
            Err(error) => return Err(Error::failed(format!("failed to read {CONFIG_FILE}: {error}"))),
        };
        let line = format!("# Functions, triggers and grants.\nsql = [\"{SQL_FOLDER}\"]\n");
        texts.push(SourceText { path: path.to_path_buf(), text: line + &text });
    }
    Ok(texts)
}

/// Writes everything, or nothing.
fn commit(
    selected: &Selected,
    sources: &[SourceText],
    sql: &[SourceText],
    folders: &[FolderFiles],
    snapshot: Option<&Snapshot>,
) -> Result<(), Error> {
    let mut stage = Stage::new();
    for file in sources.iter().chain(sql) {
        stage.file(&file.path, &file.text)?;
    }
    for files in folders {
        stage.folder(&selected.folder, files)?;
    }
    if let Some(snapshot) = snapshot {
        stage.file(&selected.snapshot_file(), &snapshot.to_json())?;
    }
    Ok(stage.commit()?)
}
