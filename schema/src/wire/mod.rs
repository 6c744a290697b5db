//! The model as it stands in files: apart from the domain types, so that those can change and every file ever written stays readable.
//!
//! What is usual is left out, so that a line in a pull request says only what is special.

pub(crate) mod change;
pub(crate) mod column;
pub(crate) mod constraint;
pub(crate) mod domain;
pub(crate) mod index;
pub(crate) mod name;
pub(crate) mod namespace;
pub(crate) mod partition;
pub(crate) mod policy;
pub(crate) mod schema;
pub(crate) mod sequence;
pub(crate) mod sql_object;
pub(crate) mod table;
pub(crate) mod view;

pub(crate) fn is_empty(names: &[String]) -> bool {
    names.is_empty()
}

pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

/// Options, such as a table's or an index's, of which there are mostly none.
pub(crate) fn no_words(words: &std::collections::BTreeMap<String, String>) -> bool {
    words.is_empty()
}

/// A word in a file that means nothing to this version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no {what}: known are {known}")]
pub(crate) struct UnknownWord {
    pub(crate) what: &'static str,
    pub(crate) word: String,
    pub(crate) known: String,
}

/// Defines the words of a closed set in files, both ways.
macro_rules! words {
    ($name:ident for $ty:ty, $what:literal: $($word:literal = $value:path),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub(crate) struct $name(pub(crate) $ty);

        impl From<$name> for &'static str {
            fn from(word: $name) -> Self {
                match word.0 { $($value => $word,)+ }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::wire::UnknownWord;

            fn try_from(word: String) -> Result<Self, Self::Error> {
                match word.as_str() {
                    $($word => Ok(Self($value)),)+
                    _ => Err($crate::wire::UnknownWord { what: $what, word, known: [$($word),+].join(", ") }),
                }
            }
        }
    };
}
pub(crate) use words;
