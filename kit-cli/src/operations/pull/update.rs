//! Definitions that are there, brought up to the database.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{self, print, read_file};
use diesel_kit_schema::Target;
use diesel_kit_schema::lower::{Lowered, lower_all};
use diesel_kit_schema::raise::{Merged, Raised, merge};

use super::layout::{self, SourceText};
use super::read::Told;
use crate::error::{Error, Place, Problem, shown};
use crate::output::Output;
use crate::project::Project;
use crate::source;

/// What source becomes.
pub(super) struct Updated {
    /// The files that differ.
    pub(super) sources: Vec<SourceText>,
    /// What source described before.
    pub(super) before: Lowered,
    /// What it describes now.
    pub(super) after: Lowered,
}

/// The files that differ afterwards. What did not change in the database stays in them to the letter.
pub(super) fn sources(
    project: &Project,
    out: Option<&Path>,
    target: &Target,
    known: &[Definition],
    told: &Told,
    raised: &Raised,
    output: &mut Output,
) -> Result<Updated, Error> {
    let sql = source::read_sql(&project.config.sql)?;
    let lower = |definitions: &[Definition], sql: &[_]| {
        lower_all(definitions, sql, target).map_err(|problems| -> Error { problems.iter().map(Problem::from).collect::<Vec<_>>().into() })
    };
    let before = lower(known, &sql)?;
    let merged = merge(known, &before.schema, &told.introspected.schema, raised, target);
    let mut files = Files::default();
    for (was, is) in &merged.changed {
        files.change(was, |text| syntax::update(text, was, is))?;
        output.say(format!("  {} is brought up to the database", is.rust_name()));
    }
    for gone in &merged.removed {
        files.change(gone, |text| syntax::remove(text, gone.rust_name()))?;
        output.say(format!("  {} is gone from the database, and from source", gone.rust_name()));
    }
    for new in &merged.added {
        output.say(format!("  {} is new", new.rust_name()));
    }
    let mut fresh = Vec::new();
    match out {
        Some(_) if !merged.added.is_empty() => fresh = layout::fresh(project, out, &merged.added)?,
        _ => files.append(known, &merged.added)?,
    }
    if fresh.is_empty() {
        files.list(known, &merged, output)?;
    }
    let mut sources = files.changed();
    sources.extend(fresh);
    let now = definitions(known, &sources)?;
    let after = lower(&now, &raised.files)?;
    Ok(Updated { sources, before, after })
}

/// The files that are looked at: as they are on disk, and as they will be.
#[derive(Default)]
struct Files(BTreeMap<PathBuf, (String, String)>);

impl Files {
    fn text(&mut self, path: &Path) -> Result<&mut String, Error> {
        if !self.0.contains_key(path) {
            let text = fs::read_to_string(path)
                .map_err(|error| Error::from(Problem::at(Place::file(shown(path)), format!("failed to read it: {error}"))))?;
            self.0.insert(path.to_path_buf(), (text.clone(), text));
        }
        match self.0.get_mut(path) {
            Some((_, text)) => Ok(text),
            None => Err(Error::failed(format!("{} is not there", shown(path)))),
        }
    }

    fn change(&mut self, definition: &Definition, change: impl Fn(&str) -> Option<String>) -> Result<(), Error> {
        let text = self.text(Path::new(&definition.location().file))?;
        let lost = || Problem::at(definition.location().into(), format!("`{}` could not be found again", definition.rust_name()));
        *text = change(text).ok_or_else(lost)?;
        Ok(())
    }

    /// New definitions stand behind those that are there.
    fn append(&mut self, known: &[Definition], added: &[Definition]) -> Result<(), Error> {
        let Some(last) = known.iter().rfind(|definition| matches!(definition, Definition::Table(_))).or(known.last()) else {
            return Ok(());
        };
        if added.is_empty() {
            return Ok(());
        }
        let text = self.text(Path::new(&last.location().file))?;
        let written: String = added.iter().map(|definition| format!("\n{}", print(definition))).collect();
        // `tables!` mostly stands at the end, and stays there.
        let at = ["\ndiesel_kit::tables!", "\ntables!"].iter().filter_map(|word| text.rfind(word)).max();
        match at {
            Some(at) => text.insert_str(at, &written),
            None => {
                if !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(&written);
            }
        }
        Ok(())
    }

    /// `tables!` names what came, and what went no more.
    fn list(&mut self, known: &[Definition], merged: &Merged, output: &mut Output) -> Result<(), Error> {
        let names = |definitions: &[Definition]| -> Vec<String> {
            definitions.iter().filter(|one| layout::is_listed(one)).map(|one| one.rust_name().to_owned()).collect()
        };
        let (added, removed) = (names(&merged.added), names(&merged.removed));
        if added.is_empty() && removed.is_empty() {
            return Ok(());
        }
        let mut paths: Vec<PathBuf> = known.iter().map(|definition| PathBuf::from(&definition.location().file)).collect();
        let beside =
            paths.iter().filter_map(|path| path.parent()).flat_map(|folder| ["mod.rs", "lib.rs", "main.rs"].map(|name| folder.join(name)));
        paths.extend(beside.filter(|path| path.is_file()).collect::<Vec<_>>());
        let (added, removed): (Vec<&str>, Vec<&str>) =
            (added.iter().map(String::as_str).collect(), removed.iter().map(String::as_str).collect());
        for path in paths {
            let text = self.text(&path)?;
            if let Some(listed) = syntax::list(text, &added, &removed) {
                *text = listed;
                return Ok(());
            }
        }
        output.say(format!("note: list {} in `tables!`", added.join(", ")));
        Ok(())
    }

    fn changed(self) -> Vec<SourceText> {
        let changed = self.0.into_iter().filter(|(_, (was, is))| was != is);
        changed.map(|(path, (_, text))| SourceText { path, text }).collect()
    }
}

/// All definitions, those of the changed files as they are there now.
fn definitions(known: &[Definition], sources: &[SourceText]) -> Result<Vec<Definition>, Error> {
    let is_changed = |definition: &Definition| sources.iter().any(|file| file.path == Path::new(&definition.location().file));
    let mut all: Vec<Definition> = known.iter().filter(|definition| !is_changed(definition)).cloned().collect();
    for file in sources {
        let read = read_file(&shown(&file.path), &file.text);
        if !read.problems.is_empty() {
            // Nothing was written yet: it is named as it would have stood there.
            return Err(read.problems.into_iter().map(Problem::from).collect::<Vec<_>>().into());
        }
        all.extend(read.definitions);
    }
    Ok(all)
}
