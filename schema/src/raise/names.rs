//! Names in Rust for what has a name in a database.

use std::collections::BTreeSet;

/// Names of the prelude and of Rust that fields are written with, and those by which the parser knows a type.
const RESERVED: [&str; 22] = [
    "BigDecimal",
    "Box",
    "DateTime",
    "Db",
    "Err",
    "Json",
    "NaiveDate",
    "NaiveDateTime",
    "NaiveTime",
    "None",
    "Ok",
    "Opaque",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "Utc",
    "Uuid",
    "Value",
    "Vec",
    "Vector",
];

/// Words that are no names even when raw.
const NEVER_RAW: [&str; 5] = ["self", "super", "crate", "Self", "_"];

const IRREGULAR: [(&str, &str); 14] = [
    ("people", "person"),
    ("children", "child"),
    ("men", "man"),
    ("women", "woman"),
    ("mice", "mouse"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("vertices", "vertex"),
    ("criteria", "criterion"),
    ("movies", "movie"),
    ("cookies", "cookie"),
    ("series", "series"),
    ("species", "species"),
    ("news", "news"),
];

/// Rust names that are given once each.
#[derive(Debug, Default)]
pub(super) struct RustNames(BTreeSet<String>);

impl RustNames {
    /// A name that something in the source has already.
    pub(super) fn claim(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// The name for a table or a view: the derive makes two more of it.
    pub(super) fn row(&mut self, words: &[&str]) -> String {
        let derived = |name: &str| [format!("New{name}"), format!("{name}Changes")];
        let name = self.free(words, |taken, name| derived(name).iter().all(|other| !taken.contains(other)));
        self.0.extend(derived(&name));
        name
    }

    /// The name for anything else.
    pub(super) fn item(&mut self, words: &[&str]) -> String {
        self.free(words, |_, _| true)
    }

    /// The shortest of the words from their end that is free, else the longest with a number.
    fn free(&mut self, words: &[&str], fits: impl Fn(&BTreeSet<String>, &str) -> bool) -> String {
        let candidates = (0..words.len()).rev().map(|from| words[from..].concat());
        let numbered = (2_u32..).map(|number| format!("{}{number}", words.concat()));
        let is_free = |name: &String| !self.0.contains(name) && !RESERVED.contains(&name.as_str()) && fits(&self.0, name);
        let name = candidates.chain(numbered).find(is_free).unwrap_or_default();
        self.0.insert(name.clone());
        name
    }
}

/// `blog_posts` as `BlogPost`: the last word in the singular.
pub(super) fn singular_type(name: &str) -> String {
    let mut words = words(name);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    type_of(&words)
}

/// `blog_status` as `BlogStatus`.
pub(super) fn type_name(name: &str) -> String {
    type_of(&words(name))
}

fn type_of(words: &[String]) -> String {
    let name: String = words.iter().map(|word| capital(word)).collect();
    match name.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// Each name once, in the order of what they are for.
pub(super) fn distinct(names: impl IntoIterator<Item = String>, separator: &str) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut out = Vec::new();
    for name in names {
        let numbered = (2_u32..).map(|number| format!("{name}{separator}{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(name);
        taken.insert(free.clone());
        out.push(free);
    }
    out
}

/// A column's name as a field: as it is where Rust takes it.
pub(super) fn field(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let begins = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
    let name = if plain && begins && !name.trim_matches('_').is_empty() { name.to_owned() } else { words(name).join("_") };
    match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("column_{name}"),
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// An enum's label as a variant.
pub(super) fn variant(label: &str) -> String {
    if label.is_empty() {
        return "Empty".to_owned();
    }
    match words(label) {
        words if words.is_empty() => "Other".to_owned(),
        words => match type_of(&words).as_str() {
            "Self" => "Self_".to_owned(),
            name => name.to_owned(),
        },
    }
}

/// The words of a name, in lower case; what no name of Rust's has stands between words.
fn words(name: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphabetic());
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    for (at, &c) in characters.iter().enumerate() {
        if !is_part(c) {
            words.extend((!current.is_empty()).then(|| std::mem::take(&mut current)));
            continue;
        }
        let before = at.checked_sub(1).map(|at| characters[at]);
        let next_is_lower = characters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let begins = c.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit() || next_is_lower);
        if begins && !current.is_empty() {
            words.push(std::mem::take(&mut current));
        }
        current.extend(c.to_lowercase());
    }
    words.extend((!current.is_empty()).then_some(current));
    words
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// English, as far as tables are named in it. A word that it does not know stays.
fn singular(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let without = |end: &str| word.strip_suffix(end).filter(|stem| stem.len() > 1);
    if let Some(stem) = without("ies") {
        return format!("{stem}y");
    }
    let hissing = ["sses", "shes", "ches", "xes", "zzes", "uses"].iter().any(|end| without(end).is_some());
    let silent = ["causes", "clauses", "pauses", "houses", "uses"].contains(&word);
    if hissing && !silent {
        return word[..word.len() - 2].to_owned();
    }
    if ["ss", "us", "is", "as"].iter().any(|end| word.ends_with(end)) {
        return word.to_owned();
    }
    without("s").unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_called_by_one_of_their_rows() {
        for (table, expected) in [
            ("users", "User"),
            ("blog_posts", "BlogPost"),
            ("categories", "Category"),
            ("addresses", "Address"),
            ("statuses", "Status"),
            ("boxes", "Box"),
            ("news", "News"),
            ("people", "Person"),
            ("order-lines", "OrderLine"),
            ("OrderLines", "OrderLine"),
            ("HTTPServers", "HttpServer"),
            ("2fa_codes", "N2faCode"),
            ("analysis", "Analysis"),
            ("houses", "House"),
            ("databases", "Database"),
            ("", "Unnamed"),
        ] {
            assert_eq!(singular_type(table), expected);
        }
    }

    #[test]
    fn columns_keep_names_that_rust_takes() {
        for (column, expected) in [
            ("user_id", "user_id"),
            ("type", "type"),
            ("self", "self_"),
            ("userId", "user_id"),
            ("Email Address", "email_address"),
            ("1st", "column_1st"),
            ("_", "unnamed"),
            ("_id", "_id"),
            ("%", "unnamed"),
        ] {
            assert_eq!(field(column), expected);
        }
        assert_eq!([variant(""), variant("in progress"), variant("A+"), variant("++")], ["Empty", "InProgress", "A", "Other"]);
        assert_eq!(distinct(["a", "a", "b"].map(str::to_owned), "_"), ["a", "a_2", "b"]);
    }

    #[test]
    fn a_name_is_given_once_and_leaves_room_for_what_the_derive_makes() {
        let mut names = RustNames::default();
        let mut row = |words: &[&str]| names.row(words);
        assert_eq!(row(&["User"]), "User");
        assert_eq!(row(&["NewUser"]), "NewUser2");
        assert_eq!(row(&["Billing", "User"]), "BillingUser");
        assert_eq!(row(&["String"]), "String2");
    }
}
