//! Questions on a terminal.

use std::io::{BufRead, IsTerminal, Write};

use crate::arguments::Format;
use crate::error::Error;

/// Someone who can be asked.
#[derive(Debug)]
pub(crate) struct Prompt(());

impl Prompt {
    /// There is somebody only where both sides are a terminal and the output is for people.
    pub(crate) fn open(format: Format) -> Option<Self> {
        let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        (terminal && format == Format::Text && std::env::var_os("CI").is_none()).then_some(Self(()))
    }

    /// Asks until one of the options is chosen; `None` if whoever was asked closed the input instead.
    pub(crate) fn choose(&self, question: &str, options: &[String]) -> Result<Option<usize>, Error> {
        let mut stderr = std::io::stderr();
        let mut words = format!("\n{question}\n");
        for (at, option) in options.iter().enumerate() {
            words.push_str(&format!("  {}) {option}\n", at + 1));
        }
        loop {
            let _ = write!(stderr, "{words}> ");
            let _ = stderr.flush();
            let mut line = String::new();
            let read = std::io::stdin()
                .lock()
                .read_line(&mut line)
                .map_err(|error| Error::failed(format!("failed to read the answer: {error}")))?;
            if read == 0 {
                let _ = writeln!(stderr);
                return Ok(None);
            }
            match line.trim().parse::<usize>() {
                Ok(number) if (1..=options.len()).contains(&number) => return Ok(Some(number - 1)),
                _ => words = format!("a number from 1 to {}\n", options.len()),
            }
        }
    }
}
