//! Where new definitions stand, and the files that they make.

use std::path::{Path, PathBuf};

use diesel_kit_definition::Definition;
use diesel_kit_definition::syntax::{print, snake_case};

use crate::error::{Error, Problem, shown};
use crate::project::Project;

/// The file that holds all definitions unless something else is said.
const USUAL: &str = "models.rs";

/// One file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SourceText {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// The files of definitions that are all new.
pub(super) fn fresh(project: &Project, out: Option<&Path>, definitions: &[Definition]) -> Result<Vec<SourceText>, Error> {
    let place = match out {
        Some(path) => project.path(path),
        None => usual(project),
    };
    let is_file = place.extension().is_some_and(|extension| extension == "rs");
    let files = if is_file { vec![SourceText { path: place, text: one_file(definitions) }] } else { modules(&place, definitions) };
    for file in &files {
        if file.path.exists() {
            let message = format!("{} is there already, and holds no definition of kit's", shown(&file.path));
            let help = "name another place with --out, such as --out src/tables.rs";
            return Err(Problem::new(message).with_help(help).into());
        }
    }
    Ok(files)
}

/// Where definitions lie by the project's config.
fn usual(project: &Project) -> PathBuf {
    let first = project.config.definitions.first().cloned().unwrap_or_else(|| PathBuf::from("src"));
    if first.extension().is_some_and(|extension| extension == "rs") { first } else { first.join(USUAL) }
}

fn one_file(definitions: &[Definition]) -> String {
    let mut text = String::from("use diesel_kit::prelude::*;\n");
    for definition in definitions {
        text.push('\n');
        text.push_str(&print(definition));
    }
    text.push_str(&tables(definitions));
    text
}

/// `tables!` of all that it takes; nothing where there is none.
fn tables(definitions: &[Definition]) -> String {
    let names: Vec<&str> = definitions.iter().filter(|definition| is_listed(definition)).map(Definition::rust_name).collect();
    if names.is_empty() { String::new() } else { format!("\ndiesel_kit::tables!({});\n", names.join(", ")) }
}

/// Whether `tables!` names it: enums come with the tables that hold them.
pub(super) fn is_listed(definition: &Definition) -> bool {
    !matches!(definition, Definition::Enumeration(_))
}

/// A module for each table and view; all else stands in the module that holds them.
fn modules(folder: &Path, definitions: &[Definition]) -> Vec<SourceText> {
    let is_row = |definition: &&Definition| matches!(definition, Definition::Table(_) | Definition::View(_));
    let mut files = Vec::new();
    let mut head = String::new();
    for definition in definitions.iter().filter(is_row) {
        let module = module_name(definition);
        head.push_str(&format!("mod {module};\n"));
        let text = format!("use super::*;\n\n{}", print(definition));
        files.push(SourceText { path: folder.join(format!("{}.rs", module.trim_start_matches("r#"))), text });
    }
    head.push_str("\nuse diesel_kit::prelude::*;\n\n");
    for definition in definitions.iter().filter(is_row) {
        head.push_str(&format!("pub use {}::*;\n", module_name(definition)));
    }
    for definition in definitions.iter().filter(|definition| !is_row(definition)) {
        head.push('\n');
        head.push_str(&print(definition));
    }
    head.push_str(&tables(definitions));
    files.push(SourceText { path: folder.join("mod.rs"), text: head });
    files
}

/// The module of a struct. A keyword or the name of another module would not do.
fn module_name(definition: &Definition) -> String {
    let name = snake_case(definition.rust_name());
    match name.as_str() {
        "mod" | "self" | "super" | "crate" => format!("{name}_"),
        "type" | "match" | "move" | "use" | "loop" | "box" | "ref" | "static" | "struct" | "enum" | "fn" | "for" | "if" | "in" | "let"
        | "impl" | "trait" | "where" | "while" | "yield" | "return" | "pub" | "mut" | "extern" | "else" | "const" | "continue"
        | "break" | "as" | "async" | "await" | "dyn" | "true" | "false" | "unsafe" | "final" | "macro" | "override" | "priv" | "try"
        | "typeof" | "unsized" | "virtual" | "abstract" | "become" | "do" | "gen" => format!("{name}_"),
        _ => name,
    }
}
