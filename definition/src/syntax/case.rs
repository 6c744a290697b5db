/// A Rust name in `snake_case`: `HttpServer2` and `HTTPServer2` are both `http_server2`.
#[must_use]
pub fn snake_case(name: &str) -> String {
    words(name).join("_")
}

/// The words of a Rust name, in lower case.
fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut current = String::new();
    for (position, &character) in characters.iter().enumerate() {
        if character == '_' {
            if !current.is_empty() {
                words.push(std::mem::take(&mut current));
            }
            continue;
        }
        let before = position.checked_sub(1).and_then(|before| characters.get(before));
        let after = characters.get(position + 1);
        let starts = character.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase()) || after.is_some_and(|after| after.is_lowercase()));
        if starts && !current.is_empty() {
            words.push(std::mem::take(&mut current));
        }
        current.extend(character.to_lowercase());
    }
    if !current.is_empty() {
        words.push(current);
    }
    words
}

/// How `rename_all` writes the labels of an enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
    Camel,
    Pascal,
    Lower,
    Upper,
}

impl Case {
    pub(super) const NAMES: [&'static str; 8] =
        ["snake_case", "SCREAMING_SNAKE_CASE", "kebab-case", "SCREAMING-KEBAB-CASE", "camelCase", "PascalCase", "lowercase", "UPPERCASE"];

    pub(super) fn from_name(name: &str) -> Option<Self> {
        let all =
            [Self::Snake, Self::ScreamingSnake, Self::Kebab, Self::ScreamingKebab, Self::Camel, Self::Pascal, Self::Lower, Self::Upper];
        all.into_iter().zip(Self::NAMES).find(|(_, known)| *known == name).map(|(case, _)| case)
    }

    pub(super) fn apply(self, name: &str) -> String {
        let words = words(name);
        match self {
            Self::Snake => words.join("_"),
            Self::ScreamingSnake => words.join("_").to_uppercase(),
            Self::Kebab => words.join("-"),
            Self::ScreamingKebab => words.join("-").to_uppercase(),
            Self::Camel => words.iter().enumerate().map(|(i, word)| if i == 0 { word.clone() } else { capital(word) }).collect(),
            Self::Pascal => words.iter().map(|word| capital(word)).collect(),
            Self::Lower => words.concat(),
            Self::Upper => words.concat().to_uppercase(),
        }
    }
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_every_case() {
        for (name, expected) in [
            ("User", "user"),
            ("HttpServer2", "http_server2"),
            ("HTTPServer", "http_server"),
            ("BlogPostTag", "blog_post_tag"),
            ("already_snake", "already_snake"),
            ("A", "a"),
        ] {
            assert_eq!(snake_case(name), expected);
        }
        let cases = Case::NAMES.map(|name| Case::from_name(name).map(|case| case.apply("VeryGood")));
        let expected = ["very_good", "VERY_GOOD", "very-good", "VERY-GOOD", "veryGood", "VeryGood", "verygood", "VERYGOOD"];
        assert_eq!(cases, expected.map(|label| Some(label.to_owned())));
    }
}
