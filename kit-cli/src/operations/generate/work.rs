use diesel_kit_definition::{Definition, Location};
use diesel_kit_schema::Canonical;
use diesel_kit_schema::change::{Change, TableChange};
use diesel_kit_schema::diff::{Answers, Candidate, DiffError, Difference, Rename, RenameKind, diff};
use diesel_kit_schema::folder::{History, Migration, Proof};
use diesel_kit_schema::hazard::{Hazard, HazardCode};
use diesel_kit_schema::intent::{Intents, StaleIntent};
use diesel_kit_schema::lower::Lowered;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, Missing, PlanError, plan};

use super::Given;
use crate::error::{Error, Place, Problem};
use crate::operations::state::{self, Files};
use crate::output::Output;
use crate::project::Selected;

/// One target on its way.
pub(super) struct Work {
    pub(super) target: Selected,
    /// Without the migrations that are replaced.
    pub(super) history: History,
    /// Whether the snapshot's file is behind its folders, or missing.
    pub(super) snapshot_is_stale: bool,
    pub(super) replaced: Vec<Migration>,
    pub(super) before: Canonical<Schema>,
    pub(super) after: Canonical<Schema>,
    pub(super) changes: Vec<Change>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) edges: Vec<Edge>,
    pub(super) approved: Vec<(Hazard, Option<String>)>,
    /// That the plan was carried out on a scratch database, if it was.
    pub(super) proof: Option<Proof>,
    /// What definitions say of rows and nothing is left to do for here.
    pub(super) idle: Vec<StaleIntent>,
    /// What definitions say of rows.
    pub(super) intents: Intents,
    /// Where the objects stand that are written in SQL, by what messages call them.
    pub(super) sql_places: Vec<(String, Location)>,
    /// Answers that fit nothing here, and why.
    pub(super) unfit: Vec<(String, String)>,
    /// Renames in source that nothing is left to do for.
    stale: Vec<Rename>,
}

impl Work {
    /// Looks at the target's files; with `amend`, as if the newest migration were not there.
    pub(super) fn begin(target: Selected, files: Files, amend: bool, output: &mut Output) -> Result<Self, Error> {
        let state = state::of_files(&target, files, output)?;
        let (mut history, mut before, snapshot_is_stale) = (state.history, state.schema, state.snapshot_is_stale);
        let mut replaced = Vec::new();
        if amend {
            replaced = state::take_newest_group(&mut history);
            if replaced.is_empty() {
                return Err(Error::failed(format!("target {}: there is no migration of kit's to amend", target.name)));
            }
            before = state::replayed(&history)?;
        }
        let after = before.clone();
        Ok(Self {
            target,
            history,
            snapshot_is_stale,
            replaced,
            before,
            after,
            changes: Vec::new(),
            candidates: Vec::new(),
            edges: Vec::new(),
            approved: Vec::new(),
            proof: None,
            idle: Vec::new(),
            intents: Intents::default(),
            sql_places: Vec::new(),
            unfit: Vec::new(),
            stale: Vec::new(),
        })
    }

    /// What differs. Answers that fit nothing here are set aside: of several targets, one may need an answer that another has no question for.
    fn difference(&mut self, lowered: &Lowered, answers: &Answers) -> Result<Difference, Error> {
        let mut answers = answers.clone();
        self.unfit.clear();
        loop {
            match diff(&self.before, lowered, &answers) {
                Ok(difference) => return Ok(difference),
                Err(DiffError::Apply(error)) => return Err(Error::failed(error.to_string())),
                Err(DiffError::Answer { answer, problem }) => {
                    let count = answers.renames.len() + answers.drops.len();
                    answers.renames.retain(|rename| format!("--rename {rename}") != answer);
                    answers.drops.retain(|(kind, name)| format!("--drop {}:{name}", kind.as_str()) != answer);
                    if answers.renames.len() + answers.drops.len() == count {
                        return Err(Error::usage(format!("`{answer}` fits nothing: {problem}")));
                    }
                    self.unfit.push((answer, problem));
                }
            }
        }
    }

