//! Structs without fields.

use diesel_kit_definition::{
    Check, Definition, Domain, Extension, Location, Namespace, RustType, Sequence, SequenceOptions, SequenceType, Settings,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::{default, filled, sql, text};

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

fn domain_type() -> impl Strategy<Value = RustType> {
    prop_oneof![
        Just(RustType::String),
        Just(RustType::Decimal),
        Just(RustType::I64),
        Just(RustType::Array(Box::new(RustType::String))),
        Just(RustType::Other("ltree::Path".to_owned())),
    ]
}

fn domain() -> impl Strategy<Value = Domain> {
    let texts = (of(filled()), of(filled()), of(text()), of(filled()));
    let check = (of(filled()), sql()).prop_map(|(name, expression)| Check {
        name,
        field: None,
        expression,
        settings: Settings::default(),
        location: Location::default(),
    });
    let typed = domain_type().prop_flat_map(|ty| (Just(ty.clone()), of(default(&ty))));
    (texts, typed, any::<[bool; 3]>(), (sql(), of(sql())), vec(check, 0..3)).prop_map(
        |((name, schema, comment, renamed_from), (rust_type, default), [not_null, sized, typed], (sql_type, collation), checks)| {
            let mut domain = Domain::new("EmailAddress", name.unwrap_or_else(|| "email_address".to_owned()), rust_type);
            (domain.schema, domain.comment, domain.renamed_from) = (schema, comment, renamed_from);
            (domain.not_null, domain.default) = (not_null, default);
            if matches!(domain.rust_type, RustType::String | RustType::Other(_)) {
                domain.collation = collation;
            }
            match domain.rust_type {
                RustType::String if sized => domain.max_length = Some(200),
                RustType::Decimal if sized => (domain.precision, domain.scale) = (Some(12), Some(3)),
                _ => {}
            }
            if typed || matches!(domain.rust_type, RustType::Other(_)) {
                domain.sql_type = Some(sql_type);
            }
            domain.checks = checks;
            for (at, check) in domain.checks.iter_mut().enumerate() {
                check.name = check.name.take().map(|name| format!("{at}{name}"));
            }
            domain
        },
    )
}

pub(crate) fn definition() -> impl Strategy<Value = Definition> {
    prop_oneof![
        namespace().prop_map(Definition::Namespace),
        extension().prop_map(Definition::Extension),
        sequence().prop_map(Definition::Sequence),
        domain().prop_map(Definition::Domain),
    ]
}
