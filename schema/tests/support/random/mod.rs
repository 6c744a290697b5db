//! Random pairs of definitions: everything that a target takes, and what it becomes.

mod cast;
mod column;
mod dice;
mod enumeration;
mod fit;
mod index;
mod key;
mod policy;
mod rename;
mod rows;
mod sequence;
mod server;
mod shrink;
mod successor;
mod table;
mod view;
mod words;

use diesel_kit_definition::syntax::print;
use diesel_kit_definition::{Definition, Enumeration, Table, View};
use diesel_kit_schema::diff::{Answers, Difference, diff};
use diesel_kit_schema::lower::{Lowered, lower};
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::plan::{Edge, PlanError, plan};
use diesel_kit_schema::{Canonical, Target};

use dice::Dice;
use server::Server;

/// One seed gives one row of pairs; `KIT_TEST_SEED` gives another.
pub(crate) fn seed() -> u64 {
    std::env::var("KIT_TEST_SEED").map_or(1, |text| text.parse().expect("KIT_TEST_SEED is a number"))
}

/// What was, what shall be, and what is said about names.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub(crate) target: Target,
    pub(crate) before: Vec<Definition>,
    pub(crate) after: Vec<Definition>,
    pub(crate) answers: Answers,
}

/// What a pair comes to.
pub(crate) struct Planned {
    pub(crate) before: Canonical<Schema>,
    pub(crate) lowered: Lowered,
    pub(crate) difference: Difference,
    pub(crate) edges: Vec<Edge>,
}

impl Pair {
    /// The pair of this number in the row of a seed.
    pub(crate) fn new(seed: u64, number: usize, target: Target) -> Self {
        let mut dice = Dice::new(seed, number as u64);
        let server = Server(target);
        let before = world(&mut dice, server);
        let mut after = successor::successor(&mut dice, server, &before);
        let answers = rename::renamed(&mut dice, server, &before, &mut after);
        Self { target, before, after, answers }
    }

    /// The pair on the model, with casts where they are asked for.
    pub(crate) fn plan(&mut self) -> Result<Planned, String> {
        let words =
            |problems: Vec<diesel_kit_schema::lower::Problem>| problems.iter().map(|problem| format!("{problem}\n")).collect::<String>();
        let before = lower(&self.before, &self.target).map_err(|problems| format!("before is refused: {}", words(problems)))?.schema;
        let lower_after = |definitions: &[Definition]| {
            lower(definitions, &self.target).map_err(|problems| format!("after is refused: {}", words(problems)))
        };
        let mut lowered = lower_after(&self.after)?;
        let difference = diff(&before, &lowered, &self.answers).map_err(|error| format!("no difference: {error}"))?;
        // What a table lacks is told one at a time by some servers.
        for _ in 0..8 {
            let Err(PlanError::Missing(missing)) = plan(&self.target, &before, &difference.changes, &lowered.intents) else { break };
            self.after = cast::with_casts(self.after.clone(), &missing);
            lowered = lower_after(&self.after)?;
        }
        let edges = plan(&self.target, &before, &difference.changes, &lowered.intents).map_err(|error| format!("no plan: {error}"))?;
        Ok(Planned { before, lowered, difference, edges })
    }

    /// The pair as a case's files would say it, each under its name.
    pub(crate) fn files(&self) -> [(&'static str, String); 3] {
        let source =
            |definitions: &[Definition]| definitions.iter().map(|definition| format!("{}\n", print(definition))).collect::<String>();
        let answers = self.answers.renames.iter().map(|rename| format!("rename {rename}\n")).collect();
        [("before.rs", source(&self.before)), ("after.rs", source(&self.after)), ("answers", answers)]
    }
}

/// A set of definitions that has nothing to do with another, but that both have many names in common.
fn world(dice: &mut Dice, server: Server) -> Vec<Definition> {
    let enumerations = enumeration::enumerations(dice, server);
    let sequences = sequence::sequences(dice, server);
    let names = sequences.iter().map(|sequence| sequence.name.clone()).collect();
    let world = column::World { enumerations, sequences: names };
    let mut tables = table::tables(dice, server, &world);
    for table in &mut tables {
        table::hang(dice, server, table);
    }
    table::connect(dice, server, &mut tables);
    let views = view::views(dice, server, &tables);
    let mut definitions: Vec<Definition> = world.enumerations.into_iter().map(Definition::Enumeration).collect();
    definitions.extend(sequences.into_iter().map(Definition::Sequence));
    definitions.extend(tables.into_iter().map(Definition::Table));
    definitions.extend(views.into_iter().map(Definition::View));
    fit::fit(&mut definitions, server);
    definitions
}

pub(crate) fn table_of(definition: &Definition) -> Option<&Table> {
    match definition {
        Definition::Table(table) => Some(table),
        _ => None,
    }
}

fn table_mut(definition: &mut Definition) -> Option<&mut Table> {
    match definition {
        Definition::Table(table) => Some(table),
        _ => None,
    }
}

pub(crate) fn enumeration_of(definition: &Definition) -> Option<&Enumeration> {
    match definition {
        Definition::Enumeration(enumeration) => Some(enumeration),
        _ => None,
    }
}

fn view_of(definition: &Definition) -> Option<&View> {
    match definition {
        Definition::View(view) => Some(view),
        _ => None,
    }
}
