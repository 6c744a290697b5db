use diesel_kit_definition::Definition;
use diesel_kit_schema::folder::{Draft, FolderFiles, Version};
use diesel_kit_schema::snapshot::StateHash;

use super::by_target::ByTarget;
use super::compile::place_of;
use super::result::{Generated, GeneratedTarget};
use super::work::Work;
use super::{Request, clock, in_sql, name};
use crate::error::{Error, Problem};

/// The folders of every target. All targets share versions: the first migration of one generation has the same version everywhere.
pub(super) fn draft<'a>(works: &'a [Work], definitions: &[Definition], request: &Request) -> Result<Generated<'a>, Error> {
    let name = match &request.name {
        Some(name) => Some(name::given(name)?),
        None => None,
    };
    let mut generated = Generated { targets: Vec::new() };
    let mut problems = ByTarget::default();
    let first = first_second(works, request.at.as_deref())?;
    let shared_name = works.iter().find(|work| !work.changes.is_empty()).map(|work| name::of_changes(&work.changes));
    for work in works {
        let mut of_target = GeneratedTarget { work, folders: Vec::new() };
        // What is amended keeps its name, as it keeps its version.
        let kept = work.replaced.first().map(|migration| migration.name.clone());
        let name = name.clone().or(kept).or_else(|| shared_name.clone()).unwrap_or_default();
        for (at, edge) in (0_i64..).zip(&work.edges) {
            let draft = Draft {
                version: clock::version(first + at),
                name: name.clone(),
                group: clock::version(first),
                target: work.target.target,
                edge,
                approved: &work.approved,
                proof: work.proof.as_ref(),
            };
            match draft.files() {
                Ok(files) => of_target.folders.push(files),
                Err(error) => {
                    let place = place_of(error.cause(), definitions);
                    let problem = Problem { place, ..Problem::new(error.to_string()) }.with_help("correct the SQL in the definition");
                    let problem = in_sql::placed(problem, work);
                    problems.add(&work.target, vec![problem]);
                }
            }
        }
        generated.targets.push(of_target);
    }
    if problems.is_empty() { Ok(generated) } else { Err(problems.of(works.len()).into()) }
}

/// One empty folder a target.
pub(super) fn custom<'a>(works: &'a [Work], name: &str, at: Option<&str>) -> Result<Generated<'a>, Error> {
    let version = clock::version(first_second(works, at)?);
    let of_target = |work: &'a Work| GeneratedTarget {
        work,
        folders: vec![FolderFiles::custom(&version, name, work.target.target, &StateHash::of(&work.before))],
    };
    Ok(Generated { targets: works.iter().map(of_target).collect() })
}

/// The second after the newest migration of all targets, or now. What is amended keeps its version.
fn first_second(works: &[Work], at: Option<&str>) -> Result<i64, Error> {
    let kept = works.iter().filter_map(|work| work.replaced.first()).map(|migration| &migration.version).min();
    let now = match (at, kept) {
        (None, Some(version)) => clock::now(Some(version.as_str()))?,
        _ => clock::now(at)?,
    };
    let newest: Option<&Version> = works.iter().filter_map(|work| work.history.migrations.last()).map(|migration| &migration.version).max();
    let first = clock::first_free(now, newest)?;
    clock::check_room(first, works.iter().map(|work| work.edges.len()).max().unwrap_or(0))?;
    if at.is_some() && first != now {
        let newest = newest.map(Version::to_string).unwrap_or_default();
        return Err(Error::usage(format!("--at: migration {newest} is newer, and a new one must come after it")));
    }
    Ok(first)
}
