use diesel_kit::migrations::MigrationState;
use diesel_kit_schema::folder::Migration;

use super::{block_on, connect, exist, migrator};
use crate::error::{Error, Problem, shown};
use crate::project::{Project, Selected};

/// Refuses when the target's database has applied any of these migrations. A target without a known database has none.
pub(crate) fn refuse_if_applied(project: &Project, target: &Selected, migrations: &[Migration]) -> Result<(), Error> {
    let Some(url) = project.known_url(target)? else { return Ok(()) };
    if !exist::may_exist(&url) {
        return Ok(());
    }
    let (migrator, _) = migrator(project, target)?;
    let states = block_on(async {
        let mut conn = connect(target, &url).await.map_err(|error| {
            let reason = error.problems().first().map(|problem| problem.message.clone()).unwrap_or_default();
            Problem::new(format!("it is not known whether {} was applied: {reason}", migrations[0].folder))
                .with_help("start the database, or leave its URL out to say that it does not count")
        })?;
        Ok(migrator.status(&mut conn).await?)
    })?;
    for migration in migrations {
        let is_applied = |state: &MigrationState| !matches!(state, MigrationState::Pending | MigrationState::OutOfOrder);
        if states.iter().any(|status| status.version == migration.version && is_applied(&status.state)) {
            return Err(Problem::new(format!("{} was applied to {url}", shown(&target.folder.join(&migration.folder))))
                .with_help("run `kit revert` first, or add a new migration instead")
                .into());
        }
    }
    Ok(())
}
