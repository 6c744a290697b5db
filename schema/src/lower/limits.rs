//! What the servers say of each name and comment by itself.

use diesel_kit_definition::{Enumeration, Location, Table, View};

use super::{Lowering, Problem};
use crate::dialect::{Named, Refusal, dialect};
use crate::target::Target;

/// The table in which Diesel keeps which migrations have run.
const DIESEL_HISTORY: &str = "__diesel_schema_migrations";
/// What the names of kit's own tables begin with: its history, and tables that stand for a moment while another is rebuilt.
const KITS_OWN: &str = "__kit_";

pub(super) fn check(lowering: &mut Lowering<'_>) {
    for enumeration in lowering.enumerations() {
        check_enumeration(lowering, enumeration);
    }
    for namespace in lowering.namespaces() {
        check_names(lowering, [(Named::Namespace, Some(&namespace.name))], &namespace.location);
    }
    for extension in lowering.extensions() {
        let names = [(Named::Extension, Some(&extension.name)), (Named::Namespace, extension.schema.as_ref())];
        check_names(lowering, names, &extension.location);
    }
    let has_domains = dialect(&lowering.target).has_domains();
    for domain in lowering.domains().into_iter().filter(|_| has_domains) {
        let names = [(Named::Domain, Some(&domain.name)), (Named::Namespace, domain.schema.as_ref())];
        check_names(lowering, names, &domain.location);
        for check in &domain.checks {
            check_names(lowering, [(Named::Check, check.name.as_ref())], &check.location);
        }
    }
    for sequence in lowering.sequences() {
        let names = [(Named::Sequence, Some(&sequence.name)), (Named::Namespace, sequence.schema.as_ref())];
        check_names(lowering, names, &sequence.location);
    }
    for table in lowering.tables() {
        check_table(lowering, table);
    }
    for view in lowering.views() {
        check_view(lowering, view);
    }
}

/// The names of something, its own first.
fn check_names<const N: usize>(lowering: &mut Lowering<'_>, names: [(Named, Option<&String>); N], location: &Location) {
    let target = lowering.target;
    let object = names.first().and_then(|(_, name)| *name).cloned().unwrap_or_default();
    for (named, name) in names {
        lowering.problems.extend(name.and_then(|name| problem(check_name(&target, named, name), location, &object)));
    }
}

fn check_view(lowering: &mut Lowering<'_>, view: &View) {
    let target = lowering.target;
    let mut say = |answer: Result<(), Refusal>, location: &Location| lowering.problems.extend(problem(answer, location, &view.name));
    if let Some(schema) = &view.schema {
        say(check_name(&target, Named::Namespace, schema), &view.location);
    }
    say(check_name(&target, Named::View, &view.name), &view.location);
    for (named, name, location) in stated_names(&view.as_table()) {
        say(check_name(&target, named, name), location);
    }
}

fn check_enumeration(lowering: &mut Lowering<'_>, enumeration: &Enumeration) {
    let target = lowering.target;
    let (location, object) = (&enumeration.location, &enumeration.name);
    let mut say = |answer: Result<(), Refusal>| lowering.problems.extend(problem(answer, location, object));
    if let Some(schema) = &enumeration.schema {
        say(check_name(&target, Named::Namespace, schema));
    }
    say(check_name(&target, Named::Enumeration, &enumeration.name));
    for variant in &enumeration.variants {
        say(check_name(&target, Named::Label, &variant.label));
    }
}

