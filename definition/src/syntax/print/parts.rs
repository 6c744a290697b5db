use super::partition;
use crate::{
    Check, Exclusion, ForeignKey, Index, IndexKey, IndexPart, Nulls, Order, Policy, PolicyCommand, SequenceOptions, Setting, Settings,
    SqlText,
};

/// Options of an attribute, to be joined with commas.
#[derive(Default)]
pub(super) struct Options(pub(super) Vec<String>);

impl Options {
    pub(super) fn fields(fields: &[String]) -> Self {
        Self(fields.to_vec())
    }

    pub(super) fn word(&mut self, word: &str) {
        self.0.push(word.to_owned());
    }

    pub(super) fn text(&mut self, key: &str, text: &str) {
        self.0.push(format!("{key} = {}", quoted(text)));
    }

    pub(super) fn maybe_text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// A label and what rows get instead: `old = "new"`, or `label("o l d", "new")` where the label is no word.
    pub(super) fn removed(&mut self, label: &str, instead: &str) {
        match syn::parse_str::<syn::Ident>(label) {
            Ok(_) => self.text(label, instead),
            Err(_) => self.0.push(format!("label({}, {})", quoted(label), quoted(instead))),
        }
    }

    pub(super) fn sequence(&mut self, sequence: &SequenceOptions) {
        for (key, number) in sequence.numbers() {
            self.0.push(format!("{key} = {number}"));
        }
        if sequence.cycle {
            self.word("cycle");
        }
    }

    pub(super) fn maybe_number(&mut self, key: &str, number: Option<u32>) {
        if let Some(number) = number {
            self.0.push(format!("{key} = {number}"));
        }
    }

    pub(super) fn call(&mut self, name: &str, options: &Options) {
        self.0.push(format!("{name}({})", options.0.join(", ")));
    }

    pub(super) fn into_call(self, name: &str) -> String {
        format!("{name}({})", self.0.join(", "))
    }

    /// `name` alone, or with its options.
    pub(super) fn word_or_call(&mut self, name: &str, options: &Options) {
        if options.0.is_empty() { self.word(name) } else { self.call(name, options) }
    }

    /// The texts of some SQL: one for all stands alone, those of dialects carry their names.
    pub(super) fn sql(&mut self, sql: &SqlText) {
        for (key, text) in sql.entries() {
            if key == "any" { self.0.push(quoted(text)) } else { self.text(key, text) }
        }
    }

    /// What is said to single servers, a call each.
    pub(super) fn settings(&mut self, settings: &Settings) {
        for (server, block) in settings.entries() {
            let mut words = Options::default();
            for (word, setting) in &block.0 {
                match setting {
                    Setting::Flag => words.word(word),
                    Setting::Text(text) => words.text(word, text),
                    Setting::Fields(fields) => words.call(word, &Options::fields(fields)),
                    Setting::Parameters(values) => words.call(word, &parameters(values)),
                    Setting::Partitioning(partitioning) => partition::words(partitioning, &mut words),
                }
            }
            self.call(server, &words);
        }
    }

    /// `key = ".."` for one text, `key(postgres = "..")` for several.
    pub(super) fn assigned_sql(&mut self, key: &str, sql: &SqlText) {
        match (&sql.any, sql.entries().count()) {
            (Some(only), 1) => self.text(key, only),
            _ => {
                let mut texts = Options::default();
                texts.sql(sql);
                self.call(key, &texts);
            }
        }
    }

    pub(super) fn write_attribute(&self, name: &str, indent: &str, text: &mut String) {
        if !self.0.is_empty() {
            text.push_str(&format!("{indent}#[{name}({})]\n", self.0.join(", ")));
        }
    }
}

/// A string literal; raw where that spares backslashes.
pub(super) fn quoted(text: &str) -> String {
    let plain = text.chars().all(|character| !character.is_control());
    let fences = (1..8).map(|count| "#".repeat(count)).find(|fence| !text.contains(&format!("\"{fence}")));
    match fences {
        Some(fence) if plain && text.contains(['"', '\\']) => format!("r{fence}\"{text}\"{fence}"),
        _ => format!("{text:?}"),
    }
}

