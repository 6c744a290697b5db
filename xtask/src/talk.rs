//! The program's output: talk goes to stderr, data to stdout.

use std::fmt;
use std::io::Write as _;

/// A line for the person. A closed stderr is no reason to stop: servers would be left behind.
pub(crate) fn say(line: fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A line for a program that reads along; sent at once.
pub(crate) fn data(line: fmt::Arguments<'_>) {
    let mut stdout = std::io::stdout().lock();
    let _ = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
}
