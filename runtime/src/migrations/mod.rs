//! The migration runner: at the start of a program, and behind `kit migrate`.
//!
//! Diesel's own table says what has been applied, so that both tools can be used on one database. A table of kit's stands beside it with what
//! Diesel does not keep: checksums, durations, and how far a migration came that no transaction could protect.
//!
//! Only one runner works on a database at a time: the others wait for its lock.

mod carry;
mod embedded;
mod history;
mod lock;
mod plan;
mod progress;
mod revert;
mod run;
mod script;
mod status;
mod survey;

use std::path::Path;
use std::time::Duration;

use diesel_kit_schema::folder::{History as Folders, Migration};

pub use diesel_kit_schema::folder::Version;
pub use embedded::{EmbeddedMigration, EmbeddedMigrations, EmbeddedSet};
pub use history::HistoryTables;
pub use status::{MigrationState, MigrationStatus};

use crate::{AnyConnection, Dialect, Error};

/// Applies the migrations of a folder, or of the program itself.
///
/// ```no_run
/// use std::path::Path;
/// use diesel_kit::{Db, migrations::Migrator};
///
/// # async fn example() -> Result<(), diesel_kit::Error> {
/// let db = Db::from_env().await?;
/// let applied = Migrator::from_folder(Path::new("migrations"))?.run(&mut *db.get().await?).await?;
/// # let _ = applied;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Migrator {
    folders: Folders,
    tables: HistoryTables,
    lock_timeout: Duration,
    out_of_order: bool,
    to: Option<Version>,
    to_base: bool,
}

/// A migration that was carried out, in one direction or the other.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Done {
    /// Its version.
    pub version: Version,
    /// Its folder.
    pub folder: String,
    /// How long it took.
    pub duration: Duration,
}

impl Migrator {
    /// The migrations of a folder of one target.
    ///
    /// # Errors
    /// Everything that is wrong with the folder, each file by name.
    pub fn from_folder(folder: &Path) -> Result<Self, Error> {
        Folders::read(folder).map(Self::new).map_err(Error::folders)
    }

    /// The migrations that a program carries, for the database that this connection leads to.
    ///
    /// # Errors
    /// If they cannot be read, or if there are none for this database.
    pub fn embedded(migrations: &EmbeddedMigrations, conn: &AnyConnection) -> Result<Self, Error> {
        embedded::folders(migrations, conn.dialect()).map(Self::new)
    }

    fn new(folders: Folders) -> Self {
        Self {
            folders,
            tables: HistoryTables::default(),
            lock_timeout: Duration::from_secs(60),
            out_of_order: false,
            to: None,
            to_base: false,
        }
    }

    /// Other names for the tables that keep the history.
    #[must_use]
    pub fn history_tables(mut self, tables: HistoryTables) -> Self {
        self.tables = tables;
        self
    }

    /// How long to wait for another runner to finish; a minute unless it is said.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    /// Also applies migrations that are older than one that was applied already: two branches that were merged.
    #[must_use]
    pub fn allow_out_of_order(mut self, allow: bool) -> Self {
        self.out_of_order = allow;
        self
    }

    /// The last version to apply, or the one that is the newest after reverting.
    #[must_use]
    pub fn to(mut self, version: Version) -> Self {
        self.to = Some(version);
        self
    }

    /// Reverting takes back every migration, the first one too.
    #[must_use]
    pub fn to_base(mut self) -> Self {
        self.to_base = true;
        self
    }

    /// All migrations, oldest first.
    pub fn migrations(&self) -> &[Migration] {
        &self.folders.migrations
    }
}

/// The dialect as the splitter and the hashes know it.
fn sql_dialect(dialect: Dialect) -> diesel_kit_schema::Dialect {
    match dialect {
        Dialect::Postgres => diesel_kit_schema::Dialect::Postgres,
        Dialect::Mysql | Dialect::MariaDb => diesel_kit_schema::Dialect::Mysql,
        Dialect::Sqlite => diesel_kit_schema::Dialect::Sqlite,
    }
}
