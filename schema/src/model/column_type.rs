use std::borrow::Cow;
use std::fmt;

use super::{DomainType, ObjectName};

/// The type of a column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ColumnType {
    /// The type, or an array's element.
    pub base: BaseType,
    /// Whether it is an array of `base`.
    pub array: bool,
}

/// A type that the server brings, or one of the schema's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum BaseType {
    /// A type that the server or an extension brings.
    Builtin(BuiltinType),
    /// An enum type of the schema, by name.
    Enumeration(ObjectName),
    /// A domain of the schema. There is no array of them, but domains over arrays.
    Domain(DomainType),
}

/// A server's type: `varchar(255)` is the name `varchar` with the argument `255`, `decimal(9,2) unsigned` has the suffix `unsigned`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BuiltinType {
    /// The name, in lower case.
    pub name: String,
    /// What stands in parentheses, as SQL; labels of a MySQL enum are quoted.
    pub arguments: Vec<String>,
    /// What stands behind the parentheses, in lower case.
    pub suffix: Option<String>,
}

impl BuiltinType {
    /// Reads a type as SQL writes it. Splits at commas outside of quotes; any text is some type.
    ///
    /// ```
    /// use diesel_kit_schema::model::BuiltinType;
    ///
    /// let ty = BuiltinType::parse("decimal(9, 2) unsigned");
    /// assert_eq!((ty.name.as_str(), ty.arguments.len()), ("decimal", 2));
    /// assert_eq!(ty.to_string(), "decimal(9,2) unsigned");
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let Some((name, rest)) = text.split_once('(') else {
            return Self::without_arguments(&lower_words(text));
        };
        let (inside, behind) = rest.rsplit_once(')').unwrap_or((rest, ""));
        let arguments = split_arguments(inside);
        // Nothing between parentheses is as good as none: what is behind them belongs to the name.
        if arguments.is_empty() {
            return Self::without_arguments(&lower_words(&format!("{name} {behind}")));
        }
        let behind = lower_words(behind);
        Self { name: lower_words(name), arguments, suffix: (!behind.is_empty()).then_some(behind) }
    }

    /// All words are the name, but for the sign of MySQL's numbers, which stands behind arguments too.
    fn without_arguments(words: &str) -> Self {
        match words.strip_suffix(" unsigned") {
            Some(name) => Self { name: name.to_owned(), arguments: Vec::new(), suffix: Some("unsigned".to_owned()) },
            None => Self::plain(words),
        }
    }

    /// The type as SQL writes it; most types are their name.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        if self.arguments.is_empty() && self.suffix.is_none() { Cow::Borrowed(&self.name) } else { Cow::Owned(self.to_string()) }
    }

    /// A type without arguments.
    #[must_use]
    pub fn plain(name: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: Vec::new(), suffix: None }
    }

    /// The argument at this place, as a number.
    #[must_use]
    pub fn number(&self, at: usize) -> Option<u32> {
        self.arguments.get(at).and_then(|text| text.parse().ok())
    }
}

impl fmt::Display for BuiltinType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if !self.arguments.is_empty() {
            write!(f, "({})", self.arguments.join(","))?;
        }
        match &self.suffix {
            Some(suffix) => write!(f, " {suffix}"),
            None => Ok(()),
        }
    }
}

impl ColumnType {
    /// A server's type, as SQL writes it.
    #[must_use]
    pub fn builtin(text: &str) -> Self {
        Self { base: BaseType::Builtin(BuiltinType::parse(text)), array: false }
    }

    /// An enum type of the schema.
    #[must_use]
    pub fn enumeration(name: ObjectName) -> Self {
        Self { base: BaseType::Enumeration(name), array: false }
    }

    /// A domain of the schema.
    #[must_use]
    pub fn domain(ty: DomainType) -> Self {
        Self { base: BaseType::Domain(ty), array: false }
    }

    /// The type that the server keeps the values in: of a domain what it stands over, else the type itself.
    #[must_use]
    pub fn plain(&self) -> &Self {
        match &self.base {
            BaseType::Domain(domain) => &domain.base,
            BaseType::Builtin(_) | BaseType::Enumeration(_) => self,
        }
    }

    /// The domain of the schema that the column is of.
    #[must_use]
    pub fn as_domain(&self) -> Option<&DomainType> {
        match &self.base {
            BaseType::Domain(domain) => Some(domain),
            BaseType::Builtin(_) | BaseType::Enumeration(_) => None,
        }
    }

    /// The server's type that the values are kept in, unless it is one of the schema's own.
    #[must_use]
    pub fn as_builtin(&self) -> Option<&BuiltinType> {
        match &self.plain().base {
            BaseType::Builtin(builtin) => Some(builtin),
            BaseType::Enumeration(_) | BaseType::Domain(_) => None,
        }
    }

    /// The enum type of the schema that the column or its elements have.
    #[must_use]
    pub fn as_enumeration(&self) -> Option<&ObjectName> {
        match &self.base {
            BaseType::Builtin(_) | BaseType::Domain(_) => None,
            BaseType::Enumeration(name) => Some(name),
        }
    }
}

/// For messages: unquoted.
impl fmt::Display for ColumnType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.base {
            BaseType::Builtin(builtin) => builtin.fmt(f)?,
            BaseType::Enumeration(name) => name.fmt(f)?,
            BaseType::Domain(domain) => write!(f, "{} ({})", domain.name, domain.base)?,
        }
        if self.array { f.write_str("[]") } else { Ok(()) }
    }
}

fn lower_words(text: &str) -> String {
    // Most types are one word in lower case.
    if text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return text.to_owned();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn split_arguments(inside: &str) -> Vec<String> {
    let mut arguments = vec![String::new()];
    let mut quoted = false;
    for character in inside.chars() {
        if character == '\'' {
            quoted = !quoted;
        }
        if character == ',' && !quoted {
            arguments.push(String::new());
        } else if let Some(last) = arguments.last_mut() {
            last.push(character);
        }
    }
    arguments.iter().map(|argument| argument.trim().to_owned()).filter(|argument| !argument.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::BuiltinType;

    #[test]
    fn a_type_is_read_as_it_is_written() {
        for text in [
            "uuid ",
            "x() 0",
            "x( , )y",
            "decimal(9, 2)  UNSIGNED",
            "enum('a,b','c')",
            "timestamp(6) with time zone",
            "f(",
            "INT  unsigned",
        ] {
            let ty = BuiltinType::parse(text);
            assert_eq!(BuiltinType::parse(&ty.to_string()), ty, "{text:?}");
        }
    }
}
