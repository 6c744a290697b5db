//! `kit generate`: source against snapshot, all targets or none.

mod ask;
mod by_target;
mod compile;
mod draft;
mod in_sql;
mod name;
mod prove;
pub(crate) mod questions;
mod request;
mod result;
mod work;

use diesel_kit_definition::Definition;
use diesel_kit_schema::Snapshot;
use diesel_kit_schema::folder::Stage;
use diesel_kit_schema::lower::{self, Lowered};

pub(crate) use self::ask::{ask_hazard, ask_rename};
pub(crate) use self::request::Given;
use self::result::{Generated, GeneratedTarget};
use self::work::Work;
pub(crate) use self::work::asks_about;
use super::lock::Lock;
use super::{clock, database, handwork, state};
use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};
use crate::prompt::Prompt;
use crate::{parallel, source};

/// What `kit generate` is asked to do.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) name: Option<String>,
    pub(crate) given: Given,
    pub(crate) task: Task,
    /// Whether the newest migration is replaced.
    pub(crate) amend: bool,
    /// Whether every plan is carried out on a scratch database first, and on which server.
    pub(crate) prove: bool,
    pub(crate) scratch: Option<String>,
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

/// Generates.
pub(crate) fn run(project: &Project, mut request: Request, prompt: Option<&Prompt>, output: &mut Output) -> Result<Outcome, Error> {
    let _lock = (request.task == Task::Write).then(Lock::take).transpose()?;
    let targets = project.targets()?;
    let (source, files) = parallel::both(|| Source::read(project, &targets), || parallel::each(&targets, state::files));
    let source = source?;
    let mut works = Vec::new();
    for (target, files) in targets.into_iter().zip(files) {
        let work = Work::begin(target, files?, request.amend, output)?;
        if request.amend && request.task == Task::Write {
            database::refuse_if_applied(project, &work.target, &work.replaced)?;
        }
        works.push(work);
    }
    if request.amend && request.task == Task::Write {
        let replaced = works.iter().flat_map(|work| work.replaced.iter().map(|migration| (&work.target, migration)));
        handwork::refuse_to_lose(&request.given, replaced)?;
    }
    let compared = ask::compare_all(&mut works, &source, &mut request.given, request.task, prompt, output);
    if matches!(compared, Ok(()) | Err(Error::Unanswered(_))) {
        warn_of_unneeded(&works, &request.given, output);
    }
    compared?;
    if request.prove && request.task != Task::Check {
        prove::prove(project, &mut works, request.scratch.as_deref(), output)?;
    }
    let (generated, snapshots) = parallel::both(|| draft::draft(&works, &source.definitions, &request), || snapshots(&works, request.task));
    let generated = generated?;
    let outcome = conclude(&generated, &snapshots, &request, output);
    // The process ends here: freeing every column of a thousand tables one by one would cost more than writing them.
    std::mem::forget(generated);
    std::mem::forget((works, source, snapshots));
    outcome
}

/// What source says, and what that is on each target.
struct Source {
    definitions: Vec<Definition>,
    lowered: Vec<Result<Lowered, Vec<lower::Problem>>>,
}

impl Source {
    fn read(project: &Project, targets: &[Selected]) -> Result<Self, Error> {
        let definitions = source::read(&project.config.definitions)?;
        let sql = source::read_sql(&project.config.sql)?;
        let lowered = parallel::each(targets, |target| lower::lower_all(&definitions, &sql, &target.target));
        Ok(Self { definitions, lowered })
    }
}

/// The text of every target's new snapshot; `None` where the old one stays.
fn snapshots(works: &[Work], task: Task) -> Vec<Option<String>> {
    parallel::each(works, |work| {
        let changes = !work.edges.is_empty() || !work.replaced.is_empty() || work.snapshot_is_stale;
        (changes && task == Task::Write).then(|| snapshot(work))
    })
}

fn snapshot(work: &Work) -> String {
    Snapshot { target: work.target.target, schema: work.after.clone() }.to_json()
}

/// An approval that nothing needs is a slip, or about to approve something else one day.
fn warn_of_unneeded(works: &[Work], given: &Given, output: &mut Output) {
    let statements = works.iter().flat_map(|work| &work.edges).flat_map(|edge| &edge.up);
    let hazards: Vec<_> = statements.flat_map(|statement| &statement.hazards).collect();
    for text in given.unneeded(&hazards) {
        output.warn(
            Problem::new(format!("`--allow {text}` approves nothing: there is no such hazard"))
                .with_help("without it, `kit generate` names what has to be approved"),
        );
    }
}

fn conclude(generated: &Generated<'_>, snapshots: &[Option<String>], request: &Request, output: &mut Output) -> Result<Outcome, Error> {
    match request.task {
        Task::Check if generated.is_empty() => {
            output.say("The snapshot holds everything that source says.");
            Ok(generated.outcome(Task::Check))
        }
        Task::Check => {
            let problem =
                Problem::new("source says more than the newest migration").with_help("run `kit generate`, and commit what it writes");
            Err(Error::Differs(Box::new((problem, generated.outcome(Task::Check)))))
        }
        Task::Explain => Ok(generated.outcome(Task::Explain)),
        Task::Write if generated.is_empty() && !request.amend => {
            commit(generated, snapshots)?;
            output.say("Nothing to do: the snapshot holds everything that source says.");
            Ok(generated.outcome(Task::Write))
        }
        Task::Write => {
            commit(generated, snapshots)?;
            generated.tell(output);
            Ok(generated.outcome(Task::Write))
        }
    }
}

/// Writes an empty migration a target, to be filled by hand.
pub(crate) fn custom(project: &Project, name: Option<&str>, at: Option<&str>, output: &mut Output) -> Result<Outcome, Error> {
    let name = name.map_or_else(|| Ok("custom".to_owned()), name::given)?;
    let _lock = Lock::take()?;
    let mut works = Vec::new();
    for target in project.targets()? {
        let files = state::files(&target)?;
        works.push(Work::begin(target, files, false, output)?);
    }
    let generated = draft::custom(&works, &name, at)?;
    let snapshots: Vec<_> = works.iter().map(snapshot).map(Some).collect();
    commit(&generated, &snapshots)?;
    generated.tell(output);
    output.say("Write the SQL into up.sql and down.sql. It must not change tables that kit knows: the snapshot stays as it is.");
    Ok(generated.outcome(Task::Write))
}

/// Writes everything, or nothing: folders first, target by target, then the snapshots.
fn commit(generated: &Generated<'_>, snapshots: &[Option<String>]) -> Result<(), Error> {
    let mut stage = Stage::new();
    for GeneratedTarget { work, folders } in &generated.targets {
        for migration in &work.replaced {
            stage.remove(&work.target.folder.join(&migration.folder));
        }
        for files in folders {
            stage.folder(&work.target.folder, files)?;
        }
    }
    for (GeneratedTarget { work, .. }, snapshot) in generated.targets.iter().zip(snapshots) {
        if let Some(snapshot) = snapshot {
            stage.file(&work.target.snapshot_file(), snapshot)?;
        }
    }
    Ok(stage.commit()?)
}
