//! Definitions that the parser accepts, at random.

#![allow(dead_code)]

mod partitioning;
mod policy;
mod settings;
mod unit;

use diesel_kit_definition::{
    Check, Column, DefaultValue, Definition, Enumeration, Exclusion, ForeignKey, Generated, Increment, Index, IndexKey, IndexPart, Literal,
    Location, Nulls, Order, PrimaryKey, ReferentialAction, RustType, SequenceOptions, SqlText, Storage, Table, Unique, Variant, View,
};
use partitioning::partitioning;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use settings::{Form, settings};

/// Everything that an escape can go wrong with.
fn text() -> impl Strategy<Value = String> {
    "[a-z0-9 '\"\\\\#{}%é\n\t\u{1f600}]{0,12}"
}

fn filled() -> impl Strategy<Value = String> {
    (text(), "[a-z]").prop_map(|(text, letter)| text + &letter)
}

fn sql() -> impl Strategy<Value = SqlText> {
    (of(filled()), of(filled()), of(filled()), of(filled()), of(filled())).prop_filter_map("SQL is given", |texts| {
        let (any, postgres, mysql, mariadb, sqlite) = texts;
        Some(SqlText { any, postgres, mysql, mariadb, sqlite }).filter(|text| !text.is_empty())
    })
}

fn scalar() -> impl Strategy<Value = RustType> {
    prop_oneof![
        Just(RustType::I16),
        Just(RustType::I32),
        Just(RustType::I64),
        Just(RustType::U16),
        Just(RustType::U32),
        Just(RustType::U64),
        Just(RustType::F32),
        Just(RustType::F64),
        Just(RustType::Bool),
        Just(RustType::String),
        Just(RustType::Bytes),
        Just(RustType::Uuid),
        Just(RustType::Date),
        Just(RustType::Time),
        Just(RustType::DateTime),
        Just(RustType::DateTimeUtc),
        Just(RustType::Decimal),
        Just(RustType::Enumeration("Mood".to_owned())),
    ]
}

fn rust_type() -> impl Strategy<Value = RustType> {
    prop_oneof![
        8 => scalar(),
        1 => Just(RustType::JsonValue),
        1 => prop_oneof![Just("Settings"), Just("HashMap<String, Vec<i32>>"), Just("crate::a::B")].prop_map(|t| RustType::Json(t.to_owned())),
        1 => scalar().prop_map(|inner| RustType::Array(Box::new(inner))),
        1 => (1..4000_u32).prop_map(RustType::Vector),
        1 => Just(RustType::Other("ltree::Path<'static>".to_owned())),
    ]
}

fn default(rust_type: &RustType) -> BoxedStrategy<DefaultValue> {
    let literal = match rust_type {
        RustType::Bool => any::<bool>().prop_map(Literal::Bool).boxed(),
        RustType::I16 => any::<i16>().prop_map(|n| Literal::Integer(n.to_string())).boxed(),
        RustType::I32 | RustType::I64 | RustType::F32 => any::<i32>().prop_map(|n| Literal::Integer(n.to_string())).boxed(),
        RustType::U16 | RustType::U32 | RustType::U64 => any::<u16>().prop_map(|n| Literal::Integer(n.to_string())).boxed(),
        RustType::F64 => any::<i16>().prop_map(|n| Literal::Decimal(format!("{n}.25"))).boxed(),
        RustType::Decimal => Just(Literal::Decimal("-0.5".to_owned())).boxed(),
        RustType::String | RustType::Enumeration(_) | RustType::Other(_) => text().prop_map(Literal::Text).boxed(),
        RustType::Uuid => return Just(DefaultValue::Uuid).boxed(),
        RustType::Date | RustType::Time | RustType::DateTime | RustType::DateTimeUtc => return Just(DefaultValue::Now).boxed(),
        RustType::Json(_) | RustType::JsonValue => return Just(DefaultValue::Json("{\"a\":[\"\\\\\"]}".to_owned())).boxed(),
        RustType::Bytes | RustType::Array(_) | RustType::Vector(_) => return sql().prop_map(DefaultValue::Sql).boxed(),
    };
    prop_oneof![3 => literal.prop_map(DefaultValue::Literal), 1 => sql().prop_map(DefaultValue::Sql)].boxed()
}

const TABLE: [&[(&str, Form)]; 2] = [
    &[("unlogged", Form::Flag), ("tablespace", Form::Text), ("with", Form::Parameters), ("partition_by", Form::Partitioning)],
    &[("engine", Form::Text), ("charset", Form::Text), ("unprotected", Form::Flag), ("partition_by", Form::Partitioning)],
];
const COLUMN: [&[(&str, Form)]; 2] = [&[("storage", Form::Storage)], &[("charset", Form::Text)]];

