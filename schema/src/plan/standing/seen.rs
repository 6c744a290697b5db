use super::{Dependent, DependentKind, Subject};
use crate::dialect::{Dialect, Disturbance};
use crate::expression::{Names, calls, holds_rows_of, relations};
use crate::model::{ObjectName, Schema, SqlObjectKind};

/// For what the text of something that stands on others is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// What must be there when it is made.
    Made,
    /// What cannot be changed or dropped while it is there.
    Held,
}

/// Something that stands on others, as its text tells of it.
pub(super) struct Seen<'a> {
    pub(super) dependent: &'a Dependent,
    pub(super) subject: Subject,
    names: Names,
    /// What it stands on.
    pub(super) below: Vec<Subject>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(answers: &dyn Dialect, dependent: &'a Dependent, schema: &Schema) -> Self {
        let text = answers.text_of(dependent, Reading::Held);
        let below = below(dependent, &text, schema);
        Self { dependent, subject: dependent.subject(), names: Names::of(&text), below }
    }

    pub(super) fn is_disturbed(&self, table: &ObjectName, disturbance: &Disturbance) -> bool {
        if !self.stands_on(table) {
            return false;
        }
        // What only `depends_on` tells of says nothing of columns.
        let stated = self.dependent.depends_on().contains(table) && !self.has(&table.name);
        let columns = &disturbance.columns;
        disturbance.everything
            || (stated && *disturbance != Disturbance::default())
            || ((disturbance.shape || !columns.is_empty()) && self.stores_rows_of(table))
            || (disturbance.shape && self.shows_all())
            || (disturbance.key && self.has("group"))
            || (!columns.is_empty() && self.shows_all())
            || columns.iter().any(|column| self.has(column))
    }

    /// Whether it stores whole rows of the table as they are: their type changes with the table.
    fn stores_rows_of(&self, table: &ObjectName) -> bool {
        matches!(self.dependent, Dependent::View(view) if view.materialized && holds_rows_of(&view.query, &table.name))
    }

    pub(super) fn stands_on(&self, table: &ObjectName) -> bool {
        self.below.iter().any(|below| matches!(below, Subject::Relation(name) if name == table))
    }

    /// Whether it hangs on this table and stands on nothing else, so that the server drops it with the table.
    pub(super) fn goes_with(&self, table: &ObjectName) -> bool {
        self.dependent.hangs_on() == Some(table) && self.below.iter().all(|below| *below == Subject::Relation(table.clone()))
    }

    fn has(&self, name: &str) -> bool {
        self.names.has(name)
    }

    fn shows_all(&self) -> bool {
        self.names.shows_all()
    }
}

/// What of a schema something stands on, by a text of its own: rather one too many than one too few.
pub(crate) fn below(dependent: &Dependent, text: &str, schema: &Schema) -> Vec<Subject> {
    let (named, called, words) = (relations(text), calls(text), Names::of(text));
    let subject = dependent.subject();
    let is_named = |below: &Subject| match below {
        Subject::Relation(name) => named.has(&name.name) || dependent.hangs_on() == Some(name),
        // Nobody calls it: it has to be stated.
        Subject::SqlObject(id) if id.kind == SqlObjectKind::Trigger => false,
        // Rights are granted on a routine, which nobody calls there.
        Subject::SqlObject(id) if matches!(dependent.kind(), DependentKind::Grant | DependentKind::Setting) => words.has(&id.name.name),
        // A type is named, and nobody calls it.
        Subject::SqlObject(id) if id.kind == SqlObjectKind::Definition => words.has(&id.name.name),
        Subject::SqlObject(id) => called.has(&id.name.name),
        Subject::Policy(..) => false,
    };
    let stated = |below: &Subject| dependent.depends_on().contains(below.name());
    Subject::all(schema).filter(|below| *below != subject && (is_named(below) || stated(below))).collect()
}
