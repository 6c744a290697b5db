//! Structs without fields.

use diesel_kit_definition::{Definition, Extension, Location, Namespace, Sequence, SequenceOptions, SequenceType};
use proptest::option::of;
use proptest::prelude::*;

use super::{filled, text};

fn only() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![Just(Vec::new()), Just(vec!["postgres".to_owned(), "mariadb".to_owned()])]
}

fn namespace() -> impl Strategy<Value = Namespace> {
    (of(filled()), only(), of(text()), of(filled())).prop_map(|(name, only, comment, renamed_from)| Namespace {
        rust_name: "Billing".to_owned(),
        name: name.unwrap_or_else(|| "billing".to_owned()),
        only,
        comment,
        renamed_from,
        location: Location::default(),
    })
}

fn extension() -> impl Strategy<Value = Extension> {
    (of(filled()), of(filled()), of(filled()), only(), of(text())).prop_map(|(name, schema, version, only, comment)| Extension {
        rust_name: "PgTrgm".to_owned(),
        name: name.unwrap_or_else(|| "pg_trgm".to_owned()),
        schema,
        version,
        only,
        comment,
        location: Location::default(),
    })
}

fn sequence() -> impl Strategy<Value = Sequence> {
    let texts = (of(filled()), of(filled()), of(text()), of(filled()));
    let data_type = of(prop_oneof![Just(SequenceType::Smallint), Just(SequenceType::Integer), Just(SequenceType::Bigint)]);
    (texts, data_type, only(), of(1..9_i64), any::<bool>()).prop_map(
        |((name, schema, comment, renamed_from), data_type, only, number, cycle)| Sequence {
            rust_name: "Numbers".to_owned(),
            name: name.unwrap_or_else(|| "numbers".to_owned()),
            schema,
            data_type,
            options: SequenceOptions {
                start: number,
                increment: number.map(|number| -number),
                max: Some(50),
                cycle,
                ..SequenceOptions::default()
            },
            only,
            comment,
            renamed_from,
            location: Location::default(),
        },
    )
}

pub(crate) fn definition() -> impl Strategy<Value = Definition> {
    prop_oneof![
        namespace().prop_map(Definition::Namespace),
        extension().prop_map(Definition::Extension),
        sequence().prop_map(Definition::Sequence),
    ]
}
