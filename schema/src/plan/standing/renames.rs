use super::Subject;
use super::movement::Movement;
use crate::change::{Change, TableChange};
use crate::dialect::Disturbance;
use crate::model::ObjectName;

/// The renames of a plan, by what they are called before and after.
pub(super) struct Renames {
    subjects: Vec<Renamed>,
    columns: Vec<(ObjectName, String, String)>,
}

/// One thing, or a namespace with all that lies in it.
#[expect(clippy::large_enum_variant, reason = "few are alive at a time, and a box would stand in every match")]
enum Renamed {
    One(Subject, Subject),
    Namespace(String, String),
}

impl Renamed {
    fn led(&self, subject: &Subject) -> Subject {
        match self {
            Self::One(from, to) => subject.renamed(from, to),
            Self::Namespace(from, to) => subject.in_namespace(from, to),
        }
    }

    fn led_back(&self, subject: &Subject) -> Subject {
        match self {
            Self::One(from, to) => subject.renamed(to, from),
            Self::Namespace(from, to) => subject.in_namespace(to, from),
        }
    }

    /// Whether it leads something away from this.
    fn begins_at(&self, subject: &Subject) -> bool {
        match self {
            Self::One(from, _) => from == subject,
            Self::Namespace(from, _) => subject.name().schema.as_ref() == Some(from),
        }
    }
}

impl Renames {
    pub(super) fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut renames = Self { subjects: Vec::new(), columns: Vec::new() };
        for change in changes {
            match change {
                Change::RenameNamespace { from, to } => renames.subjects.push(Renamed::Namespace(from.clone(), to.clone())),
                Change::RenameTable { from, to } => {
                    renames.subjects.push(Renamed::One(Subject::Relation(from.clone()), Subject::Relation(to.clone())));
                }
                Change::AlterTable { table, changes } => {
                    for change in changes {
                        if let TableChange::RenameColumn { from, to } = change {
                            renames.columns.push((table.clone(), from.clone(), to.clone()));
                        }
                    }
                }
                _ => {}
            }
            if let Some(Movement::Renamed { from, to }) = Movement::of(change) {
                renames.subjects.push(Renamed::One(from, to));
            }
        }
        renames
    }

    /// What something that is known by this after is known by before.
    pub(super) fn former(&self, subject: &Subject) -> Subject {
        self.subjects.iter().rev().fold(subject.clone(), |subject, one| one.led_back(&subject))
    }

    /// The name before of a table or a view by its name after.
    pub(super) fn former_name(&self, name: &ObjectName) -> ObjectName {
        self.former(&Subject::Relation(name.clone())).name().clone()
    }

    /// What something that is known by this on the way is known by before.
    pub(super) fn origin(&self, subject: &Subject) -> Subject {
        let Some(at) = self.subjects.iter().rposition(|one| one.begins_at(subject)) else { return subject.clone() };
        self.subjects[..at].iter().rev().fold(subject.clone(), |subject, one| one.led_back(&subject))
    }

    /// What something that is known by this before is known by after.
    pub(super) fn latter(&self, subject: &Subject) -> Subject {
        self.subjects.iter().fold(subject.clone(), |subject, one| one.led(&subject))
    }

    /// The columns of a disturbance by their names before too.
    pub(super) fn with_former_columns(&self, table: &ObjectName, disturbance: &Disturbance) -> Disturbance {
        let mut all = disturbance.clone();
        for column in &disturbance.columns {
            let renames = self.columns.iter().rev().filter(|(other, ..)| other == table);
            let former = renames.fold(column.clone(), |name, (_, from, to)| if *to == name { from.clone() } else { name });
            all.columns.push(former);
        }
        all
    }
}
