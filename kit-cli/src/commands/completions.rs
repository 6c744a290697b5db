use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::output::Outcome;

/// Print a completion script for a shell
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "kit", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        Outcome::new(script.clone(), &serde_json::json!({ "shell": self.shell.to_string(), "script": script }))
    }
}
