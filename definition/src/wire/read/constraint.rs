//! What keeps rows right.

use super::entries::{Entries, Result, string, word};
use super::settings::{settings, sql_text};
use crate::json::Value;
use crate::{Check, Exclusion, ForeignKey, Location, PrimaryKey, ReferentialAction, Unique};

pub(super) fn primary_key(value: Value) -> Result<PrimaryKey> {
    let mut entries = Entries::of(value)?;
    let key = PrimaryKey {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
    };
    entries.done(key)
}

pub(super) fn unique(value: Value) -> Result<Unique> {
    let mut entries = Entries::of(value)?;
    let unique = Unique {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(unique)
}

pub(super) fn check(value: Value) -> Result<Check> {
    let mut entries = Entries::of(value)?;
    let check = Check {
        name: entries.maybe("name", string)?,
        field: entries.maybe("field", string)?,
        expression: entries.required("expression", sql_text)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(check)
}

pub(super) fn exclusion(value: Value) -> Result<Exclusion> {
    let mut entries = Entries::of(value)?;
    let exclusion = Exclusion {
        name: entries.maybe("name", string)?,
        definition: entries.required("definition", sql_text)?,
        extension: entries.maybe("extension", string)?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(exclusion)
}

pub(super) fn action(value: Value) -> Result<ReferentialAction> {
    word(value, &ReferentialAction::ALL.map(|action| (action.as_str(), action)))
}

pub(super) fn foreign_key(value: Value) -> Result<ForeignKey> {
    let mut entries = Entries::of(value)?;
    let key = ForeignKey {
        name: entries.maybe("name", string)?,
        fields: entries.list("fields", string)?,
        parent: entries.required("parent", string)?,
        parent_fields: entries.list("parent_fields", string)?,
        on_delete: entries.maybe("on_delete", action)?,
        on_update: entries.maybe("on_update", action)?,
        join: entries.flag("join")?,
        settings: entries.maybe("settings", settings)?.unwrap_or_default(),
        location: Location::default(),
    };
    entries.done(key)
}
