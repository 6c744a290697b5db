//! `kit generate --prove`: a plan is carried out on a scratch database, there and back, before anything is written.

use diesel_kit_schema::diff::differences;
use diesel_kit_schema::folder::Proof;
use diesel_kit_schema::introspect::{Owned, agree};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{PlannedStatement, create};
use diesel_kit_schema::{Canonical, Dialect};

use super::work::Work;
use crate::error::{Error, Problem};
use crate::operations::database::block_on;
use crate::operations::scratch::{Scratch, ScratchDatabase};
use crate::operations::words;
use crate::output::Output;
use crate::project::Project;

/// Proves every plan; the first that fails stops everything.
pub(super) fn prove(project: &Project, works: &mut [Work], scratch: Option<&str>, output: &mut Output) -> Result<(), Error> {
    for work in works.iter_mut().filter(|work| !work.edges.is_empty()) {
        let target = &work.target;
        let Some(scratch) = Scratch::find(project, &target.target, Some(target), scratch)? else {
            return Err(Problem::new(format!("target {}: there is no scratch database to prove the migration on", target.name))
                .with_help(
                    "name a server on which kit may make a database and drop it again: `scratch` in kit.toml, or `--scratch URL` with `--target`",
                )
                .into());
        };
        let proof = block_on(carried_out(work, &scratch))?;
        let back = if proof.returns { "and leads back" } else { "and cannot be undone" };
        output.say(format!("{}: proved on {}: it leads to what is built directly, {back}", target.name, proof.server));
        work.proof = Some(proof);
    }
    Ok(())
}

async fn carried_out(work: &Work, scratch: &Scratch) -> Result<Proof, Error> {
    // Tables of other tools are there as they are after: nothing is done to them.
    let (before, after) = (work.before.built_beside(&work.after), work.after.built_beside(&work.after));
    let built = |schema: &Canonical<Schema>| {
        create(&work.target.target, schema).map_err(|error| Error::failed(format!("{}: {error}", work.target.name)))
    };
    let (origin, goal) = (built(&before)?, built(&after)?);
    let goal = in_one(scratch, async |database| directly(database, &goal).await).await?;
    in_one(scratch, async |database| {
        let origin = directly(database, &origin).await?;
        for edge in &work.edges {
            database.carry_out(edge, &edge.up).await.map_err(|error| failed(work, "up.sql", error))?;
        }
        compare(work, "up.sql leads elsewhere than to what is built directly", &read(database).await?, &goal)?;
        let mut returns = true;
        for edge in work.edges.iter().rev() {
            if edge.down.iter().any(is_refusal) {
                returns = false;
                break;
            }
            database.carry_out(edge, &edge.down).await.map_err(|error| failed(work, "down.sql", error))?;
        }
        if returns {
            compare(work, "down.sql leads elsewhere than back", &read(database).await?, &origin)?;
        }
        Ok(Proof { server: database.server(), returns })
    })
    .await
}

/// Does something in a database of its own, which is dropped whatever comes of it.
async fn in_one<T>(scratch: &Scratch, work: impl AsyncFnOnce(&mut ScratchDatabase) -> Result<T, Error>) -> Result<T, Error> {
    let mut database = scratch.open().await?;
    let done = work(&mut database).await;
    database.close().await?;
    done
}

async fn directly(database: &mut ScratchDatabase, statements: &[PlannedStatement]) -> Result<Canonical<Schema>, Error> {
    database.run(statements).await?;
    read(database).await
}

async fn read(database: &mut ScratchDatabase) -> Result<Canonical<Schema>, Error> {
    Ok(database.read(&Owned::all()).await?.schema)
}

/// A way back that only says that there is none.
fn is_refusal(statement: &PlannedStatement) -> bool {
    statement.sql.to_ascii_lowercase().contains("cannot be undone") || statement.cause.contains("cannot be undone")
}

fn compare(work: &Work, what: &str, found: &Canonical<Schema>, expected: &Canonical<Schema>) -> Result<(), Error> {
    let expected = match work.target.target.dialect {
        Dialect::Sqlite => agree(Dialect::Sqlite, found, expected),
        Dialect::Postgres | Dialect::Mysql => expected.clone(),
    };
    let changes = words::all(&differences(found, &expected));
    if changes.is_empty() {
        return Ok(());
    }
    let help = "nothing was written; this is a fault of kit, please report it: without `--prove` the migration is written, and its SQL can be corrected";
    let missing: String = changes.iter().map(|line| format!("\n  {line}")).collect();
    Err(Problem::new(format!("{}: the proof failed: {what}. From what came of it to what should:{missing}", work.target.name))
        .with_help(help)
        .into())
}

fn failed(work: &Work, file: &str, error: Error) -> Error {
    let problems = error.problems().into_iter().map(|problem| {
        let message = format!("{}: the proof failed in {file}: {}", work.target.name, problem.message);
        let help = format!("nothing was written; the statement was\n{}", problem.help.as_deref().unwrap_or_default());
        Problem { message, ..problem }.with_help(help)
    });
    Error::Failed(problems.collect())
}
