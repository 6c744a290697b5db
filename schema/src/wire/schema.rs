use serde::{Deserialize, Serialize, Serializer};

use super::domain::WireDomain;
use super::namespace::{Short, WireExtension, WireNamespace};
use super::sequence::WireSequence;
use super::sql_object::WireSqlObject;
use super::table::{WireEnumeration, WireTable};
use super::view::WireView;
use crate::model::{Schema, Table, Tables};

/// What a snapshot says of the database, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireSchema {
    #[serde(default)]
    extensions: Vec<Short<WireExtension<'static>>>,
    #[serde(default)]
    namespaces: Vec<Short<WireNamespace<'static>>>,
    #[serde(default)]
    enums: Vec<WireEnumeration<'static>>,
    #[serde(default)]
    domains: Vec<WireDomain<'static>>,
    #[serde(default)]
    sequences: Vec<WireSequence<'static>>,
    tables: Vec<WireTable<'static>>,
    #[serde(default)]
    views: Vec<WireView<'static>>,
    #[serde(default)]
    sql_objects: Vec<WireSqlObject<'static>>,
}

/// In which order a table's columns are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnOrder {
    /// As the database has them: a snapshot.
    AsItIs,
    /// By name: what names a state, of which their order is no part.
    ByName,
}

/// The same as it is written, made table by table: whole it would be as large again as the schema.
#[derive(Debug, Serialize)]
pub(crate) struct WireState<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extensions: Vec<Short<WireExtension<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    namespaces: Vec<Short<WireNamespace<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    enums: Vec<WireEnumeration<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    domains: Vec<WireDomain<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sequences: Vec<WireSequence<'a>>,
    tables: Ordered<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    views: Vec<WireView<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sql_objects: Vec<WireSqlObject<'a>>,
}

#[derive(Debug)]
struct Ordered<'a>(&'a Tables, ColumnOrder);

impl<'a> WireState<'a> {
    pub(crate) fn new(schema: &'a Schema, columns: ColumnOrder) -> Self {
        Self {
            extensions: schema.extensions.iter().map(|one| Short(one.into())).collect(),
            namespaces: schema.namespaces.iter().map(|one| Short(one.into())).collect(),
            enums: schema.enumerations.iter().map(WireEnumeration::from).collect(),
            domains: schema.domains.iter().map(WireDomain::from).collect(),
            sequences: schema.sequences.iter().map(WireSequence::from).collect(),
            tables: Ordered(&schema.tables, columns),
            views: schema.views.iter().map(WireView::from).collect(),
            sql_objects: schema.sql_objects.iter().map(WireSqlObject::from).collect(),
        }
    }
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tables = self.0.iter().map(AsRef::as_ref);
        match self.1 {
            ColumnOrder::AsItIs => serializer.collect_seq(tables.map(WireTable::from)),
            ColumnOrder::ByName => serializer.collect_seq(tables.map(WireTable::by_column_name)),
        }
    }
}

impl TryFrom<WireSchema> for Schema {
    type Error = String;

    fn try_from(wire: WireSchema) -> Result<Self, String> {
        let mut tables = Tables::default();
        for table in wire.tables {
            let table = Table::try_from(table)?;
            let name = table.name.clone();
            if !tables.insert(table) {
                return Err(format!("two tables are called {name}"));
            }
        }
        Ok(Self {
            extensions: wire.extensions.into_iter().map(|one| one.0.into()).collect(),
            namespaces: wire.namespaces.into_iter().map(|one| one.0.into()).collect(),
            enumerations: wire.enums.into_iter().map(Into::into).collect(),
            domains: wire.domains.into_iter().map(Into::into).collect(),
            sequences: wire.sequences.into_iter().map(Into::into).collect(),
            tables,
            views: wire.views.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            sql_objects: wire.sql_objects.into_iter().map(Into::into).collect(),
        })
    }
}
