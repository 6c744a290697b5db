//! The project that a command works on: its config, and which of its targets and databases.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use diesel_kit::DatabaseUrl;
use diesel_kit_schema::folder::SNAPSHOT_FILE;
use diesel_kit_schema::introspect::Owned;
use diesel_kit_schema::model::Schema;
use diesel_kit_schema::{Snapshot, Target};

use crate::arguments::Global;
use crate::config::{CONFIG_FILE, Config, TargetConfig};
use crate::error::{Error, Place, Problem, shown};

/// A project's config, with what the command line says beside it.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) config: Config,
    /// The folder that the command was started in: paths on the command line are relative to it.
    started_in: PathBuf,
    /// Whether that is another folder than the project's.
    has_moved: bool,
    url: Option<String>,
    target: Option<String>,
}

/// One target of a project.
#[derive(Debug, Clone)]
pub(crate) struct Selected {
    /// What messages call it.
    pub(crate) name: String,
    /// What the SQL is for.
    pub(crate) target: Target,
    /// Where its migrations lie.
    pub(crate) folder: PathBuf,
    /// Its database as kit.toml has it.
    url: Option<String>,
    /// Its scratch database as kit.toml has it.
    scratch: Option<String>,
    /// Whether its database may be dropped.
    pub(crate) dev: bool,
}

impl Selected {
    pub(crate) fn snapshot_file(&self) -> PathBuf {
        self.folder.join(SNAPSHOT_FILE)
    }
}

impl Project {
    /// Finds kit.toml here or above, and makes its folder the working folder, so that every path in a message is relative to it.
    pub(crate) fn open(global: &Global) -> Result<Self, Error> {
        let started_in = env::current_dir().map_err(|error| Error::failed(format!("failed to find the working folder: {error}")))?;
        let file = match &global.config {
            Some(path) => Some(started_in.join(path)),
            None => started_in.ancestors().map(|folder| folder.join(CONFIG_FILE)).find(|path| path.is_file()),
        };
        let mut config = Config::default();
        let mut has_moved = false;
        if let Some(file) = &file {
            let name = global.config.as_deref().unwrap_or(Path::new(CONFIG_FILE));
            let text = fs::read_to_string(file)
                .map_err(|error| Error::from(Problem::at(Place::file(shown(name)), format!("failed to read it: {error}"))))?;
            config = Config::parse(&shown(name), &text)?;
            let folder = file.parent().unwrap_or(Path::new("."));
            has_moved = folder != started_in;
            env::set_current_dir(folder).map_err(|error| Error::failed(format!("failed to enter {}: {error}", shown(folder))))?;
        }
        Ok(Self { config, started_in, has_moved, url: global.url.clone(), target: global.target.clone() })
    }

    /// A path of the command line.
    pub(crate) fn path(&self, path: &Path) -> PathBuf {
        self.started_in.join(path)
    }

    /// The targets that the command is for: all, or the one that `--target` names.
    pub(crate) fn targets(&self) -> Result<Vec<Selected>, Error> {
        if self.config.targets.is_empty() {
            return Ok(vec![self.implicit_target()?]);
        }
        let several = self.config.targets.len() > 1;
        let select = |target: &TargetConfig| Selected {
            name: target.name.clone(),
            target: target.target,
            folder: if several { self.config.migrations.join(&target.name) } else { self.config.migrations.clone() },
            url: target.url.clone(),
            scratch: target.scratch.clone(),
            dev: target.dev,
        };
        let Some(wanted) = &self.target else { return Ok(self.config.targets.iter().map(select).collect()) };
        let found = self.config.targets.iter().find(|target| target.name == *wanted).map(select);
        found
            .map(|target| vec![target])
            .ok_or_else(|| Error::usage(format!("kit.toml has no target `{wanted}`: it has {}", self.names(|_| true).join(", "))))
    }

