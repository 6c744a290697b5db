//! A schema becomes definitions: what `lower` does, the other way.
//!
//! Each thing is said in the shortest way that comes to the same: what may be said is lowered again, and taken when it gives what was there. So no rule
//! of `lower` stands here a second time. What no definition says is refused by name, and what was raised is never less than what is told.

mod column;
mod constraint;
mod default;
mod domain;
mod element;
mod enumeration;
mod index;
mod merge;
mod names;
mod object;
mod partitioning;
mod policy;
mod sql_file;
mod table;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use diesel_kit_definition::{Definition, Location};

use self::element::Element;
pub use self::merge::{Merged, merge};
use self::names::RustNames;
use crate::canonical::Canonical;
use crate::change::Change;
use crate::diff::differences;
use crate::introspect::LeftOut;
use crate::lower::{Lowered, Problem, SqlFile, lower_all};
use crate::model::{Column, ObjectName, Schema};
use crate::target::Target;

/// What is known beside the schema.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The columns of views, which a schema does not hold.
    pub view_columns: BTreeMap<ObjectName, Vec<Column>>,
    /// Definitions that are there: what they say of the same things gives names to structs, fields and variants, and Rust types to columns.
    pub definitions: Vec<Definition>,
    /// What is not to be raised, such as a table whose definition cannot be written, and why.
    pub refused: Vec<(ObjectName, String)>,
    /// The folder of the files of SQL, as messages name it.
    pub sql_folder: String,
}

/// Definitions that describe a schema.
#[derive(Debug, Clone)]
pub struct Raised {
    /// The definitions: namespaces, sequences, extensions, enums, domains, tables, views.
    pub definitions: Vec<Definition>,
    /// What is written in SQL.
    pub files: Vec<SqlFile>,
    /// What the definitions and files describe: the schema, but for what was refused.
    pub lowered: Lowered,
    /// What no definition says.
    pub refused: Vec<LeftOut>,
}

/// How much is left to the rules of `lower`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Style {
    /// Whatever follows from a rule is not said.
    #[default]
    Short,
    /// Names are said, and indexes that the server makes.
    Named,
    /// Types are said in the server's own words, and checks all one by one.
    Plain,
}

/// Definitions and files of SQL that come to this schema on this target.
///
/// ```
/// use diesel_kit_schema::definition::{Column, Definition, PrimaryKey, RustType, Table};
/// use diesel_kit_schema::lower::lower;
/// use diesel_kit_schema::raise::{Given, raise};
/// use diesel_kit_schema::Target;
///
/// let mut table = Table::new("User", "users");
/// table.columns.push(Column::new("id", RustType::I64));
/// table.primary_key = Some(PrimaryKey { fields: vec!["id".to_owned()], ..PrimaryKey::default() });
/// let target = Target::postgres(16);
/// let schema = lower(&[Definition::Table(table.clone())], &target).unwrap().schema;
/// let raised = raise(&schema, &target, &Given::default());
/// assert_eq!(raised.definitions, [Definition::Table(table)]);
/// assert!(raised.refused.is_empty());
/// ```
#[must_use]
pub fn raise(schema: &Canonical<Schema>, target: &Target, given: &Given) -> Raised {
    let mut wanted = schema.clone().into_inner();
    let mut refused = Vec::new();
    for (name, why) in &given.refused {
        let element = if wanted.table(name).is_some() { Element::Table(name.clone()) } else { Element::View(name.clone()) };
        element.refuse(&mut wanted, why, &mut refused);
    }
    let mut styles: BTreeMap<ObjectName, Style> = BTreeMap::new();
    loop {
        let mut raising = Raising::new(&wanted, target, given, &styles);
        let (definitions, files) = raising.everything();
        let impossible = std::mem::take(&mut raising.impossible);
        let places = std::mem::take(&mut raising.places);
        if refuse_all(impossible, &mut wanted, &mut refused) {
            continue;
        }
        let lowered = match lower_all(&definitions, &files, target) {
            Ok(lowered) => lowered,
            Err(problems) => {
                let said = problems.iter().map(|problem| (element_of(&places, problem), words(problem)));
                if stricter_at(said.clone().map(|(element, _)| element), &mut styles) {
                    continue;
                }
                // Each turn takes something out of what is wanted, so that there is an end.
                if refuse_all(said.collect(), &mut wanted, &mut refused) {
                    continue;
                }
                let all = problems.iter().map(|problem| LeftOut::new("everything", words(problem)));
                refused.extend(all);
                return Raised { definitions: Vec::new(), files: Vec::new(), lowered: Lowered::from(Canonical::default()), refused };
            }
        };
        let changes = differences(&lowered.schema, &Canonical::trusted(wanted.clone()));
        let tables: BTreeSet<ObjectName> = changes.iter().filter_map(|change| wanted_table(change, &wanted)).collect();
        if tables.iter().filter(|table| stricter(table, &mut styles)).count() > 0 {
            continue;
        }
        refused.extend(changes.iter().map(|change| LeftOut::new("definitions", format!("no definition says it: {change}"))));
        return Raised { definitions, files, lowered, refused };
    }
}

