//! `kit generate`: source against snapshot, all targets or none.

mod compile;
mod draft;
mod name;
mod questions;
mod request;
mod result;

use diesel_kit_definition::Definition;
use diesel_kit_schema::change::Change;
use diesel_kit_schema::diff::{Candidate, DiffError, Rename, diff};
use diesel_kit_schema::folder::{History, Migration, Stage};
use diesel_kit_schema::hazard::Hazard;
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, plan};
use diesel_kit_schema::{Canonical, Snapshot};

pub(crate) use self::request::Given;
use self::result::{Generated, GeneratedTarget};
use super::{clock, database, state};
use crate::error::{Error, Problem, Question};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};
use crate::prompt::Prompt;
use crate::source;

/// What `kit generate` is asked to do.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) name: Option<String>,
    pub(crate) given: Given,
    pub(crate) task: Task,
    /// Whether the newest migration is replaced.
    pub(crate) amend: bool,
    /// The version, instead of the clock's.
    pub(crate) at: Option<String>,
}

/// What is done with the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    Write,
    /// Print it.
    Explain,
    /// Only tell whether there is something to write.
    Check,
}

/// One target on its way.
struct Work {
    target: Selected,
    /// Without the migrations that are replaced.
    history: History,
    /// Whether the snapshot's file is behind its folders, or missing.
    snapshot_is_stale: bool,
    replaced: Vec<Migration>,
    before: Canonical<Schema>,
    after: Canonical<Schema>,
    changes: Vec<Change>,
    candidates: Vec<Candidate>,
    edges: Vec<Edge>,
    approved: Vec<(Hazard, Option<String>)>,
}

/// Generates.
pub(crate) fn run(project: &Project, mut request: Request, prompt: Option<&Prompt>, output: &mut Output) -> Result<Outcome, Error> {
    let targets = project.targets()?;
    let definitions = source::read(&project.config.definitions)?;
    let mut works = Vec::new();
    for target in targets {
        let work = Work::begin(target, request.amend, output)?;
        if request.amend && request.task == Task::Write {
            database::refuse_if_applied(project, &work.target, &work.replaced)?;
        }
        works.push(work);
    }
    compare_all(&mut works, &definitions, &mut request.given, request.task, prompt, output)?;
    let generated = draft::draft(&works, &definitions, &request)?;
    match request.task {
        Task::Check if generated.is_empty() => {
            output.say("The snapshot holds everything that source says.");
            Ok(generated.outcome(Task::Check))
        }
        Task::Check => {
            let problem =
                Problem::new("source says more than the newest migration").with_help("run `kit generate`, and commit what it writes");
            Err(Error::Differs(problem, generated.outcome(Task::Check)))
        }
        Task::Explain => Ok(generated.outcome(Task::Explain)),
        Task::Write if generated.is_empty() && !request.amend => {
            commit(&works, &generated)?;
            output.say("Nothing to do: the snapshot holds everything that source says.");
            Ok(generated.outcome(Task::Write))
        }
        Task::Write => {
            commit(&works, &generated)?;
            generated.tell(output);
            Ok(generated.outcome(Task::Write))
        }
    }
}

/// Writes an empty migration a target, to be filled by hand.
pub(crate) fn custom(project: &Project, name: Option<&str>, at: Option<&str>, output: &mut Output) -> Result<Outcome, Error> {
    let name = name.map_or_else(|| Ok("custom".to_owned()), name::given)?;
    let mut works = Vec::new();
    for target in project.targets()? {
        works.push(Work::begin(target, false, output)?);
    }
    let generated = draft::custom(&works, &name, at)?;
    commit(&works, &generated)?;
    generated.tell(output);
    output.say("Write the SQL into up.sql and down.sql. It must not change tables that kit knows: the snapshot stays as it is.");
    Ok(generated.outcome(Task::Write))
}

impl Work {
    fn begin(target: Selected, amend: bool, output: &mut Output) -> Result<Self, Error> {
        let state = state::read(&target, output)?;
        let (mut history, mut before, snapshot_is_stale) = (state.history, state.schema, state.snapshot_is_stale);
        let mut replaced = Vec::new();
        if amend {
            replaced = state::take_newest_group(&mut history);
            if replaced.is_empty() {
                return Err(Error::failed(format!("target {}: there is no migration of kit's to amend", target.name)));
            }
            before = state::replayed(&history)?;
        }
        let after = before.clone();
        Ok(Self {
            target,
            history,
            snapshot_is_stale,
            replaced,
            before,
            after,
            changes: Vec::new(),
            candidates: Vec::new(),
            edges: Vec::new(),
            approved: Vec::new(),
        })
    }