    /// Compares source with the snapshot, with the answers so far, and plans what differs.
    pub(super) fn compare(&mut self, definitions: &[Definition], lowered: &Lowered, given: &Given) -> Result<Vec<Hazard>, Error> {
        let difference = self.difference(lowered, &given.answers)?;
        self.stale = difference.stale;
        self.idle = lowered.intents.stale(&difference.changes);
        self.intents = lowered.intents.clone();
        self.sql_places.clone_from(&lowered.sql_places);
        self.edges = match difference.changes[..] {
            [] => Vec::new(),
            _ => plan(&self.target.target, &self.before, &difference.changes, &lowered.intents)
                .map_err(|error| unplanned(&error, definitions))?,
        };
        self.changes = difference.changes;
        self.after = difference.after;
        self.candidates = difference.candidates;
        let hazards = || self.edges.iter().flat_map(|edge| &edge.up).flat_map(|statement| &statement.hazards);
        self.approved = hazards().filter(|hazard| given.allows(hazard)).map(|hazard| (hazard.clone(), given.reason.clone())).collect();
        let mut open: Vec<_> = hazards().filter(|hazard| hazard.code.blocks() && !given.allows(hazard)).cloned().collect();
        // What may be a rename is asked as one; dropping it is one of the answers.
        open.retain(|hazard| !self.candidates.iter().any(|candidate| asks_about(candidate, hazard)));
        open.sort();
        open.dedup();
        Ok(open)
    }
}

/// Whether the answer decides if anything is lost. A column's labels go by its name where the server has no enum types.
pub(crate) fn asks_about(candidate: &Candidate, hazard: &Hazard) -> bool {
    let is_inside = |namespace: &str| hazard.object.strip_prefix(namespace).is_some_and(|rest| rest.starts_with('.'));
    [&candidate.from, &candidate.to].contains(&&hazard.object)
        || (candidate.kind == RenameKind::Namespace && is_inside(&candidate.from))
        || (candidate.kind == RenameKind::Label && hazard.code == HazardCode::DropsLabel)
}

/// What a person should know of source, whatever differs.
pub(super) fn tell(work: &Work, lowered: &Lowered, output: &mut Output) {
    for note in &lowered.notes {
        output.warn(note.into());
    }
    for stale in &work.stale {
        output.say(match was_carried_out(&work.history, stale) {
            true => format!("note: {stale} was carried out: `renamed_from` can go"),
            false => {
                let Rename { kind, from, .. } = stale;
                format!("note: {stale}: no {} called {from} is there: carried out already, or a slip", kind.as_str())
            }
        });
    }
}

/// Why there is no plan; what an attribute has to say is said at its field.
fn unplanned(error: &PlanError, definitions: &[Definition]) -> Error {
    match error {
        PlanError::Missing(missing) => Error::Failed(
            missing
                .iter()
                .map(|missing| {
                    Problem { place: place_of_column(missing, definitions), ..Problem::new(missing.to_string()) }.with_help(&missing.help)
                })
                .collect(),
        ),
        PlanError::Refused { .. } | PlanError::Unsupported(_) | PlanError::Apply(_) => Error::failed(error.to_string()),
    }
}

fn place_of_column(missing: &Missing, definitions: &[Definition]) -> Option<Place> {
    let tables = definitions.iter().filter_map(|definition| if let Definition::Table(table) = definition { Some(table) } else { None });
    let meant = tables.filter(|table| table.name == missing.table.name && table.schema == missing.table.schema);
    let column = meant.flat_map(|table| &table.columns).find(|column| column.name == missing.column)?;
    Some((&column.location).into())
}

/// Whether a migration holds the rename.
fn was_carried_out(history: &History, rename: &Rename) -> bool {
    let is = |full: &str, name: &str| full == name || full.strip_suffix(name).is_some_and(|holder| holder.ends_with('.'));
    let fits = |from: &str, to: &str| is(&rename.from, from) && is(&rename.to, to);
    let in_table = |change: &TableChange| match change {
        TableChange::RenameColumn { from, to }
        | TableChange::RenameLabel { from, to, .. }
        | TableChange::RenameIndex { from, to }
        | TableChange::RenamePolicy { from, to } => fits(from, to),
        _ => false,
    };
    let in_change = |change: &Change| match change {
        Change::RenameTable { from, to }
        | Change::RenameEnumeration { from, to }
        | Change::RenameDomain { from, to }
        | Change::RenameSequence { from, to }
        | Change::RenameView { from, to } => fits(&from.to_string(), &to.to_string()),
        Change::RenameNamespace { from, to } => fits(from, to),
        Change::RenameLabel { from, to, .. } => fits(from, to),
        Change::AlterTable { changes, .. } => changes.iter().any(in_table),
        _ => false,
    };
    let records = history.migrations.iter().filter_map(|migration| migration.record.as_ref());
    records.filter_map(|record| record.changes.get().ok()).any(|changes| changes.iter().any(in_change))
}