fn column(field: String) -> impl Strategy<Value = Column> {
    let intent = (of(sql()), of(sql()), any::<bool>());
    let said = (sql(), of(sql()), settings(&COLUMN));
    (rust_type(), any::<bool>(), said, any::<[bool; 7]>(), of(filled()), of(text()), of(filled()), intent).prop_flat_map(
        move |(rust_type, nullable, (sql, collation, settings), flags, name, comment, renamed_from, (using, backfill, deprecated))| {
            let mut column = Column::new(field.clone(), rust_type);
            column.using = using;
            column.nullable = nullable;
            column.settings = settings;
            if matches!(column.rust_type, RustType::String | RustType::Enumeration(_) | RustType::Other(_)) {
                column.collation = collation;
            }
            column.comment = comment;
            column.renamed_from = renamed_from;
            if let Some(name) = name {
                column.name = format!("{field} {name}");
            }
            let [sized, typed, moment, generated, stored, defaulted, in_domain] = flags;
            match column.rust_type {
                RustType::String | RustType::Bytes if sized => column.max_length = Some(200),
                RustType::Decimal if sized => (column.precision, column.scale) = (Some(12), Some(3)),
                RustType::DateTimeUtc => column.on_update_now = moment && !generated,
                _ => {}
            }
            if typed || matches!(column.rust_type, RustType::Other(_)) {
                column.sql_type = Some(sql.clone());
            }
            if in_domain && !is_enum(&column.rust_type) {
                column.domain = Some("crate::models::EmailAddress".to_owned());
                (column.max_length, column.precision, column.scale) = (None, None, None);
                (column.sql_type, column.collation) = (None, None);
            }
            if generated {
                let storage = if stored { Storage::Stored } else { Storage::Virtual };
                column.generated = Some(Generated { expression: sql, storage });
            }
            column.backfill = backfill.filter(|_| !nullable && !generated);
            column.deprecated = deprecated && (nullable || generated) && field != "id" && field != "title";
            let defaults = if defaulted && !generated { of(default(&column.rust_type)).boxed() } else { Just(None).boxed() };
            defaults.prop_map(move |default| Column { default, ..column.clone() })
        },
    )
}

fn is_enum(rust_type: &RustType) -> bool {
    match rust_type {
        RustType::Enumeration(_) => true,
        RustType::Array(inner) => is_enum(inner),
        _ => false,
    }
}

fn action() -> impl Strategy<Value = Option<ReferentialAction>> {
    of(prop_oneof![Just(ReferentialAction::NoAction), Just(ReferentialAction::Restrict), Just(ReferentialAction::Cascade)])
}

fn foreign_key(fields: Vec<String>) -> impl Strategy<Value = ForeignKey> {
    (of(filled()), any::<[bool; 2]>(), action(), action(), settings(&FOREIGN_KEY)).prop_map(
        move |(name, [named, join], on_delete, on_update, settings)| ForeignKey {
            name,
            parent: if join { "crate::models::User".to_owned() } else { "Account".to_owned() },
            parent_fields: if named { fields.iter().map(|field| format!("{field}_x")).collect() } else { Vec::new() },
            fields: fields.clone(),
            on_delete,
            on_update,
            join: false,
            settings,
            location: Location::default(),
        },
    )
}

/// The words that an index knows for PostgreSQL and for MySQL.
const INDEX: [&[(&str, Form)]; 2] = [
    &[
        ("skip", Form::Flag),
        ("using", Form::Text),
        ("with", Form::Parameters),
        ("include", Form::Fields),
        ("nulls_not_distinct", Form::Flag),
    ],
    &[("skip", Form::Flag), ("using", Form::Text), ("parser", Form::Text), ("invisible", Form::Flag)],
];

const PRIMARY_KEY: [&[(&str, Form)]; 2] = [&[("include", Form::Fields), ("deferrable", Form::Deferral)], &[]];
const UNIQUE: [&[(&str, Form)]; 2] =
    [&[("nulls_not_distinct", Form::Flag), ("include", Form::Fields), ("deferrable", Form::Deferral)], &[]];
const FOREIGN_KEY: [&[(&str, Form)]; 2] = [&[("match_full", Form::Flag), ("deferrable", Form::Deferral), ("not_valid", Form::Flag)], &[]];
const CHECK: [&[(&str, Form)]; 2] =
    [&[("no_inherit", Form::Flag), ("not_valid", Form::Flag), ("not_enforced", Form::Flag)], &[("not_enforced", Form::Flag)]];

fn index_part(key: IndexKey) -> impl Strategy<Value = IndexPart> {
    (of(any::<bool>()), of(any::<bool>()), of("[a-z]{1,5}"), of(1..500_u32)).prop_map(move |(order, nulls, operator_class, length)| {
        IndexPart {
            key: key.clone(),
            length,
            order: order.map(|descending| if descending { Order::Descending } else { Order::Ascending }),
            nulls: nulls.map(|first| if first { Nulls::First } else { Nulls::Last }),
            operator_class,
        }
    })
}