    /// The one target and database that the command is for.
    pub(crate) fn database(&self) -> Result<(Selected, DatabaseUrl), Error> {
        let given = match &self.url {
            Some(url) => Some(self.parse_url(url)?),
            None => None,
        };
        let mut targets = self.targets()?;
        if let Some(url) = &given {
            targets.retain(|target| fits(url, &target.target));
            if targets.is_empty() {
                return Err(Error::usage(format!("{url} is no database of the project's targets: {}", self.names(|_| true).join(", "))));
            }
        }
        let target = match targets.len() {
            1 => targets.remove(0),
            _ => {
                let names: Vec<_> = targets.iter().map(|target| target.name.as_str()).collect();
                return Err(Error::usage_with_help(
                    format!("which target? kit.toml has {}", names.join(", ")),
                    format!("pass --target {}", names[0]),
                ));
            }
        };
        let url = match given {
            Some(url) => url,
            None => self.target_url(&target)?,
        };
        if !fits(&url, &target.target) {
            return Err(Error::usage_with_help(
                format!("target {} is {}, and {url} is another database", target.name, target.target),
                "pass --url, or correct the target's url in kit.toml",
            ));
        }
        Ok((target, url))
    }

    /// The database of a target, if it is known: from kit.toml, or from DATABASE_URL where that names such a database.
    pub(crate) fn known_url(&self, target: &Selected) -> Result<Option<DatabaseUrl>, Error> {
        let given = match (&self.url, target.url.as_deref()) {
            (Some(url), _) => Some(self.parse_url(url)?),
            (None, Some(url)) => match url.strip_prefix("env:") {
                None => Some(DatabaseUrl::parse(url)?),
                Some(variable) => variable_text(variable)?.map(|url| self.parse_url(&url)).transpose()?,
            },
            (None, None) => variable_text("DATABASE_URL")?.map(|url| self.parse_url(&url)).transpose()?,
        };
        Ok(given.filter(|url| fits(url, &target.target)))
    }

    fn target_url(&self, target: &Selected) -> Result<DatabaseUrl, Error> {
        let variable = match target.url.as_deref().map(|url| (url, url.strip_prefix("env:"))) {
            Some((_, Some(variable))) => variable,
            Some((url, None)) => return Ok(DatabaseUrl::parse(url)?),
            None => "DATABASE_URL",
        };
        match variable_text(variable)? {
            Some(url) => {
                if variable == "DATABASE_URL" {
                    check_type(target)?;
                }
                self.parse_url(&url)
            }
            None => Err(Error::usage_with_help(
                format!("which database? {variable} is not set"),
                format!("pass --url, set {variable}, or give target {} a url in kit.toml", target.name),
            )),
        }
    }

    /// Where kit may make databases for a target and drop them again: what a flag says, or kit.toml.
    pub(crate) fn scratch_url(&self, flag: Option<&str>, target: Option<&Selected>) -> Result<Option<DatabaseUrl>, Error> {
        let stated = flag.or(target.and_then(|target| target.scratch.as_deref()));
        match stated.map(|text| (text, text.strip_prefix("env:"))) {
            None => Ok(None),
            Some((text, None)) => self.parse_url(text).map(Some),
            // Where the variable is not set there is no scratch database: whoever has one sets it.
            Some((_, Some(variable))) => variable_text(variable)?.map(|url| self.parse_url(&url)).transpose(),
        }
    }

    /// What of a database is the project's, and what another tool owns that the project knows.
    pub(crate) fn owned(&self, known: &Schema) -> Owned {
        let external = known.tables.iter().filter(|table| table.external).map(|table| &table.name);
        Owned::all().and_not(&self.config.diesel_history).and_not(&self.config.kit_history).only(&self.config.tables).and(external)
    }

