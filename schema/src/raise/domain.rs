//! Domains: what a column of the type says of its values, at a struct of its own.

use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, Definition, SqlText};

use super::element::Element;
use super::{Raising, Style, column, constraint, object, table};
use crate::model::{Column, Domain, Table};

pub(super) fn raise(raising: &mut Raising<'_>) -> Vec<Definition> {
    let schema = raising.schema;
    for domain in &schema.domains {
        let raised = raise_one(raising, domain);
        raising.domains.insert(domain.name().clone(), raised);
    }
    raising.domains.values().cloned().map(Definition::Domain).collect()
}

fn raise_one(raising: &mut Raising<'_>, domain: &Domain) -> definition::Domain {
    let name = domain.name();
    let rust_name = object::rust_name(
        raising,
        name.schema.as_deref(),
        &name.name,
        |one| matches!(one, Definition::Domain(known) if known.name == name.name && known.schema == name.schema),
    );
    // A column of the type beneath says the same.
    let mut alone = Table::new(name.clone());
    alone.columns.push(Column {
        nullable: !domain.not_null,
        default: domain.default.clone(),
        collation: domain.ty.collation.clone(),
        ..Column::new("value", (*domain.ty.base).clone())
    });
    let (field, _) = column::raise(raising, &alone, &alone.columns[0], Style::Short);
    let target = raising.target;
    let checks = domain.checks.iter().map(|check| {
        let mut block = Block::default();
        constraint::validity(check.validity, &mut block);
        definition::Check {
            name: Some(check.name.clone()),
            field: None,
            expression: SqlText::any(&check.expression),
            settings: table::settings(target, block),
            location: definition::Location::default(),
        }
    });
    let mut out = definition::Domain::new(rust_name, &name.name, field.rust_type);
    out.checks = checks.collect();
    out.schema.clone_from(&name.schema);
    (out.max_length, out.precision, out.scale) = (field.max_length, field.precision, field.scale);
    (out.sql_type, out.default, out.collation) = (field.sql_type, field.default, field.collation);
    out.not_null = domain.not_null;
    out.comment.clone_from(&domain.comment);
    out.location = raising.place(Element::Domain(name.clone()));
    out.checks.iter_mut().for_each(|check| check.location = out.location.clone());
    out
}

/// The column's field as one of its domain, if it is of one; it keeps the Rust type that source gives it, where that fits.
pub(super) fn of_column(raising: &Raising<'_>, table: &Table, column: &Column, out: &mut definition::Column) -> bool {
    let Some(domain) = column.column_type.as_domain().and_then(|ty| raising.domains.get(&ty.name)) else { return false };
    let known = column::known_column(raising, table, column).filter(|known| domain.fits(&known.rust_type));
    let path = known.as_ref().and_then(|known| known.domain.clone());
    out.rust_type = known.map_or_else(|| domain.rust_type.clone(), |known| known.rust_type);
    let is_it = |path: &String| path.rsplit("::").next() == Some(domain.rust_name.as_str());
    out.domain = Some(path.filter(is_it).unwrap_or_else(|| domain.rust_name.clone()));
    // What the type says is not the column's to say.
    if column.collation == column.column_type.as_domain().and_then(|ty| ty.collation.clone()) {
        out.collation = None;
    }
    true
}

/// The column with all that its domain says, as it is tried out.
pub(super) fn spelled_out(raising: &Raising<'_>, column: &definition::Column) -> definition::Column {
    let named = column.domain.as_ref().and_then(|path| path.rsplit("::").next());
    match raising.domains.values().find(|domain| Some(domain.rust_name.as_str()) == named) {
        Some(domain) => definition::Column { domain: None, default: None, ..domain.given_to(column) },
        None => column.clone(),
    }
}