fn check_table(lowering: &mut Lowering<'_>, table: &Table) {
    let target = lowering.target;
    let answers = dialect(&target);
    let mut say = |answer: Result<(), Refusal>, location: &Location, object: &str| {
        lowering.problems.extend(problem(answer, location, object));
    };
    if let Some(schema) = &table.schema {
        say(check_name(&target, Named::Namespace, schema), &table.location, &table.name);
    }
    say(check_name(&target, Named::Table, &table.name), &table.location, &table.name);
    if let Some(comment) = &table.comment {
        say(answers.comment(&target, Named::Table, comment), &table.location, &table.name);
    }
    for column in &table.columns {
        let comment = column.comment.as_ref().map(|comment| answers.comment(&target, Named::Column, comment));
        for answer in [check_name(&target, Named::Column, &column.name)].into_iter().chain(comment) {
            if answer.is_err() {
                say(answer, &column.location, &format!("{}.{}", table.name, column.name));
            }
        }
    }
    for (named, name, location) in stated_names(table) {
        say(check_name(&target, named, name), location, &table.name);
    }
}

/// The names of constraints, indexes and policies that are written out.
pub(super) fn stated_names(table: &Table) -> impl Iterator<Item = (Named, &str, &Location)> {
    let keys = table.primary_key.iter().map(|key| (Named::PrimaryKey, &key.name, &table.location));
    let uniques = table.uniques.iter().map(|unique| (Named::Unique, &unique.name, &unique.location));
    let foreign_keys = table.foreign_keys.iter().map(|key| (Named::ForeignKey, &key.name, &key.location));
    let checks = table.checks.iter().map(|check| (Named::Check, &check.name, &check.location));
    let exclusions = table.exclusions.iter().map(|exclusion| (Named::Exclusion, &exclusion.name, &exclusion.location));
    let indexes = table.indexes.iter().map(|index| (Named::Index, &index.name, &index.location));
    let all = keys.chain(uniques).chain(foreign_keys).chain(checks).chain(exclusions).chain(indexes);
    let policies = table.policies.iter().map(|policy| (Named::Policy, policy.name.as_str(), &policy.location));
    all.filter_map(|(named, name, location)| Some((named, name.as_deref()?, location))).chain(policies)
}

pub(super) fn check_name(target: &Target, named: Named, name: &str) -> Result<(), Refusal> {
    let word = named.as_str();
    // An enum's label is a value, and an empty one is one too.
    if name.is_empty() && named != Named::Label {
        return Err(Refusal::new(format!("the name of a {word} is empty"), "give it a name"));
    }
    if name.contains('\0') {
        return Err(Refusal::new(format!("the {word} {name:?} has the character NUL in it"), "leave the character out"));
    }
    let is_reserved = || {
        let folded = name.to_lowercase();
        folded == DIESEL_HISTORY || folded.starts_with(KITS_OWN)
    };
    if matches!(named, Named::Table | Named::View | Named::Enumeration | Named::Domain | Named::Sequence) && is_reserved() {
        return Err(Refusal::new(
            format!("`{name}` is a name of diesel's or kit's own tables"),
            format!("take a name that does not begin with `{KITS_OWN}` and is not `{DIESEL_HISTORY}`"),
        ));
    }
    dialect(target).name(target, named, name)
}

fn problem(answer: Result<(), Refusal>, location: &Location, object: &str) -> Option<Problem> {
    answer.err().map(|refusal| refusal.into_problem(location, object))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY: [Target; 4] = [Target::postgres(16), Target::mysql(9, 0), Target::mariadb(11, 8), Target::sqlite(3, 53)];

    #[test]
    fn nameless_things_are_refused_everywhere() {
        for target in EVERY {
            for name in ["", "a\0b", "__KIT_migrations", DIESEL_HISTORY] {
                assert!(check_name(&target, Named::Table, name).is_err(), "{target}: {name:?}");
            }
            assert_eq!(check_name(&target, Named::Table, "kit"), Ok(()));
        }
    }

    #[test]
    fn a_limit_is_met_but_not_exceeded() {
        // Of the targets in order: whether 63 bytes, 64 letters, and 64 letters of two bytes are a name.
        for (name, expected) in
            [("a".repeat(63), [true; 4]), ("a".repeat(64), [false, true, true, true]), ("é".repeat(65), [false, false, false, true])]
        {
            assert_eq!(EVERY.map(|target| check_name(&target, Named::Column, &name).is_ok()), expected, "{name}");
        }
    }
}
