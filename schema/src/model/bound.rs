//! Whether two partitions want the same rows, as far as their bounds can be read.

use std::cmp::Ordering;

use super::PartitionBound;

impl PartitionBound {
    /// Whether a row could belong to both: `None` where that takes more than reading.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> Option<bool> {
        match (self, other) {
            (Self::Default, Self::Default) => Some(true),
            (Self::Default, _) | (_, Self::Default) => Some(false),
            (Self::Range { from, to }, Self::Range { from: other_from, to: other_to }) => {
                let before = |end: &[String], start: &[String]| compare(end, start).map(|order| order != Ordering::Greater);
                match (before(to, other_from), before(other_to, from)) {
                    (Some(true), _) | (_, Some(true)) => Some(false),
                    (Some(false), Some(false)) => Some(true),
                    _ => None,
                }
            }
            (Self::In(values), Self::In(others)) => {
                let mut known = true;
                for value in values {
                    for other in others {
                        match compare_values(value, other) {
                            Some(Ordering::Equal) => return Some(true),
                            Some(_) => {}
                            None => known &= are_apart(value, other),
                        }
                    }
                }
                known.then_some(false)
            }
            (Self::Remainder { modulus, remainder }, Self::Remainder { modulus: other_modulus, remainder: other_remainder }) => {
                let divisor = greatest_common_divisor(*modulus, *other_modulus);
                Some(divisor == 0 || remainder % divisor == other_remainder % divisor)
            }
            (Self::LessThan(bound), Self::LessThan(other)) => compare(bound, other).map(|order| order == Ordering::Equal),
            _ => None,
        }
    }
}

fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The order of two ends of ranges, as far as it can be read.
#[must_use]
pub fn compare(a: &[String], b: &[String]) -> Option<Ordering> {
    for (a, b) in a.iter().zip(b) {
        match compare_values(a, b)? {
            // What stands behind an end of all values means nothing.
            Ordering::Equal if matches!(a.as_str(), "MINVALUE" | "MAXVALUE") => return Some(Ordering::Equal),
            Ordering::Equal => {}
            order => return Some(order),
        }
    }
    Some(a.len().cmp(&b.len()))
}

fn compare_values(a: &str, b: &str) -> Option<Ordering> {
    if a == b {
        return Some(Ordering::Equal);
    }
    let ends = |value: &str| match value {
        "MINVALUE" => -1,
        "MAXVALUE" => 1,
        _ => 0,
    };
    let order = ends(a).cmp(&ends(b));
    if order != Ordering::Equal {
        return Some(order);
    }
    if let (Some(a), Some(b)) = (number(a), number(b)) {
        return Some(a.cmp(&b));
    }
    let (a, b) = (quoted(a), quoted(b));
    match (a, b) {
        // Dates sort as their texts do.
        (Some(a), Some(b)) if is_date(a) && is_date(b) => Some(a.cmp(b)),
        // Texts differ, and which comes first is for the collation to say; some collations take no heed of case.
        _ => None,
    }
}

/// Whether two texts differ to every collation that is not of a special kind, or one of them is no value.
fn are_apart(a: &str, b: &str) -> bool {
    match (quoted(a), quoted(b)) {
        (Some(a), Some(b)) => a.is_ascii() && b.is_ascii() && a.trim_end().to_lowercase() != b.trim_end().to_lowercase(),
        _ => a == "NULL" || b == "NULL",
    }
}

fn number(value: &str) -> Option<i128> {
    value.parse().ok()
}

fn quoted(value: &str) -> Option<&str> {
    value.strip_prefix('\'')?.strip_suffix('\'').filter(|inside| !inside.contains(['\'', '\\']))
}

/// `2026-01-31`, with or without a time behind it.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_shaped = bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-';
    is_shaped && bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b' ' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(from: &str, to: &str) -> PartitionBound {
        PartitionBound::Range { from: vec![from.to_owned()], to: vec![to.to_owned()] }
    }

    fn list(values: &[&str]) -> PartitionBound {
        PartitionBound::In(values.iter().map(|value| (*value).to_owned()).collect())
    }

    #[test]
    fn ranges_touch_and_do_not_overlap() {
        assert_eq!(range("1", "10").overlaps(&range("10", "20")), Some(false));
        assert_eq!(range("1", "11").overlaps(&range("10", "20")), Some(true));
        assert_eq!(range("MINVALUE", "'2026-01-01'").overlaps(&range("'2026-01-01'", "MAXVALUE")), Some(false));
        assert_eq!(range("'2026-01-01'", "'2026-02-01'").overlaps(&range("'2026-01-31 12:00'", "MAXVALUE")), Some(true));
        assert_eq!(range("'b'", "'c'").overlaps(&range("'a'", "'bb'")), None);
        assert_eq!(range("now()", "MAXVALUE").overlaps(&range("1", "2")), None);
    }

    #[test]
    fn lists_share_values() {
        assert_eq!(list(&["1", "2"]).overlaps(&list(&["3", "2"])), Some(true));
        assert_eq!(list(&["1", "2"]).overlaps(&list(&["3"])), Some(false));
        assert_eq!(list(&["'a'"]).overlaps(&list(&["'A'"])), None);
    }

    #[test]
    fn remainders_meet_by_their_common_divisor() {
        let one = |modulus, remainder| PartitionBound::Remainder { modulus, remainder };
        assert_eq!(one(4, 0).overlaps(&one(8, 4)), Some(true));
        assert_eq!(one(4, 0).overlaps(&one(8, 3)), Some(false));
        assert_eq!(one(4, 1).overlaps(&one(4, 2)), Some(false));
        assert_eq!(one(2, 1).overlaps(&one(3, 0)), Some(true));
    }
}
