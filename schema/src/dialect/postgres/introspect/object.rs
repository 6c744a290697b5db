//! What is no relation: schemas, extensions, enums, domains, sequences; and the triggers that are kit's own.

use serde::Deserialize;

use super::super::touch;
use super::column::builtin_type;
use super::table::Relations;
use crate::introspect::{CatalogRows, IntrospectError, LeftOut};
use crate::lower::names::touch_name;
use crate::model::{
    BaseType, Check, ColumnType, Domain, DomainType, Enumeration, Extension, Namespace, ObjectName, Schema, Sequence, SequenceOptions,
    SequenceOwner, SequenceType, Validity,
};
use crate::sql::Touch;

#[derive(Deserialize)]
struct NamespaceRow {
    name: String,
    comment: Option<String>,
}

pub(super) fn namespaces(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    let read = rows.read::<NamespaceRow>("namespaces")?.into_iter().map(|row| Namespace { name: row.name, comment: row.comment });
    schema.namespaces.extend(read);
    Ok(())
}

#[derive(Deserialize)]
struct ExtensionRow {
    name: String,
    schema: Option<String>,
    version: Option<String>,
    comment: Option<String>,
}

pub(super) fn extensions(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    let read = rows.read::<ExtensionRow>("extensions")?.into_iter();
    schema.extensions.extend(read.map(|row| Extension { name: row.name, schema: row.schema, version: row.version, comment: row.comment }));
    Ok(())
}

#[derive(Deserialize)]
struct EnumerationRow {
    schema: Option<String>,
    name: String,
    labels: Option<Vec<String>>,
    comment: Option<String>,
}

pub(super) fn enumerations(rows: &CatalogRows, schema: &mut Schema) -> Result<(), IntrospectError> {
    for row in rows.read::<EnumerationRow>("enumerations")? {
        schema.enumerations.push(Enumeration {
            name: ObjectName { schema: row.schema, name: row.name },
            labels: row.labels.unwrap_or_default(),
            comment: row.comment,
        });
    }
    Ok(())
}

#[derive(Deserialize)]
struct DomainRow {
    schema: Option<String>,
    name: String,
    #[serde(rename = "type")]
    type_text: String,
    kind: String,
    built_in: bool,
    array: bool,
    not_null: bool,
    default: Option<String>,
    collation: Option<String>,
    checks: Option<Vec<DomainCheckRow>>,
    comment: Option<String>,
}

#[derive(Deserialize)]
struct DomainCheckRow {
    name: String,
    expression: String,
    validated: bool,
    comment: Option<String>,
}

pub(super) fn domains(rows: &CatalogRows, schema: &mut Schema, left_out: &mut Vec<LeftOut>) -> Result<(), IntrospectError> {
    for row in rows.read::<DomainRow>("domains")? {
        let name = ObjectName { schema: row.schema, name: row.name };
        // An enum, a composite type, a range of one's own, another domain.
        if row.kind != "b" && !row.built_in {
            left_out.push(LeftOut::new(
                format!("domain {name}"),
                format!("it stands over {}, which is no type that the server brings", row.type_text),
            ));
            continue;
        }
        let mut checks = Vec::new();
        for check in row.checks.unwrap_or_default() {
            if check.comment.is_some() {
                left_out.push(LeftOut::new(format!("check {} of the domain {name}", check.name), "its comment"));
            }
            let validity = if check.validated { Validity::Valid } else { Validity::NotValid };
            checks.push(Check { name: check.name, expression: check.expression, no_inherit: false, validity });
        }
        let base = ColumnType { base: BaseType::Builtin(builtin_type(&row.type_text, row.array)), array: row.array };
        schema.domains.push(Domain {
            ty: DomainType { name, base: Box::new(base), collation: row.collation },
            not_null: row.not_null,
            default: row.default,
            checks,
            comment: row.comment,
        });
    }
    Ok(())
}