    /// A URL of the command line or the environment: a path in it is relative to the folder that the command was started in.
    pub(crate) fn parse_url(&self, url: &str) -> Result<DatabaseUrl, Error> {
        let parsed = DatabaseUrl::parse(url)?;
        if !parsed.is_sqlite() || parsed.is_in_memory() || !self.has_moved || url.starts_with("file:") {
            return Ok(parsed);
        }
        let path = url.strip_prefix("sqlite:").map(|rest| rest.strip_prefix("//").unwrap_or(rest));
        let absolute = match path {
            Some(path) => format!("sqlite:{}", self.path(Path::new(path)).display()),
            None => self.path(Path::new(url)).display().to_string(),
        };
        Ok(DatabaseUrl::parse(&absolute)?)
    }

    /// Without kit.toml: what `--target`, the snapshot, `--url` or `DATABASE_URL` say, in this order.
    fn implicit_target(&self) -> Result<Selected, Error> {
        let folder = self.config.migrations.clone();
        let select = |target: Target| Selected {
            name: target.name().to_owned(),
            target,
            folder: folder.clone(),
            url: None,
            scratch: None,
            dev: false,
        };
        if let Some(target) = &self.target {
            return target.parse().map(select).map_err(|error| Error::usage(format!("--target: {error}")));
        }
        if let Some(snapshot) = read_snapshot(&folder.join(SNAPSHOT_FILE))? {
            return Ok(select(snapshot.target));
        }
        let url = match &self.url {
            Some(url) => Some(url.clone()),
            None => variable_text("DATABASE_URL")?,
        };
        let Some(url) = url else {
            return Err(Error::usage_with_help(
                "which database? there is no kit.toml, no snapshot and no DATABASE_URL",
                "run `kit init --database sqlite` (or postgres, mysql, mariadb), or pass --target sqlite",
            ));
        };
        let parsed = self.parse_url(&url)?;
        let name = match () {
            () if parsed.is_sqlite() => "sqlite",
            () if parsed.is_postgres() => "postgres",
            () if url.starts_with("mariadb") => "mariadb",
            () => "mysql",
        };
        Target::oldest(name).map(select).ok_or_else(|| Error::usage(format!("unknown database `{name}`")))
    }

    fn names(&self, filter: impl Fn(&TargetConfig) -> bool) -> Vec<&str> {
        self.config.targets.iter().filter(|target| filter(target)).map(|target| target.name.as_str()).collect()
    }
}

/// The snapshot of a target; `None` if there is none yet.
pub(crate) fn read_snapshot(file: &Path) -> Result<Option<Snapshot>, Error> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Problem::at(Place::file(shown(file)), format!("failed to read it: {error}")).into()),
    };
    Snapshot::from_json(&text).map(Some).map_err(|error| {
        let help = match error {
            diesel_kit_schema::snapshot::SnapshotError::FromTheFuture { .. } => "install the kit that your colleagues use",
            _ => "restore the file from version control, or remove it: `kit generate` makes it again from the migration folders",
        };
        Problem::at(Place::file(shown(file)), error.to_string()).with_help(help).into()
    })
}

fn fits(url: &DatabaseUrl, target: &Target) -> bool {
    match target.name() {
        "sqlite" => url.is_sqlite(),
        "postgres" => url.is_postgres(),
        _ => url.is_mysql(),
    }
}

/// `DATABASE_TYPE` stands beside `DATABASE_URL` and only checks: whoever sets both finds out when they diverge.
fn check_type(target: &Selected) -> Result<(), Error> {
    let Some(stated) = variable_text("DATABASE_TYPE")? else { return Ok(()) };
    let known = Target::oldest(&stated.trim().to_ascii_lowercase())
        .ok_or_else(|| Error::usage(format!("DATABASE_TYPE is `{stated}`; known are postgres, mysql, mariadb and sqlite")))?;
    if known.name() == target.target.name() {
        return Ok(());
    }
    Err(Error::usage_with_help(
        format!("DATABASE_TYPE is `{stated}`, and target {} is {}", target.name, target.target),
        "unset DATABASE_TYPE, or pass the --target and --url that are meant",
    ))
}

fn variable_text(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => Ok(Some(text)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(Error::usage(format!("the variable {name} is not text"))),
    }
}
