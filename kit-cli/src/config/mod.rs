//! `kit.toml`, read and resolved. Without the file: `src/`, `migrations/`, and the database that `DATABASE_URL` names.

mod wire;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;

use diesel_kit_schema::Target;

use self::wire::{WireConfig, WireTarget};
use crate::error::{Place, Problem};

/// The file's name.
pub(crate) const CONFIG_FILE: &str = "kit.toml";
/// Diesel's own history table.
pub(crate) const DIESEL_HISTORY: &str = "__diesel_schema_migrations";
/// What kit notes beside it.
pub(crate) const KIT_HISTORY: &str = "__kit_migrations";
/// The SQLite that the runtime brings.
const BUNDLED_SQLITE: Target = Target::sqlite(3, 53);

/// What a project says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    /// Where definitions lie.
    pub(crate) definitions: Vec<PathBuf>,
    /// Where files with functions, triggers and grants lie; none unless kit.toml says.
    pub(crate) sql: Vec<PathBuf>,
    /// Where migrations lie.
    pub(crate) migrations: PathBuf,
    /// Patterns of the tables and views that are the project's; all when empty.
    pub(crate) tables: Vec<String>,
    /// Diesel's history table.
    pub(crate) diesel_history: String,
    /// kit's own history table.
    pub(crate) kit_history: String,
    /// The targets of kit.toml; none without one.
    pub(crate) targets: Vec<TargetConfig>,
}

/// A target of kit.toml.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetConfig {
    /// What `--target` and its folder are called.
    pub(crate) name: String,
    /// What the SQL is for.
    pub(crate) target: Target,
    /// Its database, as written: a URL or `env:NAME`.
    pub(crate) url: Option<String>,
    /// Where databases can be made and dropped again, as written: a URL or `env:NAME`.
    pub(crate) scratch: Option<String>,
    /// Whether its database may be dropped.
    pub(crate) dev: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            definitions: vec![PathBuf::from("src")],
            sql: Vec::new(),
            migrations: PathBuf::from("migrations"),
            tables: Vec::new(),
            diesel_history: DIESEL_HISTORY.to_owned(),
            kit_history: KIT_HISTORY.to_owned(),
            targets: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the text of a `kit.toml`; `file` is its name in messages.
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let place = |span: Option<Range<usize>>| {
            let before = &text[..span.map_or(0, |span| span.start.min(text.len()))];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            Place::at(file, u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
        };
        let wire: WireConfig = toml::from_str(text).map_err(|error| {
            let message = error.message().trim().replace('\n', "; ");
            vec![Problem::at(place(error.span()), message).with_help("docs/reference/formats.md lists every key of kit.toml")]
        })?;
        let mut problems = Vec::new();
        let mut targets = Vec::new();
        let mut names = BTreeSet::new();
        for wire in wire.targets {
            let name_span = wire.name.as_ref().unwrap_or(&wire.database).span();
            match resolve(wire) {
                Ok(target) if names.insert(target.name.clone()) => targets.push(target),
                Ok(target) => problems.push(
                    Problem::at(place(Some(name_span)), format!("two targets are called `{}`", target.name))
                        .with_help("give one of them another `name`"),
                ),
                Err((span, message)) => problems.push(Problem::at(place(Some(span)), message)),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let usual = Self::default();
        Ok(Self {
            definitions: wire.definitions.map_or(usual.definitions, |paths| paths.into_iter().map(PathBuf::from).collect()),
            sql: wire.sql.unwrap_or_default().into_iter().map(PathBuf::from).collect(),
            migrations: wire.migrations.map_or(usual.migrations, PathBuf::from),
            tables: wire.tables.unwrap_or_default(),
            diesel_history: wire.history.diesel.unwrap_or(usual.diesel_history),
            kit_history: wire.history.kit.unwrap_or(usual.kit_history),
            targets,
        })
    }
}

fn resolve(wire: WireTarget) -> Result<TargetConfig, (Range<usize>, String)> {
    let database = wire.database.get_ref();
    let target = match &wire.version {
        Some(version) if version.get_ref() == "bundled" => match database.as_str() {
            "sqlite" => Ok(BUNDLED_SQLITE),
            _ => return Err((version.span(), "only SQLite comes bundled: state the oldest server version, such as \"16\"".to_owned())),
        },
        Some(version) => format!("{database} {}", version.get_ref()).parse(),
        None => database.parse(),
    };
    let span = wire.version.as_ref().unwrap_or(&wire.database).span();
    let target: Target = target.map_err(|error: diesel_kit_schema::TargetError| (span, error.to_string()))?;
    let name = match wire.name {
        Some(name) if !is_folder_name(name.get_ref()) => {
            return Err((name.span(), format!("`{}` names a folder: letters, digits, `-` and `_` only", name.get_ref())));
        }
        Some(name) => name.into_inner(),
        None => target.name().to_owned(),
    };
    let (url, scratch) = (wire.url.map(toml::Spanned::into_inner), wire.scratch.map(toml::Spanned::into_inner));
    Ok(TargetConfig { name, target, url, scratch, dev: wire.dev })
}

fn is_folder_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
