//! `cargo xtask roundtrip`: databases through source, and how many come out as they should.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::failure::{Context as _, Failure, Result};
use crate::workspace;

/// Runs the engine's cases, or the pairs of a file, on one server that is up: `cargo xtask servers` prints the variables that name it.
pub(super) fn run(arguments: &[String]) -> Result<ExitCode> {
    let mut server = "sqlite".to_owned();
    let mut pairs = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().cloned().ok_or_else(|| Failure::new(format!("{argument} needs a value")));
        match argument.as_str() {
            "--server" => server = value()?,
            "--pairs" => {
                pairs = Some(std::path::absolute(PathBuf::from(value()?)).context(|| "failed to find the file of pairs".to_owned())?)
            }
            other => return Err(Failure::new(format!("roundtrip knows --server and --pairs, and not `{other}`"))),
        }
    }
    let mut cargo = workspace::cargo();
    cargo.args(["test", "--package", "diesel-kit-cli", "--test", "kit", "--", "pulled::the_figures", "--nocapture"]);
    cargo.env("KIT_ROUNDTRIP", server);
    if let Some(pairs) = pairs {
        cargo.env("KIT_PAIRS", pairs);
    }
    let status = cargo.status().context(|| "failed to start cargo".to_owned())?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
