//! Files with functions, triggers and grants become objects of a target.

mod cursor;
mod file_name;
mod header;
mod statement;

use std::collections::BTreeMap;

use diesel_kit_definition::Location;

use self::file_name::FileName;
use self::header::Header;
use super::{Lowering, Problem, nearest};
use crate::dialect::{Refusal, dialect};
use crate::diff::{Rename, RenameKind};
use crate::model::{ObjectName, Schema, SqlObject, SqlObjectId, SqlObjectKind};
use crate::target::Target;

/// A `.sql` file of a project, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlFile {
    /// Its path, as messages name it, with forward slashes.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// One object with what its file says beside it.
struct Read {
    object: SqlObject,
    header: Header,
    location: Location,
}

/// Where objects stand, by what messages call them.
type Places = Vec<(String, Location)>;

/// The objects of these files on the target, into the schema: what they were called before, and where they stand.
pub(super) fn lower(lowering: &mut Lowering<'_>, files: &[SqlFile], schema: &mut Schema) -> (Vec<Rename>, Places) {
    let mut all: Vec<Read> = Vec::new();
    for file in chosen(lowering, files) {
        match read(lowering, file) {
            Ok(read) => all.push(read),
            Err(problem) => lowering.problems.push(problem),
        }
    }
    let mut renames = Vec::new();
    let known = known(schema, &all);
    for read in &mut all {
        let Read { object, header, location } = read;
        if let Some(table) = &mut object.id.table {
            let is_table = |known: &&ObjectName| schema.table(known).is_some() || schema.view(known).is_some();
            match find(lowering, known.iter().filter(is_table), table) {
                Some(full) => *table = full,
                None => {
                    let message = format!("it is a trigger of `{table}`, and there is no table and no view of that name");
                    lowering.problems.push(Problem::at(location, object.id.name.to_string(), message).with_help(help(&known, &table.name)));
                }
            }
        }
        for name in &header.depends_on {
            match find(lowering, known.iter(), &ObjectName::parse(name)) {
                Some(full) => object.depends_on.push(full),
                None => {
                    let message = format!("it depends on `{name}`, and there is no table, view, function or procedure of that name");
                    lowering.problems.push(Problem::at(location, object.id.label(), message).with_help(help(&known, name)));
                }
            }
        }
        if let Some(from) = &header.renamed_from {
            if object.id.kind == SqlObjectKind::Grant {
                let message = "grants have no name of their own to be renamed from";
                lowering.problems.push(Problem::at(location, object.id.label(), message).with_help("leave `renamed_from` out"));
            } else {
                let former = SqlObjectId { name: ObjectName::parse(from), ..object.id.clone() };
                renames.push(Rename::new(kind(object.id.kind), former.label(), object.id.label()));
            }
        }
    }
    twice(lowering, &all);
    let places = all.iter().map(|read| (read.object.id.to_string(), read.location.clone())).collect();
    schema.sql_objects = all.into_iter().map(|read| read.object).collect();
    (renames, places)
}

/// The object that one CREATE makes, as a file with it would hold it; else why it is none that kit keeps.
pub(crate) fn read_create(target: &Target, text: &str) -> Result<SqlObject, String> {
    let object = statement::create(target, text).map_err(|(message, _)| message)?;
    dialect(target).sql_object(target, object).map_err(Refusal::into_message)
}

/// Two files that hold what the server takes for one.
fn twice(lowering: &mut Lowering<'_>, all: &[Read]) {
    let answers = dialect(&lowering.target);
    let folded = |name: &ObjectName| (name.schema.clone(), answers.folded(&name.name));
    // Where there are no schemas, triggers have their names for the whole database.
    let table = |id: &SqlObjectId| id.table.as_ref().filter(|_| answers.has_namespaces()).map(folded);
    let mut seen = BTreeMap::new();
    for read in all {
        let id = &read.object.id;
        if let Some(first) = seen.insert((id.kind, folded(&id.name), table(id), id.arguments.clone()), &read.location) {
            let message = format!("a second file holds {} {}; the first is {first}", id.kind.as_str(), id.name);
            let help = "leave one of them out, give one another name, or end the files' names with different databases";
            lowering.problems.push(Problem::at(&read.location, id.label(), message).with_help(help));
        }
    }
}

/// As answers and flags call it.
pub(crate) fn kind(kind: SqlObjectKind) -> RenameKind {
    match kind {
        SqlObjectKind::Function | SqlObjectKind::Grant | SqlObjectKind::Definition | SqlObjectKind::Setting => RenameKind::Function,
        SqlObjectKind::Procedure => RenameKind::Procedure,
        SqlObjectKind::Trigger => RenameKind::Trigger,
        SqlObjectKind::Event => RenameKind::Event,
    }
}

/// The files that are for the target. One that names it stands before one that names none.
fn chosen<'a>(lowering: &mut Lowering<'_>, files: &'a [SqlFile]) -> Vec<&'a SqlFile> {
    let mut by_stem: BTreeMap<String, (bool, &SqlFile)> = BTreeMap::new();
    for file in files {
        let name = match FileName::of(&file.path) {
            Ok(name) => name,
            Err(problem) => {
                lowering.problems.push(problem);
                continue;
            }
        };
        let says = !name.targets.is_empty();
        if says && !name.targets.iter().any(|target| *target == lowering.target.name()) {
            continue;
        }
        match by_stem.get(&name.stem) {
            Some((true, first)) if says => {
                let location = Location { file: file.path.clone(), line: 1, column: 1 };
                let message = format!("{} is for {} too", first.path, lowering.target.name());
                lowering.problems.push(Problem::at(&location, name.stem, message).with_help("let one file be for each database"));
            }
            Some((true, _)) => {}
            Some((false, _)) | None => drop(by_stem.insert(name.stem, (says, file))),
        }
    }
    by_stem.into_values().map(|(_, file)| file).collect()
}

fn read(lowering: &Lowering<'_>, file: &SqlFile) -> Result<Read, Problem> {
    let text = file.text.replace("\r\n", "\n");
    let header = Header::of(&file.path, &text)?;
    let (object, location) = statement::read(lowering, file, &text)?;
    let object = dialect(&lowering.target)
        .sql_object(&lowering.target, object.clone())
        .map_err(|refusal| refusal.into_problem(&location, &object.id.label()))?;
    Ok(Read { object, header, location })
}

/// What can be depended on.
fn known(schema: &Schema, all: &[Read]) -> Vec<ObjectName> {
    let routines = all.iter().filter(|read| read.object.id.kind.is_routine()).map(|read| &read.object.id.name);
    let tables = schema.tables.iter().map(|table| &table.name);
    tables.chain(schema.views.iter().map(|view| &view.name)).chain(routines).cloned().collect()
}

fn find<'a>(lowering: &Lowering<'_>, mut known: impl Iterator<Item = &'a ObjectName> + Clone, name: &ObjectName) -> Option<ObjectName> {
    let answers = dialect(&lowering.target);
    let exact = known.clone().find(|known| *known == name);
    let folded = |known: &ObjectName| known.schema == name.schema && answers.folded(&known.name) == answers.folded(&name.name);
    exact.or_else(|| known.find(|known| folded(known))).cloned()
}

fn help(known: &[ObjectName], name: &str) -> String {
    let known: Vec<String> = known.iter().map(ToString::to_string).collect();
    nearest(name, &known).map_or_else(|| "name one as the database calls it".to_owned(), |near| format!("is `{near}` meant?"))
}