fn index(keys: Vec<IndexKey>) -> impl Strategy<Value = Index> {
    let parts: Vec<_> = keys.into_iter().map(index_part).collect();
    let with = vec(prop_oneof![Just("16"), Just("007"), Just("true"), Just("a b")].prop_map(str::to_owned), 0..3);
    (of(filled()), parts, any::<bool>(), of(filled()), of(sql()), with, settings(&INDEX), of(filled())).prop_map(
        |(name, parts, unique, method, predicate, with, settings, renamed_from)| Index {
            name,
            parts,
            unique,
            method,
            predicate,
            with: with.into_iter().enumerate().map(|(position, value)| (format!("k{position}"), value)).collect(),
            settings,
            renamed_from,
            location: Location::default(),
        },
    )
}

fn unique(fields: Vec<String>) -> impl Strategy<Value = Unique> {
    (of(filled()), settings(&UNIQUE)).prop_map(move |(name, settings)| Unique {
        name,
        fields: fields.clone(),
        settings,
        location: Location::default(),
    })
}

fn check(field: Option<String>) -> impl Strategy<Value = Check> {
    (of(filled()), sql(), settings(&CHECK)).prop_map(move |(name, expression, settings)| Check {
        name,
        field: field.clone(),
        expression,
        settings,
        location: Location::default(),
    })
}

const EXCLUSION: [&[(&str, Form)]; 2] = [&[("deferrable", Form::Deferral)], &[]];

fn exclusion() -> impl Strategy<Value = Exclusion> {
    (of(filled()), sql(), of(filled()), settings(&EXCLUSION)).prop_map(|(name, definition, extension, settings)| Exclusion {
        name,
        definition,
        extension,
        settings,
        location: Location::default(),
    })
}

/// Tables whose lists stand as the parser leaves them: what spans several fields first, then field by field.
pub(crate) fn table() -> impl Strategy<Value = Table> {
    let fields = ["id", "type", "unique", "title"].map(str::to_owned);
    let columns: Vec<_> = fields.iter().cloned().map(column).collect();
    let pair = vec![fields[1].clone(), fields[2].clone()];
    let keys = pair.iter().cloned().map(IndexKey::Field).collect::<Vec<_>>();
    let single = |position: usize| vec![fields[position].clone()];
    let uniques = (vec(unique(pair.clone()), 0..2), vec(unique(single(1)), 0..2), vec(unique(single(3)), 0..2));
    let foreign_keys = (vec(foreign_key(pair.clone()), 0..2), vec(foreign_key(single(1)), 0..2), vec(foreign_key(single(2)), 0..2));
    let checks = (vec(check(None), 0..2), vec(check(Some(fields[1].clone())), 0..2), vec(check(Some(fields[3].clone())), 0..2));
    let expression = sql().prop_flat_map(|sql| index(vec![IndexKey::Expression(sql), IndexKey::Field("title".to_owned())]));
    let single_index = |position: usize| vec(index(vec![IndexKey::Field(fields[position].clone())]), 0..2);
    let security = (policy::row_security(), policy::policies());
    let exclusions = (vec(exclusion(), 0..2), of(partitioning()));
    let indexes = (vec(index(keys), 0..2), vec(expression, 0..2), single_index(2), single_index(3));
    let options =
        (of(filled()), of(text()), of(filled()), of(filled()), 0..4_u8, of(any::<bool>()), settings(&PRIMARY_KEY), settings(&TABLE));
    (columns, uniques, foreign_keys, (checks, exclusions, security), indexes, options).prop_map(
        move |(
            columns,
            uniques,
            foreign_keys,
            (checks, (exclusions, partitioning), (row_security, policies)),
            indexes,
            (schema, comment, renamed_from, name, key, increment, key_settings, table_settings),
        )| {
            let mut table = Table::new("BlogPost", name.clone().unwrap_or_else(|| "blog_post".to_owned()));
            table.columns = columns;
            table.primary_key = match key {
                0 => None,
                1 => Some(PrimaryKey { name, fields: vec!["title".to_owned(), "id".to_owned()], settings: key_settings }),
                _ => Some(PrimaryKey { fields: vec!["id".to_owned()], ..PrimaryKey::default() }),
            };
            let single = key > 1;
            for column in table.columns.iter_mut().filter(|column| column.field == "id" || (key == 1 && column.field == "title")) {
                column.nullable = false;
                column.generated = None;
                if let Some(always) = increment
                    && column.field == "id"
                    && single
                {
                    let sequence = match always {
                        true => SequenceOptions {
                            start: Some(-7),
                            increment: Some(-2),
                            max: Some(5),
                            cycle: true,
                            ..SequenceOptions::default()
                        },
                        false => SequenceOptions { cache: Some(9), min: Some(-3), ..SequenceOptions::default() },
                    };
                    let sequence = if table.comment.is_some() { sequence } else { SequenceOptions::default() };
                    *column = Column {
                        sequence,
                        increment: Some(if always { Increment::Always } else { Increment::ByDefault }),
                        ..Column::new("id", RustType::I64)
                    };
                }
            }
            (table.schema, table.comment, table.renamed_from) = (schema, comment, renamed_from);
            table.external = key == 3;
            table.uniques = [uniques.0, uniques.1, uniques.2].concat();
            table.foreign_keys = [foreign_keys.0, foreign_keys.1, foreign_keys.2].concat();
            table.checks = [checks.0, checks.1, checks.2].concat();
            table.settings = table_settings;
            table.exclusions = exclusions;
            (table.row_security, table.policies) = (row_security, policies);
            table.partitioning = partitioning;
            table.indexes = [indexes.0, indexes.1, indexes.2, indexes.3].concat();
            table
        },
    )
}

