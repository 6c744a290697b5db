//! Expressions that a person wrote beside those that a server printed.

use crate::canonical::Canonical;
use crate::model::{Attachment, Column, Domain, Index, IndexKey, Schema, SqlObject, SqlObjectKind, Table, View};

/// The written schema with the server's print in the place of each expression that only text can be told apart by, and what that was.
///
/// A server prints expressions its own way: `title <> ''` becomes `((title)::text <> ''::text)`. Without a scratch database to print the written ones
/// too, nobody can say whether they are the same; taken for the same, a difference between them stays unseen, which whoever asked is told.
#[must_use]
pub fn align(printed: &Canonical<Schema>, written: &Canonical<Schema>) -> (Canonical<Schema>, Vec<String>) {
    let mut schema = written.clone().into_inner();
    let mut unseen = Vec::new();
    for table in schema.tables.those_mut(|_| true) {
        if let Some(other) = printed.tables.get(&table.name) {
            self::table(other, table, &mut unseen);
        }
    }
    for domain in &mut schema.domains {
        if let Some(other) = printed.domain(domain.name()) {
            self::domain(other, domain, &mut unseen);
        }
    }
    for view in &mut schema.views {
        if let Some(other) = printed.view(&view.name) {
            self::view(other, view, &mut unseen);
        }
    }
    sql_objects(printed, &mut schema, &mut unseen);
    unsaid(printed, &mut schema);
    schema.sort();
    (Canonical::trusted(schema), unseen)
}

/// What is written in SQL is printed in other words. Rights are known by their file on one side and by their object on the other.
fn sql_objects(printed: &Schema, written: &mut Schema, unseen: &mut Vec<String>) {
    for object in &mut written.sql_objects {
        if let Some(other) = printed.sql_object(&object.id) {
            take(&other.text, &mut object.text, || object.id.to_string(), unseen);
            object.modifiers.clone_from(&other.modifiers);
            object.depends_on.clone_from(&other.depends_on);
        }
    }
    let is_grant = |object: &SqlObject| object.id.kind == SqlObjectKind::Grant;
    let rights: Vec<SqlObject> = printed.sql_objects.iter().filter(|object| is_grant(object)).cloned().collect();
    if !rights.is_empty() || written.sql_objects.iter().any(is_grant) {
        unseen.push("rights: they are compared between databases only".to_owned());
    }
    written.sql_objects.retain(|object| !is_grant(object));
    written.sql_objects.extend(rights);
}

/// A written schema with what the database says and definitions have no word for: that is no difference.
#[must_use]
pub fn with_unsaid(printed: &Canonical<Schema>, written: &Canonical<Schema>) -> Canonical<Schema> {
    let mut schema = written.clone().into_inner();
    unsaid(printed, &mut schema);
    Canonical::trusted(schema)
}

/// What a database says and definitions leave to it: settings and definitions in SQL, partitions with something of their own, the version of an extension, the column that a sequence goes with, partitions that others make.
fn unsaid(printed: &Schema, written: &mut Schema) {
    partitions(printed, written);
    let stays = |object: &&SqlObject| {
        let has_place = object.id.table.as_ref().is_none_or(|table| written.table(table).is_some() || written.view(table).is_some());
        object.id.kind.is_whole() && has_place && written.sql_object(&object.id).is_none()
    };
    let unspoken: Vec<SqlObject> = printed.sql_objects.iter().filter(stays).cloned().collect();
    written.sql_objects.extend(unspoken);
    for sequence in &mut written.sequences {
        if let Some(other) = printed.sequences.iter().find(|other| other.name == sequence.name) {
            sequence.owner.clone_from(&other.owner);
        }
    }
    for extension in written.extensions.iter_mut().filter(|extension| extension.version.is_none()) {
        if let Some(other) = printed.extensions.iter().find(|other| other.name == extension.name) {
            extension.version.clone_from(&other.version);
        }
    }
    for table in written.tables.those_mut(|table| table.partitioning.as_ref().is_some_and(|partitioning| partitioning.external)) {
        let other = printed.table(&table.name).and_then(|other| other.partitioning.as_ref());
        if let (Some(partitioning), Some(other)) = (&mut table.partitioning, other) {
            partitioning.external = other.external;
            partitioning.partitions.clone_from(&other.partitions);
        }
    }
}

fn take(printed: &str, written: &mut String, what: impl FnOnce() -> String, unseen: &mut Vec<String>) {
    if printed != written {
        unseen.push(format!("{}: `{written}` was written, `{printed}` is there", what()));
        printed.clone_into(written);
    }
}