/// A name as an identifier, raw where it is a keyword.
pub(super) fn identifier(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

pub(super) fn check(check: &Check) -> String {
    let mut options = Options::default();
    options.maybe_text("name", check.name.as_deref());
    options.sql(&check.expression);
    options.settings(&check.settings);
    options.into_call("check")
}

pub(super) fn exclusion(exclusion: &Exclusion) -> String {
    let mut options = Options::default();
    options.maybe_text("name", exclusion.name.as_deref());
    options.sql(&exclusion.definition);
    options.maybe_text("extension", exclusion.extension.as_deref());
    options.settings(&exclusion.settings);
    options.into_call("exclude")
}

pub(super) fn policy(policy: &Policy) -> String {
    let mut options = Options::default();
    options.text("name", &policy.name);
    if policy.command != PolicyCommand::All {
        options.text("for", policy.command.as_str());
    }
    if policy.restrictive {
        options.word("restrictive");
    }
    if !policy.roles.is_empty() {
        options.call("to", &Options(policy.roles.iter().map(|role| quoted(role)).collect()));
    }
    options.maybe_text("using", policy.using.as_deref());
    options.maybe_text("check", policy.check.as_deref());
    options.maybe_text("renamed_from", policy.renamed_from.as_deref());
    options.into_call("policy")
}

pub(super) fn foreign_key_options(key: &ForeignKey, options: &mut Options) {
    options.maybe_text("on_delete", key.on_delete.map(|action| action.as_str()));
    options.maybe_text("on_update", key.on_update.map(|action| action.as_str()));
    options.maybe_text("name", key.name.as_deref());
    if key.join {
        options.word("join");
    }
    options.settings(&key.settings);
}

/// The operator class that all parts share.
fn shared_class(index: &Index) -> Option<&str> {
    let first = index.parts.first()?.operator_class.as_deref();
    if index.parts.iter().all(|part| part.operator_class.as_deref() == first) { first } else { None }
}

pub(super) fn struct_index(index: &Index) -> String {
    let shared = shared_class(index);
    let mut options = Options::default();
    for part in &index.parts {
        options.word(&index_part(part, shared.is_none()));
    }
    index_options(index, &mut options);
    options.into_call("index")
}

/// The options of an index at its field.
pub(super) fn field_index(index: &Index) -> Options {
    let mut options = Options::default();
    if let Some(part) = index.parts.first() {
        match part.order {
            Some(Order::Ascending) => options.word("asc"),
            Some(Order::Descending) => options.word("desc"),
            None => {}
        }
        options.maybe_number("length", part.length);
        options.maybe_text("nulls", part.nulls.map(nulls));
    }
    index_options(index, &mut options);
    options
}

fn index_options(index: &Index, options: &mut Options) {
    options.maybe_text("name", index.name.as_deref());
    if index.unique {
        options.word("unique");
    }
    options.maybe_text("using", index.method.as_deref());
    options.maybe_text("opclass", shared_class(index));
    if let Some(predicate) = &index.predicate {
        options.assigned_sql("where", predicate);
    }
    if !index.with.is_empty() {
        options.call("with", &parameters(&index.with));
    }
    options.settings(&index.settings);
    options.maybe_text("renamed_from", index.renamed_from.as_deref());
}

fn parameters(values: &[(String, String)]) -> Options {
    Options(values.iter().map(|(key, value)| format!("{key} = {}", parameter(value))).collect())
}

/// A whole number, `true` and `false` stand bare.
pub(super) fn parameter(value: &str) -> String {
    let number = value == "0" || (!value.starts_with('0') && !value.is_empty() && value.bytes().all(|digit| digit.is_ascii_digit()));
    if number || value == "true" || value == "false" { value.to_owned() } else { quoted(value) }
}

fn index_part(part: &IndexPart, with_class: bool) -> String {
    let key = match &part.key {
        IndexKey::Field(field) => field.clone(),
        IndexKey::Expression(sql) => {
            let mut options = Options::default();
            options.sql(sql);
            options.into_call("expression")
        }
    };
    let mut options = Options::default();
    options.word(&key);
    options.maybe_number("length", part.length);
    options.maybe_text("nulls", part.nulls.map(nulls));
    options.maybe_text("opclass", part.operator_class.as_deref().filter(|_| with_class));
    match part.order {
        Some(Order::Ascending) => options.into_call("asc"),
        Some(Order::Descending) => options.into_call("desc"),
        // `unique` alone is the option of that name.
        None if options.0.len() > 1 || key == "unique" => options.into_call("part"),
        None => key,
    }
}

fn nulls(nulls: Nulls) -> &'static str {
    match nulls {
        Nulls::First => "first",
        Nulls::Last => "last",
    }
}
