//! Migrations that a program carries.

use std::path::Path;

use diesel_kit_schema::folder::{History as Folders, Migration, Texts};

use crate::{Dialect, Error};

/// The migrations of one or more targets, as `embed_migrations!` takes them into the program.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedMigrations {
    /// One set if the migrations stand in the folder itself; one a target if they stand in folders of their own.
    pub sets: &'static [EmbeddedSet],
}

/// The migrations of one target.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedSet {
    /// The folder that holds them, as in `migrations` or `migrations/postgres`.
    pub folder: &'static str,
    /// The migrations.
    pub migrations: &'static [EmbeddedMigration],
}

/// The files of one migration.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedMigration {
    /// The folder's name.
    pub folder: &'static str,
    /// `up.sql`
    pub up: &'static str,
    /// `down.sql`
    pub down: Option<&'static str>,
    /// `metadata.toml`
    pub metadata: Option<&'static str>,
    /// `migration.json`
    pub record: Option<&'static str>,
}

/// The migrations for a dialect.
pub(super) fn folders(embedded: &EmbeddedMigrations, dialect: Dialect) -> Result<Folders, Error> {
    let mut others = Vec::new();
    for set in embedded.sets {
        let folders = read(set)?;
        let targets = target_names(&folders);
        // Folders of an existing Diesel project do not say what they are for: one set is taken at its word, and more by their names.
        let by_name = embedded.sets.len() == 1 || folders.folder.ends_with(name(dialect));
        if targets.contains(&name(dialect)) || (targets.is_empty() && by_name) {
            return Ok(folders);
        }
        others.extend(targets);
    }
    Err(Error::no_migrations_for(dialect, &others))
}

fn read(set: &EmbeddedSet) -> Result<Folders, Error> {
    let folder = Path::new(set.folder);
    let mut migrations = Vec::new();
    let mut errors = Vec::new();
    for migration in set.migrations {
        let texts = Texts {
            up: migration.up.to_owned(),
            down: migration.down.map(str::to_owned),
            metadata: migration.metadata.map(str::to_owned),
            record: migration.record.map(str::to_owned),
        };
        match Migration::from_texts(&folder.join(migration.folder), texts) {
            Ok(migration) => migrations.push(migration),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Folders::of(folder, migrations).map_err(Error::folders) } else { Err(Error::folders(errors)) }
}

/// The targets that the migrations were written for.
pub(super) fn target_names(folders: &Folders) -> Vec<&'static str> {
    let mut names: Vec<_> = folders.migrations.iter().filter_map(|migration| Some(migration.record.as_ref()?.target.name())).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The name of the target that a dialect is.
pub(super) fn name(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => "postgres",
        Dialect::Mysql => "mysql",
        Dialect::MariaDb => "mariadb",
        Dialect::Sqlite => "sqlite",
    }
}
