//! The real `kit` program, as it is or built first.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;
use crate::database::Database;
use crate::project::{Project, shown};
use crate::talk;

/// Where the program lies.
pub(crate) struct Kit(PathBuf);

impl Kit {
    /// The one that was named, or one that cargo builds beside the quickstart: in no time if it is there and up to date.
    pub(crate) fn find(named: Option<PathBuf>, target: &str) -> Result<Self, Failure> {
        if let Some(program) = named {
            return Ok(Self(program));
        }
        let own = env::current_exe()?;
        let (Some(profile), Some(targets)) = (own.parent(), own.ancestors().nth(2)) else {
            return Err("the quickstart does not lie in a target folder".into());
        };
        let features = match target {
            "sqlite" => "sqlite",
            "postgres" => "sqlite,postgres",
            _ => "sqlite,mysql",
        };
        let mut arguments = vec!["build", "--package", "diesel-kit-cli", "--no-default-features", "--features", features];
        if profile.ends_with("release") {
            arguments.push("--release");
        }
        talk::line(&format!("kit: cargo {}", arguments.join(" ")));
        let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .arg("--target-dir")
            .arg(targets)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()?;
        if !status.success() {
            return Err("cargo could not build kit".into());
        }
        Ok(Self(profile.join("kit").with_extension(env::consts::EXE_EXTENSION)))
    }

    /// Runs it in the project, and shows what it says.
    pub(crate) fn run(&self, arguments: &[&str], project: &Project, database: &Database) -> Result<(), Failure> {
        talk::line(&format!("$ kit {}", arguments.join(" ")));
        let output = Command::new(&self.0)
            .args(arguments)
            .current_dir(&project.folder)
            .env("DATABASE_URL", database.url.as_str())
            .env_remove("DATABASE_TYPE")
            .env("NO_COLOR", "1")
            .output()
            .map_err(|error| format!("failed to start {}: {error}", self.0.display()))?;
        for text in [&output.stdout, &output.stderr] {
            talk::block(&String::from_utf8_lossy(text));
        }
        if !output.status.success() {
            return Err(format!("kit {} failed, in {}", arguments.join(" "), shown(Path::new(&project.folder))).into());
        }
        Ok(())
    }
}