fn words(problem: &Problem) -> String {
    problem.message.clone()
}

fn element_of(places: &[Element], problem: &Problem) -> Element {
    if !problem.location.file.is_empty() {
        return Element::File(problem.location.file.clone());
    }
    let at = usize::try_from(problem.location.line).unwrap_or(0);
    at.checked_sub(1).and_then(|at| places.get(at)).cloned().unwrap_or(Element::Unknown)
}

fn stricter(table: &ObjectName, styles: &mut BTreeMap<ObjectName, Style>) -> bool {
    let style = styles.entry(table.clone()).or_default();
    *style = match *style {
        Style::Short => Style::Named,
        Style::Named => Style::Plain,
        Style::Plain => return false,
    };
    true
}

fn stricter_at(elements: impl Iterator<Item = Element>, styles: &mut BTreeMap<ObjectName, Style>) -> bool {
    let tables: BTreeSet<ObjectName> = elements.filter_map(|element| element.table().cloned()).collect();
    tables.iter().filter(|table| stricter(table, styles)).count() > 0
}

fn refuse_all(elements: Vec<(Element, String)>, wanted: &mut Schema, refused: &mut Vec<LeftOut>) -> bool {
    elements.into_iter().fold(false, |any, (element, why)| element.refuse(wanted, &why, refused) || any)
}

/// The table that is not what it should be.
fn wanted_table(change: &Change, wanted: &Schema) -> Option<ObjectName> {
    let name = match change {
        Change::AlterTable { table, .. } => table,
        Change::CreateTable(table) | Change::DropTable(table) => &table.name,
        _ => return None,
    };
    wanted.table(name).map(|table| table.name.clone())
}

/// One turn of [`raise`].
struct Raising<'a> {
    target: &'a Target,
    schema: &'a Schema,
    given: &'a Given,
    styles: &'a BTreeMap<ObjectName, Style>,
    rust_names: RustNames,
    /// The names of structs, by tables and views.
    rows: BTreeMap<ObjectName, String>,
    /// The names of fields, by tables and columns.
    fields: BTreeMap<ObjectName, BTreeMap<String, String>>,
    /// Enums of the schema and those that stand for labels of columns.
    enumerations: Vec<diesel_kit_definition::Enumeration>,
    /// Domains, by their names in the schema.
    domains: BTreeMap<ObjectName, diesel_kit_definition::Domain>,
    /// Extensions that columns and constraints bring along.
    needed_extensions: BTreeSet<String>,
    /// What stands at the line of a location: problems come back with it.
    places: Vec<Element>,
    /// What cannot be said, whatever the style.
    impossible: Vec<(Element, String)>,
}

impl<'a> Raising<'a> {
    fn new(schema: &'a Schema, target: &'a Target, given: &'a Given, styles: &'a BTreeMap<ObjectName, Style>) -> Self {
        let mut rust_names = RustNames::default();
        given.definitions.iter().for_each(|definition| rust_names.claim(definition.rust_name()));
        Self {
            target,
            schema,
            given,
            styles,
            rust_names,
            rows: BTreeMap::new(),
            fields: BTreeMap::new(),
            enumerations: Vec::new(),
            domains: BTreeMap::new(),
            needed_extensions: BTreeSet::new(),
            places: Vec::new(),
            impossible: Vec::new(),
        }
    }