/// A sequence, and the column that it goes with.
#[derive(Deserialize)]
pub(super) struct SequenceRow {
    schema: Option<String>,
    name: String,
    #[serde(rename = "type")]
    data_type: String,
    start: i64,
    increment: i64,
    min: i64,
    max: i64,
    cache: i64,
    cycle: bool,
    unlogged: bool,
    pub(super) owner: Option<Owner>,
    comment: Option<String>,
    /// Whether the column that it goes with says it already.
    #[serde(skip)]
    pub(super) is_told: bool,
}

#[derive(Deserialize)]
pub(super) struct Owner {
    pub(super) identity: bool,
    schema: Option<String>,
    table: String,
    pub(super) column: String,
}

impl Owner {
    pub(super) fn table(&self) -> ObjectName {
        ObjectName { schema: self.schema.clone(), name: self.table.clone() }
    }
}

pub(super) fn sequences(rows: &CatalogRows) -> Result<Vec<SequenceRow>, IntrospectError> {
    rows.read("sequences")
}

impl SequenceRow {
    pub(super) fn name(&self) -> ObjectName {
        ObjectName { schema: self.schema.clone(), name: self.name.clone() }
    }

    pub(super) fn data_type(&self) -> Option<SequenceType> {
        match self.data_type.as_str() {
            "smallint" => Some(SequenceType::Smallint),
            "integer" => Some(SequenceType::Integer),
            _ => None,
        }
    }

    /// How it counts, without what is so by itself.
    pub(super) fn options(&self) -> SequenceOptions {
        let (low, high) = match self.data_type() {
            Some(SequenceType::Smallint) => (i64::from(i16::MIN), i64::from(i16::MAX)),
            Some(SequenceType::Integer) => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        let (usual_min, usual_max) = if self.increment < 0 { (low, -1) } else { (1, high) };
        let usual_start = if self.increment < 0 { self.max } else { self.min };
        let unless = |value: i64, usual: i64| (value != usual).then_some(value);
        SequenceOptions {
            start: unless(self.start, usual_start),
            increment: unless(self.increment, 1),
            min: unless(self.min, usual_min),
            max: unless(self.max, usual_max),
            cache: unless(self.cache, 1),
            cycle: self.cycle,
        }
    }

    pub(super) fn into_object(self, left_out: &mut Vec<LeftOut>) -> Option<Sequence> {
        if self.is_told {
            return None;
        }
        let name = self.name();
        let owner = self.owner.as_ref().map(|owner| SequenceOwner { table: owner.table(), column: owner.column.clone() });
        if self.unlogged {
            left_out.push(LeftOut::new(format!("sequence {name}"), "that it is unlogged"));
        }
        Some(Sequence { name, data_type: self.data_type(), options: self.options(), owner, comment: self.comment })
    }
}

#[derive(Deserialize)]
struct TouchRow {
    schema: Option<String>,
    table: String,
    name: String,
    body: String,
}

/// A trigger of kit's own is a property of the columns that it sets.
pub(super) fn touches(rows: &CatalogRows, relations: &mut Relations) -> Result<(), IntrospectError> {
    for row in rows.read::<TouchRow>("touches")? {
        let name = ObjectName { schema: row.schema.clone(), name: row.table.clone() };
        let Some(table) = relations.tables.get_mut(&name).filter(|_| row.name == touch_name(&name)) else { continue };
        let set = row.body.lines().filter_map(|line| {
            let (column, value) = line.trim().strip_prefix("NEW.\"")?.split_once("\" := ")?;
            Some((column.replace("\"\"", "\""), value.strip_suffix(';')?.to_owned()))
        });
        let touch = Touch { name: row.name, table: name, columns: set.collect(), key: Vec::new() };
        // Another body is somebody's own.
        if !touch::create_function(&touch).contains(&row.body) {
            continue;
        }
        for (name, value) in touch.columns {
            if let Some(column) = table.columns.iter_mut().find(|column| column.name == name) {
                column.on_update = Some(value);
            }
        }
    }
    Ok(())
}
