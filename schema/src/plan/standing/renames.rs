use super::Subject;
use super::movement::Movement;
use crate::change::{Change, TableChange};
use crate::dialect::Disturbance;
use crate::model::ObjectName;

/// The renames of a plan, by what they are called before and after.
pub(super) struct Renames {
    subjects: Vec<(Subject, Subject)>,
    columns: Vec<(ObjectName, String, String)>,
}

impl Renames {
    pub(super) fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut renames = Self { subjects: Vec::new(), columns: Vec::new() };
        for change in changes {
            match change {
                Change::RenameTable { from, to } => {
                    renames.subjects.push((Subject::Relation(from.clone()), Subject::Relation(to.clone())));
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
                renames.subjects.push((from, to));
            }
        }
        renames
    }

    /// What something that is known by this after is known by before.
    pub(super) fn former(&self, subject: &Subject) -> Subject {
        self.subjects.iter().rev().fold(subject.clone(), |subject, (from, to)| subject.renamed(to, from))
    }

    /// The name before of a table or a view by its name after.
    pub(super) fn former_name(&self, name: &ObjectName) -> ObjectName {
        self.former(&Subject::Relation(name.clone())).name().clone()
    }

    /// What something that is known by this on the way is known by before.
    pub(super) fn origin(&self, subject: &Subject) -> Subject {
        let mut seen = self.subjects.iter().rev().skip_while(|(from, _)| from != subject);
        seen.next().map_or(subject.clone(), |(first, _)| seen.fold(first.clone(), |subject, (from, to)| subject.renamed(to, from)))
    }

    /// What something that is known by this before is known by after.
    pub(super) fn latter(&self, subject: &Subject) -> Subject {
        self.subjects.iter().fold(subject.clone(), |subject, (from, to)| subject.renamed(from, to))
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