fn table(printed: &Table, written: &mut Table, unseen: &mut Vec<String>) {
    let name = written.name.clone();
    for column in &mut written.columns {
        if let Some(other) = printed.column(&column.name) {
            let place = format!("{name}.{}", column.name);
            self::column(other, column, &place, unseen);
        }
    }
    for check in &mut written.checks {
        if let Some(other) = printed.checks.iter().find(|other| other.name == check.name) {
            take(&other.expression, &mut check.expression, || format!("check {} of {name}", check.name), unseen);
        }
    }
    for exclusion in &mut written.exclusions {
        if let Some(other) = printed.exclusions.iter().find(|other| other.name == exclusion.name) {
            take(&other.definition, &mut exclusion.definition, || format!("exclusion {} of {name}", exclusion.name), unseen);
        }
    }
    indexes(&printed.indexes, &mut written.indexes, &name.to_string(), unseen);
}

fn domain(printed: &Domain, written: &mut Domain, unseen: &mut Vec<String>) {
    let name = written.name().clone();
    if let (Some(was), Some(is)) = (&printed.default, &mut written.default) {
        take(was, is, || format!("default of the domain {name}"), unseen);
    }
    for check in &mut written.checks {
        if let Some(other) = printed.checks.iter().find(|other| other.name == check.name) {
            take(&other.expression, &mut check.expression, || format!("check {} of the domain {name}", check.name), unseen);
        }
    }
}

fn column(printed: &Column, written: &mut Column, place: &str, unseen: &mut Vec<String>) {
    if let (Some(was), Some(is)) = (&printed.default, &mut written.default) {
        take(was, is, || format!("default of {place}"), unseen);
    }
    if let (Some(was), Some(is)) = (&printed.generated, &mut written.generated) {
        take(&was.expression, &mut is.expression, || format!("what {place} is computed from"), unseen);
    }
}

fn indexes(printed: &[Index], written: &mut [Index], table: &str, unseen: &mut Vec<String>) {
    for index in written {
        let Some(other) = printed.iter().find(|other| other.name == index.name) else { continue };
        if let (Some(was), Some(is)) = (&other.predicate, &mut index.predicate) {
            take(was, is, || format!("predicate of the index {} of {table}", index.name), unseen);
        }
        for (was, is) in other.parts.iter().zip(&mut index.parts) {
            if let (IndexKey::Expression(was), IndexKey::Expression(is)) = (&was.key, &mut is.key) {
                take(was, is, || format!("expression of the index {} of {table}", index.name), unseen);
            }
        }
    }
}

fn view(printed: &View, written: &mut View, unseen: &mut Vec<String>) {
    let name = written.name.to_string();
    take(&printed.query, &mut written.query, || format!("query of the view {name}"), unseen);
    written.depends_on.clone_from(&printed.depends_on);
    indexes(&printed.indexes, &mut written.indexes, &name, unseen);
}

/// A partition that has something of its own keeps it, and takes the rows that are written.
fn partitions(printed: &Schema, written: &mut Schema) {
    for own in printed.tables.iter() {
        let Some(attachment) = &own.partition_of else { continue };
        let parent = written.tables.get_mut(&attachment.parent).and_then(|table| table.partitioning.as_mut());
        let Some(partitioning) = parent.filter(|_| attachment.parent.schema == own.name.schema) else { continue };
        let Some(at) = partitioning.partitions.iter().position(|one| one.name == own.name.name) else { continue };
        let bound = partitioning.partitions.remove(at).bound;
        let attachment = Attachment { bound, ..attachment.clone() };
        written.tables.insert(Table { partition_of: Some(attachment), ..Table::clone(own) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ObjectName, Sequence, SequenceOptions, SequenceOwner, SqlObjectId};

    fn object(kind: SqlObjectKind, name: &str, table: Option<&str>, text: &str) -> SqlObject {
        let id = SqlObjectId { table: table.map(ObjectName::new), ..SqlObjectId::new(kind, ObjectName::new(name)) };
        SqlObject::new(id, text)
    }

    fn schema(sql_objects: Vec<SqlObject>, owner: Option<SequenceOwner>) -> Canonical<Schema> {
        let sequence = Sequence { name: ObjectName::new("n"), data_type: None, options: SequenceOptions::default(), owner, comment: None };
        let mut schema = Schema { sql_objects, sequences: vec![sequence], ..Schema::default() };
        schema.tables.insert(Table::new(ObjectName::new("notes")));
        Canonical::trusted(schema)
    }

    #[test]
    fn what_definitions_have_no_word_for_stays_as_it_is() {
        let owner = SequenceOwner { table: ObjectName::new("notes"), column: "id".to_owned() };
        let routine = |text: &str| object(SqlObjectKind::Function, "one", None, text);
        let setting = |table: &str| object(SqlObjectKind::Setting, table, Some(table), "COMMENT ..");
        let rights = |name: &str| object(SqlObjectKind::Grant, name, None, "GRANT ..");
        let printed =
            schema(vec![routine("AS $function$"), setting("notes"), setting("gone"), rights("on table notes")], Some(owner.clone()));
        let written = schema(vec![routine("AS $$"), rights("reader")], None);
        let (aligned, unseen) = align(&printed, &written);
        assert_eq!(*aligned, *schema(vec![routine("AS $function$"), setting("notes"), rights("on table notes")], Some(owner)));
        assert_eq!(unseen.len(), 2, "{unseen:?}");
    }
}
