//! Names that two things share where the server has room for one.

use std::collections::BTreeMap;

use diesel_kit_definition::{Domain, Enumeration, Location, Sequence, Table, View};

use super::{Lowering, Problem, cut, limits};
use crate::dialect::{Lowering as Answers, Named, Scope, dialect};
use crate::model;
use crate::target::Target;

/// A name and where it comes from.
#[derive(Clone, Copy)]
struct Claim<'a> {
    named: Named,
    name: &'a str,
    owner: Owner<'a>,
}

#[derive(Clone, Copy)]
enum Owner<'a> {
    Enumeration(&'a Enumeration),
    Domain(&'a Domain),
    Table(&'a Table),
    Sequence(&'a Sequence),
    View(&'a View),
}

pub(super) fn check(lowering: &mut Lowering<'_>, lowered: &[model::Table], lowered_views: &[model::View]) {
    let target = lowering.target;
    let answers = dialect(&target);
    let mut claims = Claims { answers, target, wide: BTreeMap::new(), narrow: BTreeMap::new(), problems: Vec::new() };
    for enumeration in lowering.enumerations() {
        claims.claim(Claim { named: Named::Enumeration, name: &enumeration.name, owner: Owner::Enumeration(enumeration) });
    }
    for domain in lowering.domains() {
        claims.claim(Claim { named: Named::Domain, name: &domain.name, owner: Owner::Domain(domain) });
    }
    for sequence in lowering.sequences() {
        claims.claim(Claim { named: Named::Sequence, name: &sequence.name, owner: Owner::Sequence(sequence) });
    }
    let tables = lowering.tables();
    let sequences: Vec<Vec<String>> = lowered.iter().map(sequences_of).collect();
    // Tables first: what takes the name of one is told so at its own place. What they were lowered to stands in the same order.
    for table in &tables {
        claims.claim(Claim { named: Named::Table, name: &table.name, owner: Owner::Table(table) });
    }
    let views = lowering.views();
    for view in &views {
        claims.claim(Claim { named: Named::View, name: &view.name, owner: Owner::View(view) });
    }
    for lowered in lowered_views {
        let Some(view) = views.iter().find(|view| view.name == lowered.name.name && view.schema == lowered.name.schema) else { continue };
        for index in &lowered.indexes {
            claims.claim(Claim { named: Named::Index, name: &index.name, owner: Owner::View(view) });
        }
    }
    for ((table, lowered), sequences) in tables.iter().zip(lowered).zip(&sequences) {
        claims.narrow.clear();
        for name in sequences {
            claims.claim(Claim { named: Named::ColumnSequence, name, owner: Owner::Table(table) });
        }
        for (named, name) in names(lowered) {
            claims.claim(Claim { named, name, owner: Owner::Table(table) });
        }
    }
    let problems = claims.problems;
    lowering.problems.extend(problems);
}

/// What the server calls the sequences of the columns that it numbers. One that is too long is cut by a rule of the server's own.
fn sequences_of(table: &model::Table) -> Vec<String> {
    let numbered = table.columns.iter().filter(|column| column.increment.is_some());
    numbered.map(|column| format!("{}_{}_seq", table.name.name, column.name)).filter(|name| cut(name) == *name).collect()
}

fn names(table: &model::Table) -> impl Iterator<Item = (Named, &str)> {
    let columns = table.columns.iter().map(|column| (Named::Column, column.name.as_str()));
    let keys = table.primary_key.iter().filter_map(|key| Some((Named::PrimaryKey, key.name.as_deref()?)));
    let uniques = table.uniques.iter().map(|unique| (Named::Unique, unique.name.as_str()));
    let foreign_keys = table.foreign_keys.iter().map(|key| (Named::ForeignKey, key.name.as_str()));
    let checks = table.checks.iter().map(|check| (Named::Check, check.name.as_str()));
    let exclusions = table.exclusions.iter().map(|exclusion| (Named::Exclusion, exclusion.name.as_str()));
    let indexes = table.indexes.iter().map(|index| (Named::Index, index.name.as_str()));
    let policies = table.policies.iter().map(|policy| (Named::Policy, policy.name.as_str()));
    let partitions = table.partitioning.iter().flat_map(|partitioning| &partitioning.partitions);
    let partitions = partitions.map(|partition| (Named::Partition, partition.name.as_str()));
    let columns = columns.chain(partitions);
    columns.chain(keys).chain(uniques).chain(foreign_keys).chain(checks).chain(exclusions).chain(indexes).chain(policies)
}

struct Claims<'a> {
    answers: &'a dyn Answers,
    target: Target,
    /// By namespace, kind and name: what stands once in a namespace.
    wide: BTreeMap<(Option<&'a str>, &'static str, String), Claim<'a>>,
    /// By kind and name: what stands once in the table at hand.
    narrow: BTreeMap<(&'static str, String), Claim<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Claims<'a> {
    fn claim(&mut self, claim: Claim<'a>) {
        for scope in self.answers.scopes(&self.target, claim.named) {
            let name = self.answers.folded(claim.name);
            let first = match scope {
                Scope::Namespace(kind) => *self.wide.entry((claim.owner.namespace(), kind, name)).or_insert(claim),
                Scope::Table(kind) => *self.narrow.entry((kind, name)).or_insert(claim),
            };
            if std::ptr::eq(first.name, claim.name) && first.named == claim.named {
                continue;
            }
            // A sequence that a column needs is numbered by the server where another has its name. Two tables or two enums of one name are found
            // among the definitions, whatever the target.
            let told = (claim.named == Named::ColumnSequence && matches!(first.named, Named::Sequence | Named::ColumnSequence))
                || (claim.named == first.named
                    && matches!(claim.named, Named::Table | Named::View | Named::Enumeration | Named::Sequence)
                    && first.name == claim.name);
            if !told {
                self.problems.push(self.problem(first, claim));
            }
            return;
        }
    }

    fn problem(&self, first: Claim<'_>, second: Claim<'_>) -> Problem {
        if second.named == Named::ColumnSequence {
            let (server, sequence, column) = (self.target.name(), second.name, second.owner.name());
            let message =
                format!("{server} makes a sequence `{sequence}` for {column}, and {} is called so ({})", first.words(), first.location());
            return Problem::at(second.location(), column, message).with_help(format!("give the {} another name", first.named.as_str()));
        }
        let server = self.target.name();
        let sameness = if first.name == second.name {
            format!("is called like {}", first.words())
        } else {
            format!("and {} differ only in case, and are one name on {server}", first.words())
        };
        let help = match first.named {
            Named::ColumnSequence => {
                format!("{server} makes the sequence for the column's numbers: give the {} another name", second.named.as_str())
            }
            _ => "give one of them another `name = \"..\"`".to_owned(),
        };
        Problem::at(second.location(), second.owner.name(), format!("{} {sameness} ({})", second.words(), first.location())).with_help(help)
    }
}

impl Claim<'_> {
    /// As a message names it.
    fn words(&self) -> String {
        match self.named {
            Named::Table | Named::View | Named::Enumeration | Named::Domain | Named::Sequence => {
                format!("{} `{}`", self.named.as_str(), self.name)
            }
            _ => format!("{} `{}` of {}", self.named.as_str(), self.name, self.owner.name()),
        }
    }

    /// Where it is written; the table's place for a name that follows from a rule.
    fn location(&self) -> &Location {
        let table = match self.owner {
            Owner::Enumeration(enumeration) => return &enumeration.location,
            Owner::Domain(domain) => return &domain.location,
            Owner::Sequence(sequence) => return &sequence.location,
            Owner::View(view) => return &view.location,
            Owner::Table(table) => table,
        };
        if self.named == Named::Partition {
            let blocks = table.settings.entries().filter_map(|(_, block)| block.partitioning());
            let mut all = table.partitioning.iter().chain(blocks).flat_map(|partitioning| &partitioning.partitions);
            return all.find(|partition| partition.name == self.name).map_or(&table.location, |partition| &partition.location);
        }
        if self.named == Named::Column {
            return table.columns.iter().find(|column| column.name == self.name).map_or(&table.location, |column| &column.location);
        }
        limits::stated_names(table)
            .find(|(named, name, _)| *named == self.named && *name == self.name)
            .map_or(&table.location, |(_, _, location)| location)
    }
}

impl<'a> Owner<'a> {
    fn namespace(self) -> Option<&'a str> {
        match self {
            Self::Enumeration(enumeration) => enumeration.schema.as_deref(),
            Self::Domain(domain) => domain.schema.as_deref(),
            Self::Sequence(sequence) => sequence.schema.as_deref(),
            Self::View(view) => view.schema.as_deref(),
            Self::Table(table) => table.schema.as_deref(),
        }
    }

    fn name(self) -> &'a str {
        match self {
            Self::Enumeration(enumeration) => &enumeration.name,
            Self::Domain(domain) => &domain.name,
            Self::Sequence(sequence) => &sequence.name,
            Self::View(view) => &view.name,
            Self::Table(table) => &table.name,
        }
    }
}