    /// Compares source with the snapshot, with the answers so far, and plans what differs.
    fn compare(&mut self, definitions: &[Definition], given: &Given, output: &mut Output, tell: bool) -> Result<Vec<Hazard>, Error> {
        let lowered = lower(definitions, &self.target.target).map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
        let difference = diff(&self.before, &lowered, &given.answers).map_err(|error| match error {
            DiffError::Answer { .. } => Error::usage(error.to_string()),
            DiffError::Apply(_) => Error::failed(error.to_string()),
        })?;
        if tell {
            for note in &lowered.notes {
                output.warn(note.into());
            }
            for stale in &difference.stale {
                output.say(format!("note: {stale} was carried out: `renamed_from` can go"));
            }
        }
        self.edges = match difference.changes[..] {
            [] => Vec::new(),
            _ => plan(&self.target.target, &self.before, &difference.changes).map_err(|error| Error::failed(error.to_string()))?,
        };
        self.changes = difference.changes;
        self.after = difference.after;
        self.candidates = difference.candidates;
        let hazards = || self.edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards);
        self.approved = hazards().filter(|hazard| given.allows(hazard)).map(|hazard| (hazard.clone(), given.reason.clone())).collect();
        let mut open: Vec<_> = hazards().filter(|hazard| hazard.code.blocks() && !given.allows(hazard)).cloned().collect();
        // What may be a rename is asked as one; dropping it is one of the answers.
        open.retain(|hazard| !self.candidates.iter().any(|candidate| candidate.from == hazard.object));
        open.sort();
        open.dedup();
        Ok(open)
    }
}

/// Compares every target, asking whoever is there, until nothing is open.
fn compare_all(
    works: &mut [Work],
    definitions: &[Definition],
    given: &mut Given,
    task: Task,
    prompt: Option<&Prompt>,
    output: &mut Output,
) -> Result<(), Error> {
    let several = works.len() > 1;
    let mut tell = true;
    loop {
        let mut problems = Vec::new();
        let mut open = Vec::new();
        for work in works.iter_mut() {
            match work.compare(definitions, given, output, tell) {
                Ok(hazards) => open.push(hazards),
                Err(Error::Failed(found)) => problems.extend(found.into_iter().map(|problem| for_target(problem, &work.target, several))),
                Err(error) => return Err(error),
            }
        }
        tell = false;
        if problems.is_empty() {
            for work in works.iter() {
                problems.extend(compile::problems(work, definitions).into_iter().map(|problem| for_target(problem, &work.target, several)));
            }
        }
        problems.dedup();
        if !problems.is_empty() {
            return Err(problems.into());
        }
        // Whether something is missing does not depend on how it would be answered.
        if task == Task::Check {
            return Ok(());
        }
        let candidate = works.iter().find_map(|work| work.candidates.first());
        let hazard = open.iter().flatten().next();
        match (prompt, candidate, hazard) {
            (_, None, None) => return Ok(()),
            (Some(prompt), Some(candidate), _) => ask_rename(prompt, candidate, given)?,
            (Some(prompt), None, Some(hazard)) => ask_hazard(prompt, hazard, given)?,
            (None, _, _) => return Err(Error::Unanswered(all_questions(works, &open, several))),
        }
    }
}

fn for_target(problem: Problem, target: &Selected, several: bool) -> Problem {
    if several { Problem { message: format!("{}: {}", target.name, problem.message), ..problem } } else { problem }
}

fn all_questions(works: &[Work], open: &[Vec<Hazard>], several: bool) -> Vec<Question> {
    let mut asked: Vec<Question> = Vec::new();
    for (work, hazards) in works.iter().zip(open) {
        let target = several.then_some(work.target.name.as_str());
        let of_target = work.candidates.iter().map(|candidate| questions::rename(target, candidate));
        for question in of_target.chain(hazards.iter().map(|hazard| questions::hazard(target, hazard))) {
            // One answer serves every target.
            if !asked.iter().any(|other| other.answers == question.answers) {
                asked.push(question);
            }
        }
    }
    asked
}

fn ask_rename(prompt: &Prompt, candidate: &Candidate, given: &mut Given) -> Result<(), Error> {
    let question = questions::rename(None, candidate);
    let options: Vec<_> = question.answers.iter().map(|answer| answer.meaning.clone()).collect();
    match prompt.choose(&question.question, &options)? {
        0 => given.answers.renames.push(Rename::new(candidate.kind, &candidate.from, &candidate.to)),
        _ => given.drop(candidate.kind, &candidate.from),
    }
    Ok(())
}

fn ask_hazard(prompt: &Prompt, hazard: &Hazard, given: &mut Given) -> Result<(), Error> {
    let question = questions::hazard(None, hazard);
    match prompt.choose(&question.question, &["go on".to_owned(), "stop, and write nothing".to_owned()])? {
        0 => {
            given.allow(hazard);
            Ok(())
        }
        _ => Err(Error::Unanswered(vec![question])),
    }
}

/// Writes everything, or nothing: folders first, target by target, then the snapshots.
fn commit(works: &[Work], generated: &Generated) -> Result<(), Error> {
    let mut stage = Stage::new();
    for (work, of_target) in works.iter().zip(&generated.targets) {
        for migration in &work.replaced {
            stage.remove(&work.target.folder.join(&migration.folder));
        }
        for files in &of_target.folders {
            stage.folder(&work.target.folder, files)?;
        }
    }
    for (work, of_target) in works.iter().zip(&generated.targets) {
        if !of_target.folders.is_empty() || !work.replaced.is_empty() || work.snapshot_is_stale {
            let snapshot = Snapshot { target: work.target.target, schema: work.after.clone() };
            stage.file(&work.target.snapshot_file(), &snapshot.to_json())?;
        }
    }
    Ok(stage.commit()?)
}

impl GeneratedTarget {
    fn new(work: &Work) -> Self {
        Self {
            name: work.target.name.clone(),
            target: work.target.target.to_string(),
            parent: work.target.folder.clone(),
            replaced: work.replaced.iter().map(|migration| migration.folder.clone()).collect(),
            changes: work.changes.clone(),
            folders: Vec::new(),
            edges: work.edges.clone(),
        }
    }
}
