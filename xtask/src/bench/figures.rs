//! Samples made into figures, and figures into a table that docs/reference/benchmarks.md can hold as it is.

use super::measure::Sample;
use crate::talk::data;

/// The samples of one thing that is measured.
#[derive(Debug, Default)]
pub(super) struct Samples(Vec<Sample>);

impl Samples {
    pub(super) fn push(&mut self, sample: Sample) {
        self.0.push(sample);
    }

    pub(super) fn wall(&self) -> Spread {
        self.spread(|sample| sample.wall)
    }

    pub(super) fn processor(&self) -> Spread {
        self.spread(|sample| sample.processor)
    }

    pub(super) fn memory(&self) -> Spread {
        self.spread(|sample| sample.memory)
    }

    fn spread(&self, number: impl Fn(&Sample) -> f64) -> Spread {
        Spread::of(self.0.iter().map(number).collect())
    }
}

/// The middle of some numbers, and what nine of ten stay below.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) median: f64,
    pub(super) p90: f64,
}

impl Spread {
    pub(super) fn of(mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        let (middle, count) = (numbers.len() / 2, numbers.len());
        let median = match count {
            0 => f64::NAN,
            count if count % 2 == 1 => numbers[middle],
            _ => f64::midpoint(numbers[middle - 1], numbers[middle]),
        };
        let p90 = (count * 9).div_ceil(10).checked_sub(1).map_or(f64::NAN, |at| numbers[at]);
        Self { median, p90 }
    }
}

/// Prints a table in Markdown, its columns as wide as they need to be.
pub(super) fn print(head: &[&str], rows: &[Vec<String>]) {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([head[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: Vec<&str>| -> String {
        let cells = cells.iter().zip(&widths).enumerate();
        // The first column is text, the others are numbers.
        let cells = cells.map(|(at, (cell, &width))| if at == 0 { format!(" {cell:<width$} |") } else { format!(" {cell:>width$} |") });
        format!("|{}", cells.collect::<String>())
    };
    let rules: Vec<String> =
        widths.iter().enumerate().map(|(at, width)| "-".repeat(width - usize::from(at > 0)) + if at > 0 { ":" } else { "" }).collect();
    data(format_args!("{}", line(head.to_vec())));
    data(format_args!("{}", line(rules.iter().map(String::as_str).collect())));
    for row in rows {
        data(format_args!("{}", line(row.iter().map(String::as_str).collect())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_nine_of_ten() {
        assert_eq!(Spread::of((1..=20).map(f64::from).rev().collect()), Spread { median: 10.5, p90: 18.0 });
        assert_eq!(Spread::of(vec![3.0, 1.0, 2.0]), Spread { median: 2.0, p90: 3.0 });
        assert!(Spread::of(vec![]).median.is_nan());
    }
}
