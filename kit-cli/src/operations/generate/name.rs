use diesel_kit_schema::change::{Change, TableChange};

use crate::error::Error;

/// A name for folders: lower case, digits and `_`.
pub(super) fn given(name: &str) -> Result<String, Error> {
    let slug = slug(name);
    if slug.is_empty() {
        return Err(Error::usage(format!("`{name}` is no name for a migration: use letters and digits, such as add_documents")));
    }
    Ok(slug)
}

/// A name for changes that nobody named.
pub(super) fn of_changes(changes: &[Change]) -> String {
    let created: Vec<_> =
        changes.iter().filter_map(|change| if let Change::CreateTable(table) = change { Some(&table.name) } else { None }).collect();
    let name = match changes {
        [] => "custom".to_owned(),
        _ if created.len() > 2 => format!("create_{}_tables", created.len()),
        _ if !created.is_empty() => format!("create_{}", created.iter().map(|name| name.name.as_str()).collect::<Vec<_>>().join("_and_")),
        [Change::AlterTable { table, changes }] => match &changes[..] {
            [TableChange::AddColumn(column), ..] => format!("add_{}_to_{}", column.name, table.name),
            [TableChange::DropColumn(column), ..] => format!("drop_{}_from_{}", column.name, table.name),
            [TableChange::RenameColumn { from, to }, ..] => format!("rename_{from}_to_{to}"),
            _ => format!("change_{}", table.name),
        },
        [Change::AlterEnumeration { to, .. }] => format!("change_{}", to.name.name),
        [Change::CreateNamespace(to)] => format!("create_{}", to.name),
        [Change::DropNamespace(from)] => format!("drop_{}", from.name),
        [Change::RenameNamespace { to, .. }, ..] => format!("rename_to_{to}"),
        [Change::CreateExtension(to)] => format!("add_{}", to.name),
        [Change::DropExtension(from)] => format!("drop_{}", from.name),
        [Change::AlterExtension { to, .. }] => format!("change_{}", to.name),
        [Change::CreateDomain(domain), ..] => format!("create_{}", domain.name().name),
        [Change::DropDomain(domain)] => format!("drop_{}", domain.name().name),
        [Change::AlterDomain { to, .. }, ..] => format!("change_{}", to.name().name),
        [Change::CreateSequence(sequence), ..] => format!("create_{}", sequence.name.name),
        [Change::DropSequence(sequence)] => format!("drop_{}", sequence.name.name),
        [Change::AlterSequence { to, .. }] => format!("change_{}", to.name.name),
        [Change::CreateSqlObject(object)] => format!("create_{}", object.id.name.name),
        [Change::DropSqlObject(object)] => format!("drop_{}", object.id.name.name),
        [Change::AlterSqlObject { to, .. }] => format!("change_{}", to.id.name.name),
        [Change::DropTable(table)] => format!("drop_{}", table.name.name),
        [Change::RenameTable { to, .. }, ..] => format!("rename_to_{}", to.name),
        _ => "change_schema".to_owned(),
    };
    let slug: String = slug(&name).chars().take(60).collect();
    slug.trim_end_matches('_').to_owned()
}

fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('_') {
            slug.push('_');
        }
    }
    slug.trim_end_matches('_').to_owned()
}
