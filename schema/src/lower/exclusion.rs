use diesel_kit_definition as definition;

use super::{Lowering, NameKind, Problem, settings};
use crate::dialect::{Special, dialect};
use crate::model::{Exclusion, Table};

pub(super) fn lower_exclusion(
    lowering: &mut Lowering<'_>,
    table: &definition::Table,
    exclusion: &definition::Exclusion,
    lowered: &mut Table,
) {
    let target = lowering.target;
    let answers = dialect(&target);
    // A text for other targets alone is none for this one.
    let Some(text) = answers.text(&target, &exclusion.definition) else { return };
    if let Err(refusal) = answers.special(&target, Special::Exclusion) {
        lowering.problems.push(refusal.into_problem(&exclusion.location, &table.name));
        return;
    }
    if let Some(column) = wants_extension(text, lowered).filter(|_| exclusion.extension.is_none()) {
        lowering.problems.push(
            Problem::at(&exclusion.location, &table.name, format!("a gist index compares `{column}` with `=` only through an extension"))
                .with_help("add `extension = \"btree_gist\"` to it"),
        );
    }
    lowering.needed_extensions.extend(exclusion.extension.clone());
    let nothing = definition::Block::default();
    let deferral = settings::deferral(settings::block(lowering, &exclusion.settings, &nothing));
    let name = exclusion.name.clone().unwrap_or_else(|| lowering.derive(&lowered.name, &[], NameKind::Exclusion));
    lowered.exclusions.push(Exclusion { name, definition: text.to_owned(), deferral });
}

/// The first column that a GiST index is to compare with `=`, and of a type that only an extension can keep there.
fn wants_extension<'a>(text: &str, table: &'a Table) -> Option<&'a str> {
    let scalar = ["smallint", "integer", "bigint", "text", "varchar", "uuid", "boolean", "date", "timestamp", "timestamptz", "numeric"];
    let folded = text.to_lowercase();
    if !folded.trim_start().starts_with("gist") {
        return None;
    }
    let is_equal = |behind: &str| {
        let operator = behind.trim_start_matches('"').trim_start().strip_prefix("with");
        operator.is_some_and(|operator| operator.trim_start().starts_with('='))
    };
    let compared = |name: &str| folded.split(&name.to_lowercase()).skip(1).any(is_equal);
    let is_scalar = |column: &&crate::model::Column| column.column_type.as_builtin().is_some_and(|ty| scalar.contains(&ty.name.as_str()));
    table.columns.iter().filter(is_scalar).map(|column| column.name.as_str()).find(|name| compared(name))
}
