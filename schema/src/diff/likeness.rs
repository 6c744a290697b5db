/// How alike two names are, in percent: the share of letter pairs that they have in common (the Sørensen-Dice coefficient).
///
/// ```
/// use diesel_kit_schema::diff::likeness;
///
/// assert_eq!(likeness("title", "title"), 100);
/// assert!(likeness("user_name", "username") > likeness("user_name", "created_at"));
/// ```
#[must_use]
pub fn likeness(a: &str, b: &str) -> u32 {
    if a == b {
        return 100;
    }
    let (pairs_a, mut pairs_b) = (pairs(a), pairs(b));
    let total = pairs_a.len() + pairs_b.len();
    if total == 0 {
        return 0;
    }
    let mut common = 0;
    for pair in pairs_a {
        if let Some(at) = pairs_b.iter().position(|other| *other == pair) {
            pairs_b.swap_remove(at);
            common += 1;
        }
    }
    u32::try_from(200 * common / total).unwrap_or(100)
}

fn pairs(name: &str) -> Vec<(char, char)> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    letters.windows(2).map(|pair| (pair[0], pair[1])).collect()
}
