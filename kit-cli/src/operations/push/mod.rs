//! `kit push`: source into a database for development, without files.

mod history;
mod run;

use diesel_kit_schema::diff::{Answers, Candidate, DiffError, Difference, diff};
use diesel_kit_schema::hazard::Hazard;
use diesel_kit_schema::lower::{Lowered, lower_all};
use diesel_kit_schema::plan::{Edge, of_others, plan};
use serde_json::json;

use super::generate::{self, Given};
use super::live::Live;
use super::scratch::{Scratch, compare};
use super::{client, database, words};
use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};
use crate::prompt::Prompt;
use crate::source;

/// What `kit push` is asked to do.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) given: Given,
    /// Only print what would be run.
    pub(crate) dry_run: bool,
    pub(crate) destroy: Option<String>,
    pub(crate) scratch: Option<String>,
}

/// Brings the database to what source says.
pub(crate) fn run(project: &Project, mut request: Request, prompt: Option<&Prompt>, output: &mut Output) -> Result<Outcome, Error> {
    let (selected, url) = project.database()?;
    let lowered = lower(project, &selected, output)?;
    if !request.dry_run {
        database::guard::check(&selected, &url, "this changes the tables of", request.destroy.as_deref())?;
    }
    if !database::may_exist(&url) && !request.dry_run {
        database::create_if_missing(&url)?;
    }
    history::refuse(project, &selected, &url)?;
    let scratch = match Scratch::find(project, &selected.target, Some(&selected), request.scratch.as_deref())? {
        Some(scratch) => scratch,
        None => Scratch::beside(&url),
    };
    let sides = Sides::read(project, &selected, &url, &lowered, &scratch, output)?;
    let (difference, edges) = sides.settle(&selected, &mut request.given, prompt, output)?;
    let changes = words::all(&difference.changes);
    let sql = client::edges(&selected.target, &edges);
    let data = json!({ "target": selected.name, "database": url.to_string(), "changes": changes, "sql": sql, "done": !request.dry_run });
    if changes.is_empty() {
        output.say(format!("Nothing to do: {url} is what source says."));
        return Ok(Outcome::new(sql, &data));
    }
    output.say(changes.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n"));
    for hazard in hazards(&edges) {
        output.say(format!("  hazard {} {}: {}", hazard.code, hazard.object, hazard.message));
    }
    if request.dry_run {
        output.say("Nothing was changed.");
        return Ok(Outcome::new(sql, &data));
    }
    run::edges(&url, &edges)?;
    output.say(format!("Pushed to {url}"));
    let again = Sides::read(project, &selected, &url, &lowered, &scratch, output)?;
    let left = again.difference(&Given::default())?;
    for line in words::all(&of_others(&again.live.schema, &left.after, &left.changes).0) {
        output.warn(Problem::new(format!("{url} still differs from source: {line}")).with_help("this is a fault of kit: please report it"));
    }
    Ok(Outcome::new(sql, &data))
}

fn lower(project: &Project, selected: &Selected, output: &mut Output) -> Result<Lowered, Error> {
    let definitions = source::read(&project.config.definitions)?;
    let sql = source::read_sql(&project.config.sql)?;
    let lowered =
        lower_all(&definitions, &sql, &selected.target).map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
    for note in &lowered.notes {
        output.warn(note.into());
    }
    let owned = project.owned(&lowered.schema);
    let foreign = lowered.schema.tables.iter().filter(|table| !owned.holds(table.name.schema.as_deref(), &table.name.name));
    let problems: Vec<_> = foreign
        .map(|table| {
            Problem::new(format!("table {} is defined in source, and `tables` in kit.toml does not own it", table.name))
                .with_help("add its name to `tables` in kit.toml")
        })
        .collect();
    if problems.is_empty() { Ok(lowered) } else { Err(problems.into()) }
}

/// The database, and source in the database's words.
struct Sides {
    live: Live,
    source: Lowered,
}

impl Sides {
    fn read(
        project: &Project,
        selected: &Selected,
        url: &diesel_kit::DatabaseUrl,
        lowered: &Lowered,
        scratch: &Scratch,
        output: &mut Output,
    ) -> Result<Self, Error> {
        let mut live = match database::may_exist(url) {
            true => Live::read(url, &project.owned(&lowered.schema))?,
            false => Live::nothing(selected.target),
        };
        live.without_sql_unless_kept(project);
        live.tell_left_out(url, output);
        live.seen_by(&lowered.schema);
        let compared = compare(&live, &selected.target, &lowered.schema, Some(scratch))?;
        compared.warnings.into_iter().for_each(|warning| output.warn(warning));
        let mut source = lowered.clone();
        source.schema = compared.schema;
        Ok(Self { live, source })
    }

    fn difference(&self, given: &Given) -> Result<Difference, Error> {
        let answers: &Answers = &given.answers;
        diff(&self.live.schema, &self.source, answers).map_err(|error| match error {
            DiffError::Answer { .. } => Error::usage(error.to_string()),
            DiffError::Apply(_) => Error::failed(error.to_string()),
        })
    }

    /// What is to be run, once nothing is open.
    fn settle(
        &self,
        selected: &Selected,
        given: &mut Given,
        prompt: Option<&Prompt>,
        output: &mut Output,
    ) -> Result<(Difference, Vec<Edge>), Error> {
        loop {
            let mut difference = self.difference(given)?;
            let (own, others) = of_others(&self.live.schema, &difference.after, &difference.changes);
            difference.changes = own;
            let edges = plan(&selected.target, &self.live.schema, &difference.changes, &self.source.intents)
                .map_err(|error| Error::failed(error.to_string()))?;
            let mut open: Vec<Hazard> = hazards(&edges).filter(|hazard| hazard.code.blocks() && !given.allows(hazard)).cloned().collect();
            // What may be a rename is asked as one; dropping it is one of the answers.
            open.retain(|hazard| !difference.candidates.iter().any(|candidate| generate::asks_about(candidate, hazard)));
            open.sort();
            open.dedup();
            match (prompt, difference.candidates.first(), open.first()) {
                (_, None, None) => {
                    for line in words::all(&others) {
                        let help = "kit does not change it: correct the definition, or the table with the tool that owns it";
                        output.warn(Problem::new(format!("a table of another tool differs from its definition: {line}")).with_help(help));
                    }
                    return Ok((difference, edges));
                }
                (Some(prompt), Some(candidate), _) => generate::ask_rename(prompt, candidate, given)?,
                (Some(prompt), None, Some(hazard)) => generate::ask_hazard(prompt, hazard, given)?,
                (None, _, _) => return Err(unanswered(&difference.candidates, &open)),
            }
        }
    }
}

fn hazards(edges: &[Edge]) -> impl Iterator<Item = &Hazard> {
    edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards)
}

fn unanswered(candidates: &[Candidate], open: &[Hazard]) -> Error {
    let renames = candidates.iter().map(|candidate| generate::questions::rename(None, candidate));
    let losses = open.iter().map(|hazard| {
        let mut question = generate::questions::hazard(None, hazard);
        // Nobody reviews what is pushed.
        question.answers.iter_mut().for_each(|answer| answer.meaning = "yes, go on".to_owned());
        question
    });
    Error::Unanswered(renames.chain(losses).collect())
}
