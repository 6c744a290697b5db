//! A database as definitions that source can hold.

use std::collections::BTreeMap;

use diesel_kit::DatabaseUrl;
use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{print, read_file};
use diesel_kit_schema::Target;
use diesel_kit_schema::introspect::Introspected;
use diesel_kit_schema::model::{Column, ObjectName, Schema};
use diesel_kit_schema::raise::{Given, Raised, raise};

use crate::error::Error;
use crate::operations::database::block_on;
use crate::operations::live::{connect, target_of};
use crate::project::Project;

/// What a database tells.
pub(crate) struct Told {
    /// The server that answers.
    pub(crate) target: Target,
    pub(crate) introspected: Introspected,
    view_columns: BTreeMap<ObjectName, Vec<Column>>,
}

/// Reads a database; nothing in it is changed.
pub(crate) fn read(project: &Project, url: &DatabaseUrl) -> Result<Told, Error> {
    let owned = project.owned(&Schema::default());
    block_on(async {
        let mut conn = connect(url).await?;
        let target = target_of(&conn);
        let failed = |error| Error::failed(format!("{url}: {error}"));
        let introspected = diesel_kit::introspect::introspect(&mut conn, &target, &owned).await.map_err(failed)?;
        let view_columns = diesel_kit::introspect::view_columns(&mut conn, &target).await.map_err(failed)?;
        Ok(Told { target, introspected, view_columns })
    })
}

impl Told {
    /// Definitions for what the database holds. What their source would not say again is refused, and named.
    pub(crate) fn raised(&self, target: &Target, known: Vec<Definition>, sql_folder: &str) -> Result<Raised, Error> {
        let mut given =
            Given { view_columns: self.view_columns.clone(), definitions: known, refused: Vec::new(), sql_folder: sql_folder.to_owned() };
        loop {
            let raised = raise(&self.introspected.schema, target, &given);
            let before = given.refused.len();
            for definition in &raised.definitions {
                let Some(why) = unreadable(definition) else { continue };
                match definition {
                    Definition::Table(table) => given.refused.push((ObjectName::in_schema(table.schema.as_deref(), &table.name), why)),
                    Definition::View(view) => given.refused.push((ObjectName::in_schema(view.schema.as_deref(), &view.name), why)),
                    _ => return Err(Error::failed(format!("{}: {why}", definition.rust_name()))),
                }
            }
            if given.refused.len() == before {
                return Ok(raised);
            }
        }
    }
}

/// Why the source of a definition would not be read as that definition.
fn unreadable(definition: &Definition) -> Option<String> {
    let text = print(definition);
    let read = read_file("pulled.rs", &text);
    if let Some(problem) = read.problems.first() {
        return Some(format!("source cannot say it: {}", problem.message));
    }
    match read.definitions.as_slice() {
        [again] if again == definition => None,
        _ => Some("its source would be read as something else".to_owned()),
    }
}
