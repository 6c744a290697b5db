//! Definitions that are there, brought up to the database.

use std::path::Path;

use diesel_kit_definition::Definition;
use diesel_kit_schema::Target;
use diesel_kit_schema::raise::Raised;

use super::layout::SourceText;
use crate::error::Error;
use crate::output::Output;
use crate::project::Project;

pub(super) fn sources(
    _: &Project,
    _: Option<&Path>,
    _: &Target,
    _: &[Definition],
    _: &Raised,
    _: &mut Output,
) -> Result<Vec<SourceText>, Error> {
    Err(Error::failed("definitions are there already: a second pull is not there yet"))
}
