//! What the person at the terminal reads.

#![allow(clippy::print_stdout, reason = "what the quickstart prints is what it is for")]

/// The heading of a step.
pub(crate) fn step(number: usize, words: &str) {
    println!("\n{number}. {words}");
}

/// A line below it.
pub(crate) fn line(words: &str) {
    println!("   {words}");
}

/// A text of several lines, such as SQL.
pub(crate) fn block(text: &str) {
    for line in text.lines() {
        println!("   | {line}");
    }
}

/// Rows, their columns in line.
pub(crate) fn table<const N: usize>(rows: impl Iterator<Item = [String; N]>) {
    let rows: Vec<_> = rows.collect();
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    for row in &rows {
        let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        println!("     {}", cells.join("  ").trim_end());
    }
}
