use std::path::Path;

use diesel_kit_schema::diff::{Answers, Rename, RenameKind};
use diesel_kit_schema::hazard::{Hazard, HazardCode};
use serde::Deserialize;

use crate::error::{Error, Place, Problem, shown};

/// What `kit generate` was told beforehand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    pub(crate) answers: Answers,
    pub(crate) allowances: Vec<Allowance>,
    pub(crate) reason: Option<String>,
    /// Migrations whose SQL of a person's own may go; `None` is any.
    edited: Vec<Option<String>>,
    /// What `--allow` said, as it was written.
    stated: Vec<(String, Allowance)>,
}

/// What stands in the place of a hazard's code where SQL of a person's own would be removed.
const EDITED_SQL: &str = "edited_sql";

/// `CODE` or `CODE:OBJECT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Allowance {
    code: HazardCode,
    object: Option<String>,
}

/// `--answers FILE`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireAnswers {
    #[serde(default)]
    rename: Vec<String>,
    #[serde(default)]
    drop: Vec<String>,
    #[serde(default)]
    allow: Vec<String>,
    #[serde(default)]
    reason: Option<String>,
}

impl Given {
    /// What flags say.
    pub(crate) fn of_flags(rename: &[String], drop: &[String], allow: &[String], reason: Option<String>) -> Result<Self, Error> {
        let mut given = Self { reason, ..Self::default() };
        let usage = |flag: &'static str| move |message: String| Error::usage(format!("{flag}: {message}"));
        for text in rename {
            given.add_rename(text).map_err(usage("--rename"))?;
        }
        for text in drop {
            given.add_drop(text).map_err(usage("--drop"))?;
        }
        for text in allow {
            given.add_allow(text).map_err(usage("--allow"))?;
        }
        Ok(given)
    }

    /// Adds what a file says. Flags go before its reason.
    pub(crate) fn add_file(&mut self, path: &Path) -> Result<(), Error> {
        let failed = |message: String| Error::from(Problem::at(Place::file(shown(path)), message));
        let text = std::fs::read_to_string(path).map_err(|error| failed(format!("failed to read the answers: {error}")))?;
        let wire: WireAnswers = toml::from_str(&text).map_err(|error| failed(error.to_string().trim().to_owned()))?;
        for text in &wire.rename {
            self.add_rename(text).map_err(|message| failed(format!("rename: {message}")))?;
        }
        for text in &wire.drop {
            self.add_drop(text).map_err(|message| failed(format!("drop: {message}")))?;
        }
        for text in &wire.allow {
            self.add_allow(text).map_err(|message| failed(format!("allow: {message}")))?;
        }
        self.reason = self.reason.take().or(wire.reason);
        Ok(())
    }

    fn add_rename(&mut self, text: &str) -> Result<(), String> {
        let malformed = || format!("`{text}` is not KIND:OLD=NEW, such as column:documents.name=documents.title");
        let (kind, names) = text.split_once(':').ok_or_else(malformed)?;
        let kind: RenameKind = kind.parse().map_err(|error: diesel_kit_schema::diff::UnknownKind| error.to_string())?;
        let (from, to) = names.split_once('=').filter(|(from, to)| !from.is_empty() && !to.is_empty()).ok_or_else(malformed)?;
        // `column:documents.name=title` says the same.
        let to = match (from.rsplit_once('.'), to.contains('.')) {
            (Some((holder, _)), false) if matches!(kind, RenameKind::Column | RenameKind::Label | RenameKind::Index) => {
                format!("{holder}.{to}")
            }
            _ => to.to_owned(),
        };
        self.answers.renames.push(Rename::new(kind, from, to));
        Ok(())
    }

    fn add_allow(&mut self, text: &str) -> Result<(), String> {
        match text.split_once(':').map_or((text, None), |(code, folder)| (code, Some(folder))) {
            (EDITED_SQL, folder) => self.edited.push(folder.map(str::to_owned)),
            _ => {
                let allowance = Allowance::parse(text)?;
                self.stated.push((text.to_owned(), allowance.clone()));
                self.allowances.push(allowance);
            }
        }
        Ok(())
    }

    /// Whether a migration may be removed with what a person wrote into it.
    pub(crate) fn allows_edited(&self, folder: &str) -> bool {
        self.edited.iter().any(|allowed| allowed.as_ref().is_none_or(|allowed| allowed == folder))
    }

    /// A drop answers the question whether it is a rename, and approves the loss.
    fn add_drop(&mut self, text: &str) -> Result<(), String> {
        let malformed = || format!("`{text}` is not KIND:NAME, such as column:documents.title");
        let (kind, name) = text.split_once(':').filter(|(_, name)| !name.is_empty()).ok_or_else(malformed)?;
        let kind: RenameKind = kind.parse().map_err(|error: diesel_kit_schema::diff::UnknownKind| error.to_string())?;
        self.drop(kind, name);
        Ok(())
    }

    /// Takes note that something is gone for good.
    pub(crate) fn drop(&mut self, kind: RenameKind, name: &str) {
        self.answers.drops.push((kind, name.to_owned()));
        let (code, object) = match kind {
            RenameKind::Table => (HazardCode::DropsTable, Some(name)),
            RenameKind::Column => (HazardCode::DropsColumn, Some(name)),
            RenameKind::Partition => (HazardCode::DropsPartition, Some(name)),
            // A label goes from the type on one server and from every column of the type on another.
            RenameKind::Label => (HazardCode::DropsLabel, None),
            RenameKind::Enum
            | RenameKind::Index
            | RenameKind::Policy
            | RenameKind::Domain
            | RenameKind::Sequence
            | RenameKind::View
            | RenameKind::Namespace
            | RenameKind::Function
            | RenameKind::Procedure
            | RenameKind::Trigger
            | RenameKind::Event => return,
        };
        self.allowances.push(Allowance { code, object: object.map(str::to_owned) });
    }

    /// Takes note that a hazard was approved.
    pub(crate) fn allow(&mut self, hazard: &Hazard) {
        self.allowances.push(Allowance { code: hazard.code, object: Some(hazard.object.clone()) });
    }

    /// Whether a hazard is approved.
    pub(crate) fn allows(&self, hazard: &Hazard) -> bool {
        self.allowances.iter().any(|allowance| allowance.covers(hazard))
    }

    /// What `--allow` said and no hazard needs.
    pub(crate) fn unneeded(&self, hazards: &[&Hazard]) -> Vec<&str> {
        let is_needed = |allowance: &Allowance| hazards.iter().any(|hazard| allowance.covers(hazard));
        self.stated.iter().filter(|(_, allowance)| !is_needed(allowance)).map(|(text, _)| text.as_str()).collect()
    }
}

impl Allowance {
    fn parse(text: &str) -> Result<Self, String> {
        let (code, object) = text.split_once(':').map_or((text, None), |(code, object)| (code, Some(object.to_owned())));
        let code = HazardCode::parse(code).ok_or_else(|| {
            let known: Vec<_> = HazardCode::ALL.iter().filter(|code| code.blocks()).map(|code| code.as_str()).collect();
            format!("`{code}` is no hazard that blocks: those are {}", known.join(", "))
        })?;
        Ok(Self { code, object })
    }

    fn covers(&self, hazard: &Hazard) -> bool {
        self.code == hazard.code && self.object.as_ref().is_none_or(|object| *object == hazard.object)
    }
}
