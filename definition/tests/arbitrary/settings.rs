//! What is said to single servers.

use diesel_kit_definition::{Block, Setting, Settings};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// What a word is followed by.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    Partitioning,
    Flag,
    Text,
    Deferral,
    Storage,
    Fields,
    Parameters,
}

fn setting(form: Form) -> BoxedStrategy<Setting> {
    match form {
        Form::Partitioning => super::partitioning().prop_map(|one| Setting::Partitioning(Box::new(one))).boxed(),
        Form::Flag => Just(Setting::Flag).boxed(),
        Form::Text => "[a-zA-Z\"\\\\][a-z 0-9]{0,6}".prop_map(Setting::Text).boxed(),
        Form::Deferral => prop_oneof![Just("immediate"), Just("deferred")].prop_map(|text| Setting::Text(text.to_owned())).boxed(),
        Form::Storage => prop_oneof![Just("plain"), Just("external")].prop_map(|text| Setting::Text(text.to_owned())).boxed(),
        Form::Fields => prop_oneof![Just(vec!["title"]), Just(vec!["type", "unique"])]
            .prop_map(|fields| Setting::Fields(fields.into_iter().map(str::to_owned).collect()))
            .boxed(),
        Form::Parameters => vec(prop_oneof![Just("16"), Just("007"), Just("true"), Just("a b")], 0..3)
            .prop_map(|values| {
                let parameters = values.into_iter().enumerate();
                Setting::Parameters(parameters.map(|(position, value)| (format!("k{position}"), value.to_owned())).collect())
            })
            .boxed(),
    }
}

fn block(words: &'static [(&'static str, Form)]) -> impl Strategy<Value = Option<Block>> {
    let words: Vec<_> =
        words.iter().map(|(word, form)| of(setting(*form)).prop_map(move |value| value.map(|value| ((*word).to_owned(), value)))).collect();
    of(words.prop_map(|words| Block(words.into_iter().flatten().collect())))
}

/// Blocks for PostgreSQL and for MySQL; MariaDB's are those of MySQL.
pub(crate) fn settings(words: &'static [&'static [(&'static str, Form)]; 2]) -> impl Strategy<Value = Settings> {
    let none = Just(Settings::default());
    let some = (block(words[0]), block(words[1]), block(words[1])).prop_map(|(postgres, mysql, mariadb)| Settings {
        postgres,
        mysql,
        mariadb,
        sqlite: None,
    });
    prop_oneof![2 => none, 1 => some]
}