    fn everything(&mut self) -> (Vec<Definition>, Vec<SqlFile>) {
        let mut definitions = object::raise(self);
        self.name_rows();
        enumeration::raise(self);
        let domains = domain::raise(self);
        let tables: Vec<Definition> = self.schema.tables.iter().map(|table| Definition::Table(table::raise(self, table))).collect();
        let views: Vec<Definition> = self.schema.views.iter().filter_map(|view| view::raise(self, view)).map(Definition::View).collect();
        definitions.extend(object::extensions(self));
        definitions.extend(self.enumerations.drain(..).map(Definition::Enumeration));
        definitions.extend(domains);
        definitions.extend(tables);
        definitions.extend(views);
        let files = sql_file::raise(self);
        (definitions, files)
    }

    /// A place that leads back to this element.
    fn place(&mut self, element: Element) -> Location {
        self.places.push(element);
        Location { file: String::new(), line: u32::try_from(self.places.len()).unwrap_or(u32::MAX), column: 1 }
    }

    fn style(&self, table: &ObjectName) -> Style {
        self.styles.get(table).copied().unwrap_or_default()
    }

    /// The struct of each table and view, and its fields, before anything names them.
    fn name_rows(&mut self) {
        let known = known_rows(&self.given.definitions);
        let nothing = Vec::new();
        let tables = self.schema.tables.iter().map(|table| (&table.name, &table.columns));
        let views = self.schema.views.iter().map(|view| (&view.name, self.given.view_columns.get(&view.name).unwrap_or(&nothing)));
        for (name, columns) in tables.chain(views) {
            let known = known.get(name);
            let rust_name = match known {
                Some((rust_name, _)) => (*rust_name).to_owned(),
                None => {
                    let schema = name.schema.as_deref().map(names::type_name).unwrap_or_default();
                    self.rust_names.row(&[&schema, &names::singular_type(&name.name)])
                }
            };
            self.rows.insert(name.clone(), rust_name);
            let known_field = |column: &str| known.and_then(|(_, fields)| fields.get(column)).map(|field| (*field).to_owned());
            // What is known comes first, so that it keeps its name.
            let (old, new): (Vec<_>, Vec<_>) = columns.iter().partition(|column| known_field(&column.name).is_some());
            let names: Vec<&String> = old.iter().chain(&new).map(|column| &column.name).collect();
            let fields = names.iter().map(|name| known_field(name).unwrap_or_else(|| names::field(name)));
            let fields = names::distinct(fields, "_");
            self.fields.insert(name.clone(), names.into_iter().cloned().zip(fields).collect());
        }
    }

    /// The field of a column.
    fn field(&self, table: &ObjectName, column: &str) -> String {
        let field = self.fields.get(table).and_then(|fields| fields.get(column));
        field.cloned().unwrap_or_else(|| names::field(column))
    }

    fn fields_of(&self, table: &ObjectName, columns: &[String]) -> Vec<String> {
        columns.iter().map(|column| self.field(table, column)).collect()
    }
}

type KnownRow<'a> = (&'a str, BTreeMap<&'a str, &'a str>);

/// The structs that are there, by their tables and views: their names, and their fields by columns.
fn known_rows(definitions: &[Definition]) -> BTreeMap<ObjectName, KnownRow<'_>> {
    let mut known = BTreeMap::new();
    for definition in definitions {
        let (schema, name, columns) = match definition {
            Definition::Table(table) => (&table.schema, &table.name, &table.columns),
            Definition::View(view) => (&view.schema, &view.name, &view.columns),
            Definition::Enumeration(_)
            | Definition::Namespace(_)
            | Definition::Extension(_)
            | Definition::Domain(_)
            | Definition::Sequence(_) => continue,
        };
        let fields = columns.iter().map(|column| (column.name.as_str(), column.field.as_str())).collect();
        known.insert(ObjectName::in_schema(schema.as_deref(), name), (definition.rust_name(), fields));
    }
    known
}
