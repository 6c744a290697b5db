//! Namespaces and extensions: a name alone where nothing else is said, as it ever was.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Extension, Namespace};

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireNamespace<'a> {
    name: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireExtension<'a> {
    name: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    schema: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<Cow<'a, str>>,
}

impl<'a> From<&'a Namespace> for WireNamespace<'a> {
    fn from(namespace: &'a Namespace) -> Self {
        Self { name: Cow::from(&namespace.name), comment: namespace.comment.as_ref().map(Cow::from) }
    }
}

impl From<WireNamespace<'_>> for Namespace {
    fn from(wire: WireNamespace<'_>) -> Self {
        Self { name: wire.name.into_owned(), comment: wire.comment.map(Cow::into_owned) }
    }
}

impl<'a> From<&'a Extension> for WireExtension<'a> {
    fn from(extension: &'a Extension) -> Self {
        Self {
            name: Cow::from(&extension.name),
            schema: extension.schema.as_ref().map(Cow::from),
            version: extension.version.as_ref().map(Cow::from),
            comment: extension.comment.as_ref().map(Cow::from),
        }
    }
}

impl From<WireExtension<'_>> for Extension {
    fn from(wire: WireExtension<'_>) -> Self {
        Self {
            name: wire.name.into_owned(),
            schema: wire.schema.map(Cow::into_owned),
            version: wire.version.map(Cow::into_owned),
            comment: wire.comment.map(Cow::into_owned),
        }
    }
}

/// Something that is its name where nothing else is said of it.
pub(crate) trait Named {
    fn named(name: &str) -> Self;
    /// The name, if nothing else is said.
    fn plain(&self) -> Option<&str>;
}

impl Named for WireNamespace<'_> {
    fn named(name: &str) -> Self {
        Self { name: Cow::from(name.to_owned()), comment: None }
    }

    fn plain(&self) -> Option<&str> {
        self.comment.is_none().then_some(&self.name)
    }
}

impl Named for WireExtension<'_> {
    fn named(name: &str) -> Self {
        Self { name: Cow::from(name.to_owned()), schema: None, version: None, comment: None }
    }

    fn plain(&self) -> Option<&str> {
        [&self.schema, &self.version, &self.comment].iter().all(|said| said.is_none()).then_some(&self.name)
    }
}

/// A text where that says all, else an object.
#[derive(Debug)]
pub(crate) struct Short<T>(pub(crate) T);

impl<T: Named + Serialize> Serialize for Short<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.plain() {
            Some(name) => serializer.serialize_str(name),
            None => self.0.serialize(serializer),
        }
    }
}

impl<'de, T: Named + Deserialize<'de>> Deserialize<'de> for Short<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(std::marker::PhantomData<T>);
        impl<'de, T: Named + Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Short<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name, or an object with a `name`")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Short(T::named(name)))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Short)
            }
        }
        deserializer.deserialize_any(Reader(std::marker::PhantomData))
    }
}
