//! Structs without fields.

use super::column::sequence_options;
use super::entries::{Entries, Result, string, word};
use crate::json::Value;
use crate::{Extension, Location, Namespace, Sequence, SequenceType};

pub(super) fn namespace(value: Value) -> Result<Namespace> {
    let mut entries = Entries::of(value)?;
    let namespace = Namespace {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(namespace)
}

pub(super) fn extension(value: Value) -> Result<Extension> {
    let mut entries = Entries::of(value)?;
    let extension = Extension {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        version: entries.maybe("version", string)?,
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        location: Location::default(),
    };
    entries.done(extension)
}

pub(super) fn sequence(value: Value) -> Result<Sequence> {
    let mut entries = Entries::of(value)?;
    let sequence = Sequence {
        rust_name: entries.required("rust_name", string)?,
        name: entries.required("name", string)?,
        schema: entries.maybe("schema", string)?,
        data_type: entries.maybe("data_type", |value| word(value, &SequenceType::ALL.map(|ty| (ty.as_str(), ty))))?,
        options: entries.maybe("options", sequence_options)?.unwrap_or_default(),
        only: entries.list("only", string)?,
        comment: entries.maybe("comment", string)?,
        renamed_from: entries.maybe("renamed_from", string)?,
        location: Location::default(),
    };
    entries.done(sequence)
}
