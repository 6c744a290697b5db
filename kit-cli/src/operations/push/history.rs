use diesel_kit::DatabaseUrl;
use diesel_kit::migrations::MigrationState;

use crate::error::{Error, Problem};
use crate::operations::{database, live};
use crate::project::{Project, Selected};

/// Refuses a database that migrations keep: what is pushed would be drift there.
pub(super) fn refuse(project: &Project, selected: &Selected, url: &DatabaseUrl) -> Result<(), Error> {
    if !database::may_exist(url) {
        return Ok(());
    }
    let (migrator, _) = database::migrator(project, selected)?;
    let states = database::block_on(async { Ok(migrator.status(&mut live::connect(url).await?).await?) })?;
    let is_applied = |state: &MigrationState| !matches!(state, MigrationState::Pending | MigrationState::OutOfOrder);
    let applied = states.iter().filter(|status| is_applied(&status.state)).count();
    if applied == 0 {
        return Ok(());
    }
    let counted = if applied == 1 { "1 migration is".to_owned() } else { format!("{applied} migrations are") };
    Err(Problem::new(format!("{url} is kept by migrations: {counted} applied to it"))
        .with_help("run `kit generate` and `kit migrate`; or push to a database of its own, with --url")
        .into())
}
