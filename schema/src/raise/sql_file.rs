//! What is written in SQL, as files of a project's folder.

use std::collections::BTreeSet;

use super::Raising;
use crate::dialect::dialect;
use crate::lower::SqlFile;
use crate::model::{ObjectName, SqlObject, SqlObjectKind};
use crate::sql::Statement;

pub(super) fn raise(raising: &Raising<'_>) -> Vec<SqlFile> {
    let answers = dialect(raising.target);
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for object in &raising.schema.sql_objects {
        let mut text = String::new();
        // A trigger's text says which other it follows.
        let is_trigger = |name: &&ObjectName| {
            raising.schema.sql_objects.iter().any(|one| one.id.kind == SqlObjectKind::Trigger && one.id.name == **name)
        };
        let names: Vec<String> = object.depends_on.iter().filter(|name| !is_trigger(name)).map(ToString::to_string).collect();
        if !names.is_empty() {
            text.push_str(&format!("-- kit: depends_on = {}\n", names.join(", ")));
        }
        match object.id.kind {
            // Files of SQL do not hold them: what comes of the definitions differs, and is named.
            SqlObjectKind::Definition | SqlObjectKind::Setting => continue,
            SqlObjectKind::Grant => object.text.lines().for_each(|line| text.push_str(&format!("{line};\n"))),
            SqlObjectKind::Function | SqlObjectKind::Procedure | SqlObjectKind::Trigger | SqlObjectKind::Event => {
                let rendered = answers.render(raising.target, &Statement::CreateSqlObject(object.clone()));
                text.push_str(&format!("{};\n", rendered.unwrap_or_default()));
            }
        }
        let stem = stem(object);
        // Functions that only their arguments tell apart.
        let numbered = (2_u32..).map(|number| format!("{stem}_{number}"));
        let name = std::iter::once(stem.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(stem);
        taken.insert(name.clone());
        files.push(SqlFile { path: format!("{}{name}.sql", folder(raising)), text });
    }
    files
}

fn folder(raising: &Raising<'_>) -> String {
    let folder = raising.given.sql_folder.trim_end_matches('/');
    if folder.is_empty() { "sql/".to_owned() } else { format!("{folder}/") }
}

/// The file's name without its end. Grants are known by it.
fn stem(object: &SqlObject) -> String {
    let mut name = object.id.name.to_string();
    if let Some(table) = object.id.table.as_ref() {
        name = format!("{name}_on_{}", table.name);
    }
    if object.id.kind == SqlObjectKind::Grant {
        return object.id.name.name.clone();
    }
    name.chars().map(|c| if c.is_alphanumeric() || c == '_' || c == '-' { c } else { '_' }).collect()
}

/// Whether a file of this path would hold the object.
pub(super) fn is_path_of(object: &SqlObject, path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".sql");
    let stem = stem(object);
    last == stem || last.strip_prefix(&format!("{stem}_")).is_some_and(|number| number.parse::<u32>().is_ok())
}
