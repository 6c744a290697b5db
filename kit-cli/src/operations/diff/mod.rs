//! `kit diff`: the SQL between any two sides.

mod side;

use diesel_kit_schema::Target;
use diesel_kit_schema::diff::{Answers, Candidate};
use diesel_kit_schema::introspect::level;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{of_others, plan};
use serde_json::json;

use self::side::{Read, Side};
use super::scratch::{Scratch, compare};
use super::{client, words};
use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};
use crate::project::{Project, Selected};

/// What is compared.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Where kit may make a database to compare expressions.
    pub(crate) scratch: Option<String>,
    /// Whether a difference is an exit code of its own.
    pub(crate) exit_code: bool,
}

/// Prints the SQL that leads from one side to the other; nothing when they are equal.
pub(crate) fn run(project: &Project, request: &Request, output: &mut Output) -> Result<Outcome, Error> {
    let (from, to) = (Side::parse(project, "--from", &request.from)?, Side::parse(project, "--to", &request.to)?);
    let target = target(project, &from, &to)?;
    // What the project knows of other tools' tables is asked of the database, whatever kit.toml says that it owns.
    let (mut before, mut after) = if from.is_database() {
        let after = to.read(project, &target, &Schema::default(), output)?;
        (from.read(project, &target, &after.lowered.schema, output)?, after)
    } else {
        let before = from.read(project, &target, &Schema::default(), output)?;
        let after = to.read(project, &target, &before.lowered.schema, output)?;
        (before, after)
    };
    let selected = project.targets().ok().and_then(|all| all.into_iter().find(|one| one.target.name() == target.name()));
    let scratch = Scratch::find(project, &target, selected.as_ref(), request.scratch.as_deref())?;
    match (&mut before, &mut after) {
        (Read { live: Some(live), lowered, .. }, other @ Read { live: None, is_empty: false, .. })
        | (other @ Read { live: None, is_empty: false, .. }, Read { live: Some(live), lowered, .. }) => {
            live.seen_by(&other.lowered.schema);
            lowered.schema = live.schema.clone();
            let compared = compare(live, &target, &other.lowered.schema, scratch.as_ref())?;
            other.lowered.schema = compared.schema;
            compared.warnings.into_iter().for_each(|warning| output.warn(warning));
        }
        // What two servers of one kind print differs where what they hold does.
        (from, to) => {
            for side in [from, to] {
                if let Some(live) = &side.live {
                    side.lowered.schema = live.printed.clone();
                }
            }
        }
    }
    let mut after = after.lowered;
    let (before_schema, after_schema) = level(&before.lowered.schema, &after.schema);
    after.schema = after_schema;
    let answers = Answers::of_case(&target, &before_schema, &after.schema);
    let difference = diesel_kit_schema::diff::diff(&before_schema, &after, &answers).map_err(|error| Error::failed(error.to_string()))?;
    for candidate in &difference.candidates {
        output.warn(maybe_renamed(candidate));
    }
    let (own, others) = of_others(&before_schema, &difference.after, &difference.changes);
    for line in words::all(&others) {
        output.warn(Problem::new(format!("a table of another tool differs, and there is no SQL for it: {line}")));
    }
    let edges = plan(&target, &before_schema, &own, &after.intents).map_err(|error| Error::failed(format!("{target}: {error}")))?;
    for hazard in edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards) {
        output.warn(Problem::new(format!("{} {}: {}", hazard.code, hazard.object, hazard.message)));
    }
    let sql = client::edges(&target, &edges);
    let data = json!({
        "target": target.to_string(),
        "changes": difference.changes.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "sql": sql,
    });
    let differ = !difference.changes.is_empty();
    let outcome = Outcome::new(sql, &data);
    if differ && request.exit_code {
        let problem = Problem::new(format!("{} and {} differ", request.from, request.to));
        return Err(Error::Differs(Box::new((problem, outcome))));
    }
    Ok(outcome)
}

/// The server that the SQL is for. What the project says of the oldest one holds where the project is a side: by it the source is lowered.
fn target(project: &Project, from: &Side, to: &Side) -> Result<Target, Error> {
    let found = match (from.target(project)?, to.target(project)?) {
        (Some(from), Some(to)) if from.name() != to.name() => {
            return Err(Error::usage(format!("--from is {from} and --to is {to}: two databases of one kind can be compared")));
        }
        // What runs the SQL decides.
        (Some(target), _) | (None, Some(target)) => Some(target),
        (None, None) => None,
    };
    let is_projects = from.is_the_projects() || to.is_the_projects();
    let Some(found) = found else { return only(&project.targets()?) };
    if !is_projects {
        return Ok(found);
    }
    let targets: Vec<_> = project.targets()?.into_iter().filter(|target| target.target.name() == found.name()).collect();
    if targets.is_empty() { Ok(found) } else { only(&targets) }
}

fn only(targets: &[Selected]) -> Result<Target, Error> {
    match targets {
        [one] => Ok(one.target),
        several => {
            let names: Vec<_> = several.iter().map(|target| target.name.as_str()).collect();
            let first = names.first().copied().unwrap_or_default();
            Err(Error::usage_with_help(format!("which target? kit.toml has {}", names.join(", ")), format!("pass --target {first}")))
        }
    }
}

fn maybe_renamed(candidate: &Candidate) -> Problem {
    let (kind, from, to) = (candidate.kind.as_str(), &candidate.from, &candidate.to);
    Problem::new(format!("{kind} {from} may have become {to}: here the one is dropped and the other made"))
}
