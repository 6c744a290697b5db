use diesel_kit_definition::Location;

use crate::lower::{Problem, nearest};

/// What comments at the top of a file say: `-- kit: depends_on = users, totals`.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) depends_on: Vec<String>,
    pub(super) renamed_from: Option<String>,
}

const KEYS: [&str; 2] = ["depends_on", "renamed_from"];

impl Header {
    pub(super) fn of(path: &str, text: &str) -> Result<Self, Problem> {
        let mut header = Self::default();
        for (line, text) in (1..).zip(text.lines()) {
            let text = text.trim();
            let Some(comment) = text.strip_prefix("--") else {
                if text.is_empty() {
                    continue;
                }
                break;
            };
            let Some(said) = comment.trim().strip_prefix("kit:") else { continue };
            let problem = |message: String| {
                let location = Location { file: path.to_owned(), line, column: 1 };
                Problem::at(&location, path.rsplit('/').next().unwrap_or(path), message)
            };
            let Some((key, value)) = said.split_once('=').map(|(key, value)| (key.trim(), value.trim())) else {
                return Err(problem(format!("`{}` says nothing", said.trim())).with_help("write `-- kit: depends_on = users, totals`"));
            };
            let names: Vec<String> = value.split(',').map(|name| name.trim().to_owned()).collect();
            if names.iter().any(String::is_empty) {
                return Err(problem(format!("`{key}` has no value")).with_help("write a name behind `=`"));
            }
            match (key, names.as_slice()) {
                ("depends_on", _) => header.depends_on.extend(names),
                ("renamed_from", [name]) if header.renamed_from.is_none() => header.renamed_from = Some(name.clone()),
                ("renamed_from", _) => return Err(problem("it was called by one name before, not by several".to_owned())),
                _ => {
                    let known = KEYS.map(str::to_owned);
                    let help =
                        nearest(key, &known).map_or_else(|| format!("known are {}", KEYS.join(", ")), |near| format!("is `{near}` meant?"));
                    return Err(problem(format!("`{key}` means nothing here")).with_help(help));
                }
            }
        }
        Ok(header)
    }
}
