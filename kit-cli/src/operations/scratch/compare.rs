use diesel_kit_schema::diff::differences;
use diesel_kit_schema::introspect::{agree, align, with_unsaid};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::{Canonical, Target};

use super::{Place, Scratch};
use crate::error::{Error, Problem};
use crate::operations::live::Live;

/// What somebody wrote, in the words in which a database prints itself.
pub(crate) struct Compared {
    pub(crate) schema: Canonical<Schema>,
    /// What could not be compared.
    pub(crate) warnings: Vec<Problem>,
}

/// Puts what was written beside a database: as a server prints it if there is a scratch database, else as far as text goes.
pub(crate) fn compare(live: &Live, target: &Target, written: &Canonical<Schema>, scratch: Option<&Scratch>) -> Result<Compared, Error> {
    let mut warnings = Vec::new();
    if let Some(scratch) = scratch {
        match scratch.print_if_possible(target, written)? {
            Ok(printed) => {
                warnings.extend(other_server(&live.server, &printed.server));
                let (expected, _) = align(&printed.schema, written);
                warnings.extend(differences(&printed.schema, &expected).iter().map(|change| {
                    Problem::new(format!("could not be compared, for kit does not read it from {}: {change}", printed.server))
                }));
                let schema = match scratch.place {
                    Place::InMemory => agree(target.dialect, &live.schema, &printed.schema),
                    Place::Server(_) => with_unsaid(&live.schema, &printed.schema),
                };
                return Ok(Compared { schema, warnings });
            }
            Err(problem) => warnings.push(problem),
        }
    }
    let (schema, unseen) = align(&live.schema, written);
    warnings.extend(unseen.into_iter().map(|text| Problem::new(format!("could not be compared, and is taken to be the same: {text}"))));
    Ok(Compared { schema, warnings })
}

/// Servers of other versions may print the same thing in other words.
fn other_server(live: &Target, scratch: &Target) -> Option<Problem> {
    let same = live.name() == scratch.name() && live.version.major == scratch.version.major;
    (!same).then(|| {
        Problem::new(format!(
            "the scratch database is {scratch}, and the database {live}: what they print in other words looks like a difference"
        ))
        .with_help("use a scratch database of the same version")
    })
}
