//! The one owner of the terminal: data to stdout, talk to stderr.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::error::{Error, Problem};

/// The format of the JSON envelope.
const ENVELOPE_FORMAT: u32 = 1;

/// What a command is done with.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// For stdout: SQL, JSON, Rust, or a line a thing that was made.
    pub(crate) text: String,
    /// The same for the JSON envelope.
    pub(crate) data: Value,
}

impl Outcome {
    /// Text, and the same as data.
    pub(crate) fn new(text: impl Into<String>, data: &impl Serialize) -> Self {
        // What commands hand over are plain structs and maps with text keys: they always serialize.
        Self { text: text.into(), data: serde_json::to_value(data).unwrap_or_default() }
    }
}

/// Where words go.
#[derive(Debug)]
pub(crate) struct Output {
    format: Format,
    command: &'static str,
    color: bool,
    warnings: Vec<Problem>,
}

#[derive(Clone, Copy)]
enum Color {
    Red,
    Yellow,
    Cyan,
}

impl Output {
    pub(crate) fn new(format: Format, command: &'static str) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { format, command, color: wanted && io::stderr().is_terminal(), warnings: Vec::new() }
    }

    /// A line of talk. In JSON there is none: everything that counts is in the envelope.
    pub(crate) fn say(&mut self, words: impl AsRef<str>) {
        if self.format == Format::Text {
            self.to_stderr(words.as_ref());
        }
    }

    /// Something that does not stop the command. What holds for several targets is told once.
    pub(crate) fn warn(&mut self, problem: Problem) {
        if self.warnings.contains(&problem) {
            return;
        }
        if self.format == Format::Text {
            let words = self.describe("warning", Color::Yellow, &problem);
            self.to_stderr(&words);
        }
        self.warnings.push(problem);
    }

    /// Prints what the command came to, and says how the process ends.
    pub(crate) fn finish(self, result: Result<Outcome, Error>) -> ExitCode {
        let code = result.as_ref().map_or_else(Error::exit_code, |_| 0);
        let printed = match (self.format, result) {
            (Format::Text, Ok(outcome)) => to_stdout(&outcome.text),
            (Format::Text, Err(error)) => {
                for problem in error.problems() {
                    self.to_stderr(&self.describe("error", Color::Red, &problem));
                }
                if let Some(closing) = error.closing() {
                    self.to_stderr(&closing);
                }
                to_stdout(&error.data().text)
            }
            (Format::Json, result) => {
                let (data, problems, questions) = match result {
                    Ok(outcome) => (outcome.data, Vec::new(), Vec::new()),
                    Err(error) => (error.data().data, error.problems(), error.questions()),
                };
                let envelope = json!({
                    "format": ENVELOPE_FORMAT,
                    "command": self.command,
                    "exit_code": code,
                    "data": data,
                    "errors": problems,
                    "warnings": self.warnings,
                    "questions": questions,
                });
                to_stdout(&format!("{envelope:#}\n"))
            }
        };
        match printed {
            Ok(()) => ExitCode::from(code),
            Err(error) => {
                self.to_stderr(&self.describe("error", Color::Red, &Problem::new(format!("failed to write to stdout: {error}"))));
                ExitCode::from(if code == 0 { 1 } else { code })
            }
        }
    }

    fn describe(&self, word: &str, color: Color, problem: &Problem) -> String {
        let mut words = format!("{}: ", self.paint(word, color));
        if let Some(place) = &problem.place {
            words.push_str(&format!("{place}: "));
        }
        words.push_str(&problem.message);
        if let Some(help) = &problem.help {
            let help = help.replace('\n', "\n        ");
            words.push_str(&format!("\n  {}: {help}", self.paint("help", Color::Cyan)));
        }
        words
    }

    fn paint(&self, word: &str, color: Color) -> String {
        let code = match color {
            Color::Red => 31,
            Color::Yellow => 33,
            Color::Cyan => 36,
        };
        if self.color { format!("\u{1b}[1;{code}m{word}\u{1b}[0m") } else { word.to_owned() }
    }

    fn to_stderr(&self, words: &str) {
        // Nobody is left to tell when stderr is closed.
        let _ = io::stderr().write_all(format!("{words}\n").as_bytes());
    }
}

fn to_stdout(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        // A reader that has seen enough (`| head`) is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
