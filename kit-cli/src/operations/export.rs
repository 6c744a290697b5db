//! `kit export`: the whole schema as SQL.

use diesel_kit_schema::folder::split;
use diesel_kit_schema::lower::lower_all;
use diesel_kit_schema::plan::{PlannedStatement, create};
use diesel_kit_schema::{Dialect, Target};
use serde_json::json;

use crate::error::{Error, Problem};
use crate::output::{Outcome, Output};
use crate::project::Project;
use crate::{operations::state, source};

/// Where the schema comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    Source,
    Snapshot,
}

/// Prints the schema of each target.
pub(crate) fn run(project: &Project, from: From, output: &mut Output) -> Result<Outcome, Error> {
    let (definitions, sql) = match from {
        From::Source => (source::read(&project.config.definitions)?, source::read_sql(&project.config.sql)?),
        From::Snapshot => (Vec::new(), Vec::new()),
    };
    let targets = project.targets()?;
    let several = targets.len() > 1;
    let mut text = String::new();
    let mut data = Vec::new();
    for target in targets {
        let schema = match from {
            From::Source => {
                let lowered = lower_all(&definitions, &sql, &target.target)
                    .map_err(|problems| problems.iter().map(Problem::from).collect::<Vec<_>>())?;
                for note in &lowered.notes {
                    output.warn(note.into());
                }
                lowered.schema
            }
            From::Snapshot => state::read(&target, output)?.schema,
        };
        let statements = create(&target.target, &schema).map_err(|error| Error::failed(format!("{}: {error}", target.name)))?;
        if several {
            text.push_str(&format!("-- {}\n\n", target.name));
        }
        let sql = for_client(&target.target, &statements);
        text.push_str(&sql);
        data.push(json!({ "name": target.name, "target": target.target.to_string(), "sql": sql }));
    }
    Ok(Outcome::new(text, &json!({ "targets": data })))
}

/// Statements as the server's command line client reads them: the `mysql` client needs another delimiter around a compound body.
fn for_client(target: &Target, statements: &[PlannedStatement]) -> String {
    let mut text = String::new();
    for statement in statements {
        let compound = target.dialect == Dialect::Mysql
            && statement.sql.contains(';')
            && split(target.dialect, &statement.sql).is_ok_and(|statements| statements.len() == 1);
        if compound {
            text.push_str(&format!("DELIMITER //\n{}\n//\nDELIMITER ;\n\n", statement.sql));
        } else {
            text.push_str(&format!("{};\n\n", statement.sql));
        }
    }
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
