//! The first migration of a project whose database is there.

use diesel_kit_schema::change::Change;
use diesel_kit_schema::cost::Cost;
use diesel_kit_schema::diff::differences;
use diesel_kit_schema::folder::{Draft, FolderFiles, History};
use diesel_kit_schema::intent::Intents;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, Mode, PlannedStatement, plan};
use diesel_kit_schema::{Canonical, Target};

use crate::error::Error;
use crate::operations::clock;

/// The folders of the first migration. Where others stand before it, which are not kit's, they have made everything: it holds what they made, and runs nothing.
pub(super) fn folders(target: Target, history: &History, schema: &Canonical<Schema>, at: Option<&str>) -> Result<Vec<FolderFiles>, Error> {
    let empty = Canonical::default();
    let changes = differences(&empty, schema);
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let edges = match history.migrations.is_empty() {
        true => plan(&target, &empty, &changes, &Intents::default()).map_err(|error| Error::failed(format!("{target}: {error}")))?,
        false => vec![adopted(changes, schema)],
    };
    let first = clock::first_free(clock::now(at)?, history.migrations.last().map(|migration| &migration.version))?;
    clock::check_room(first, edges.len())?;
    let draft = |(second, edge)| {
        Draft {
            version: clock::version(first + second),
            name: "baseline".to_owned(),
            group: clock::version(first),
            target,
            edge,
            approved: &[],
            proof: None,
        }
        .files()
        .map_err(|error| Error::failed(error.to_string()))
    };
    (0_i64..).zip(&edges).map(draft).collect()
}

/// What the migrations before it made.
fn adopted(changes: Vec<Change>, schema: &Canonical<Schema>) -> Edge {
    let nothing = |cause: &str| {
        vec![PlannedStatement { sql: "SELECT 1".to_owned(), cause: cause.to_owned(), hazards: Vec::new(), cost: Cost::default() }]
    };
    Edge {
        changes,
        before: Canonical::default(),
        after: schema.clone(),
        mode: Mode::Transaction,
        up: nothing("the migrations before this one made all of it: there is nothing to run"),
        down: nothing("the migrations before this one undo it"),
    }
}
