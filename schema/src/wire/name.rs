use std::borrow::Cow;

use serde::{Deserialize, Serialize, Serializer};

use crate::model::ObjectName;

/// A name: `name`, or `schema.name` with dots in either written twice.
///
/// Where a name with a schema begins with dots, one could not tell whose they are: `schema.2.name` says that there are two.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "String")]
pub(crate) struct WireName<'a>(Cow<'a, ObjectName>);

impl<'a> From<&'a ObjectName> for WireName<'a> {
    fn from(name: &'a ObjectName) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl From<WireName<'_>> for ObjectName {
    fn from(wire: WireName<'_>) -> Self {
        wire.0.into_owned()
    }
}

impl WireName<'_> {
    fn text(&self) -> Cow<'_, str> {
        let ObjectName { schema, name } = &*self.0;
        let Some(schema) = schema else {
            return if name.contains('.') { Cow::Owned(escape(name)) } else { Cow::Borrowed(name) };
        };
        let rest = name.trim_start_matches('.');
        Cow::Owned(match name.len() - rest.len() {
            0 => format!("{}.{}", escape(schema), escape(name)),
            dots => format!("{}.{dots}.{}", escape(schema), escape(rest)),
        })
    }
}

impl Serialize for WireName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

fn escape(name: &str) -> String {
    name.replace('.', "..")
}

impl From<String> for WireName<'_> {
    fn from(text: String) -> Self {
        if !text.contains('.') {
            return Self(Cow::Owned(ObjectName::new(text)));
        }
        let mut parts = vec![String::new()];
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let doubled = character == '.' && characters.next_if_eq(&'.').is_some();
            if character == '.' && !doubled {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(character);
            }
        }
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        let name = match (parts.next(), parts.next()) {
            (None, _) => ObjectName { schema: None, name: first },
            (Some(name), None) => ObjectName { schema: Some(first), name },
            (Some(dots), Some(rest)) => {
                // No name is that long: what is no count is a name that someone wrote by hand.
                let dots = dots.parse().ok().filter(|dots| *dots < 1000).map_or_else(|| format!("{dots}."), |dots| ".".repeat(dots));
                let rest = parts.fold(rest, |rest, part| format!("{rest}.{part}"));
                ObjectName { schema: Some(first), name: format!("{dots}{rest}") }
            }
        };
        Self(Cow::Owned(name))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Every text of up to four of these characters.
    fn texts() -> Vec<String> {
        let mut texts = vec![String::new()];
        for length in 0..4 {
            let longer: Vec<_> = texts.iter().filter(|text| text.len() == length).cloned().collect();
            texts.extend(longer.iter().flat_map(|text| ['.', 'a', '1'].map(|character| format!("{text}{character}"))));
        }
        texts.retain(|text| !text.is_empty());
        texts
    }

    #[test]
    fn every_name_comes_back_and_no_two_are_written_alike() {
        let mut seen = BTreeMap::new();
        let schemas: Vec<_> = texts().into_iter().map(Some).chain([None]).collect();
        for schema in schemas {
            for name in texts() {
                let name = ObjectName { schema: schema.clone(), name };
                let text = WireName::from(&name).text().into_owned();
                assert_eq!(ObjectName::from(WireName::from(text.clone())), name, "{text}");
                if let Some(other) = seen.insert(text.clone(), name.clone()) {
                    panic!("{text} is {name:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn names_are_written_as_they_ever_were() {
        for (schema, name, text) in [
            (None, "users", "users"),
            (Some("app"), "users", "app.users"),
            (Some("app.v1"), "users.old", "app..v1.users..old"),
            (None, ".hidden", "..hidden"),
            (Some("app"), ".hidden", "app.1.hidden"),
        ] {
            let name = ObjectName { schema: schema.map(str::to_owned), name: name.to_owned() };
            assert_eq!(WireName::from(&name).text().into_owned(), text);
        }
    }
}