pub(crate) fn enumeration() -> impl Strategy<Value = Enumeration> {
    let variants = vec((of(filled()), of(filled())), 1..5);
    let removed = vec(prop_oneof![Just("gone"), Just("o l d"), Just("it's \"gone\"")], 0..2);
    (of(filled()), of(filled()), of(text()), of(filled()), variants, removed).prop_map(
        |(name, schema, comment, renamed_from, variants, removed)| {
            let mut enumeration = Enumeration {
                rust_name: "Mood".to_owned(),
                name: name.unwrap_or_else(|| "mood".to_owned()),
                schema,
                variants: variants
                    .into_iter()
                    .enumerate()
                    .map(|(position, (label, renamed_from))| Variant {
                        rust_name: format!("V{position}"),
                        label: label.map_or_else(|| format!("v{position}"), |label| format!("{position}{label}")),
                        renamed_from,
                    })
                    .collect(),
                comment,
                renamed_from,
                removed: Vec::new(),
                location: Location::default(),
            };
            let instead = enumeration.variants[0].label.clone();
            enumeration.removed = removed.into_iter().map(|label| (label.to_owned(), instead.clone())).collect();
            enumeration
        },
    )
}

/// What a view's column may say.
fn view_column(field: String) -> impl Strategy<Value = Column> {
    column(field).prop_map(|column| Column {
        sql_type: column.sql_type.clone().or_else(|| matches!(column.rust_type, RustType::Other(_)).then(|| SqlText::any("ltree"))),
        domain: None,
        default: None,
        on_update_now: false,
        generated: None,
        max_length: None,
        comment: None,
        renamed_from: None,
        using: None,
        backfill: None,
        deprecated: false,
        ..column
    })
}

pub(crate) fn view() -> impl Strategy<Value = View> {
    let columns: Vec<_> = ["id", "type", "unique", "title"].map(|field| view_column(field.to_owned())).into_iter().collect();
    let keys = vec![IndexKey::Field("type".to_owned()), IndexKey::Field("title".to_owned())];
    let indexes = (vec(index(keys), 0..2), vec(index(vec![IndexKey::Field("id".to_owned())]), 0..2));
    let options = vec((prop_oneof![Just("true"), Just("local"), Just("false")]).prop_map(str::to_owned), 0..3);
    let depends_on = vec(prop_oneof![Just("User"), Just("crate::models::User"), Just("a function")].prop_map(str::to_owned), 0..3);
    let texts = (of(filled()), of(filled()), of(text()), of(filled()));
    (columns, sql(), any::<[bool; 2]>(), indexes, options, depends_on, texts).prop_map(
        |(columns, query, [keyed, materialized], indexes, options, depends_on, (name, schema, comment, renamed_from))| {
            let mut view = View::new("ActiveUser", name.unwrap_or_else(|| "active_user".to_owned()), query);
            view.columns = columns;
            (view.schema, view.comment, view.renamed_from) = (schema, comment, renamed_from);
            if keyed {
                view.columns[0].nullable = false;
                view.key = std::vec!["id".to_owned()];
            }
            view.materialized = materialized;
            if materialized {
                view.indexes = [indexes.0, indexes.1].concat();
            }
            view.options = options.into_iter().enumerate().map(|(position, value)| (format!("k{position}"), value)).collect();
            view.depends_on = depends_on;
            view
        },
    )
}

pub(crate) fn definition() -> impl Strategy<Value = Definition> {
    prop_oneof![
        4 => table().prop_map(Definition::Table).boxed(),
        1 => enumeration().prop_map(Definition::Enumeration).boxed(),
        1 => unit::definition().boxed(),
        1 => view().prop_map(Definition::View).boxed(),
    ]
}
