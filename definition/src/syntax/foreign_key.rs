use super::argument::{Argument, Once, Value};
use super::key::{Fields, Named, names};
use super::report::Report;
use super::settings::{self, Place, SERVERS};
use crate::{ForeignKey, ReferentialAction, Settings};

const FIELD_KEYS: [&str; 5] = ["field", "on_delete", "on_update", "name", "join"];
const STRUCT_KEYS: [&str; 5] = ["references", "on_delete", "on_update", "name", "join"];

/// A key and the places of what it names.
pub(super) struct ForeignKeyInput {
    pub(super) key: ForeignKey,
    pub(super) fields: Fields,
    /// Where the parent is named.
    pub(super) parent_span: proc_macro2::Span,
}

/// `references(Parent, field = x, on_delete = "cascade", ..)` at a field.
pub(super) fn field_reference(report: &mut Report<'_>, argument: &Argument, field: &str, owner: &str) -> Option<ForeignKeyInput> {
    let (mut parent, mut parent_fields, mut options) = (None, Vec::new(), Options::default());
    for part in argument.list(report)? {
        if settings::take(report, Place::ForeignKey, &mut options.settings, part, &mut Named::new()) {
            continue;
        }
        match (&part.key, &part.value) {
            (None, Value::Name(name)) if name == "join" => options.take(report, part, "join"),
            (None, Value::Name(path)) if parent.is_none() => parent = Some((path.clone(), part.span)),
            (None, Value::Call(path, fields)) if parent.is_none() => {
                parent = Some((path.clone(), part.span));
                parent_fields = field_names(report, fields);
            }
            (Some((key, span)), _) if key == "field" => {
                if options.once.first(report, key, *span) {
                    parent_fields = part.name(report).into_iter().collect();
                }
            }
            _ => options.other(report, part, "references", &FIELD_KEYS),
        }
    }
    let Some((parent, parent_span)) = parent else {
        report.error_with_help(argument.span, "`references` names no parent", "`references(User)`: the struct that derives Table");
        return None;
    };
    if parent_fields.len() > 1 {
        let help = "a key of several fields stands at the struct: `foreign_key(a, b, references = Parent(x, y))`";
        report.error_with_help(parent_span, "a field refers to one field of its parent", help);
    }
    let key = options.into_key(report, argument, vec![field.to_owned()], parent_of(parent, owner), parent_fields);
    Some(ForeignKeyInput { key, fields: vec![(field.to_owned(), argument.span)], parent_span })
}

/// `foreign_key(a, b, references = Parent(x, y), ..)` at the struct.
pub(super) fn foreign_key(report: &mut Report<'_>, argument: &Argument, owner: &str) -> Option<ForeignKeyInput> {
    let (mut fields, mut parent, mut parent_fields, mut options) = (Fields::new(), None, Vec::new(), Options::default());
    for part in argument.list(report)? {
        if settings::take(report, Place::ForeignKey, &mut options.settings, part, &mut Named::new()) {
            continue;
        }
        match (&part.key, &part.value) {
            // Before the parent is named, `join` can only be a field of that name.
            (None, Value::Name(name)) if name == "join" && parent.is_some() => options.take(report, part, "join"),
            (None, Value::Name(field)) => fields.push((field.clone(), part.span)),
            (Some((key, span)), value) if key == "references" => {
                if options.once.first(report, key, *span) {
                    match value {
                        Value::Name(path) => parent = Some((path.clone(), part.span)),
                        Value::Call(path, arguments) => {
                            parent = Some((path.clone(), part.span));
                            parent_fields = field_names(report, arguments);
                        }
                        _ => report.error(part.span, "expected `references = Parent(field, other_field)`"),
                    }
                }
            }
            _ => options.other(report, part, "foreign_key", &STRUCT_KEYS),
        }
    }
    let help = "`foreign_key(a, b, references = Parent(x, y))`";
    if fields.is_empty() {
        report.error_with_help(argument.span, "`foreign_key` names no field", help);
    }
    let Some((parent, parent_span)) = parent else {
        report.error_with_help(argument.span, "`foreign_key` names no parent", help);
        return None;
    };
    if fields.is_empty() {
        return None;
    }
    if !parent_fields.is_empty() && parent_fields.len() != fields.len() {
        let counts = format!("{} here, {} in the parent", fields.len(), parent_fields.len());
        report.error(parent_span, format!("both sides of a foreign key have as many fields: {counts}"));
    }
    let key = options.into_key(report, argument, names(&fields), parent_of(parent, owner), parent_fields);
    Some(ForeignKeyInput { key, fields, parent_span })
}

fn parent_of(path: String, owner: &str) -> String {
    if path == "Self" { owner.to_owned() } else { path }
}

fn field_names(report: &mut Report<'_>, arguments: &[Argument]) -> Vec<String> {
    let mut names = Vec::new();
    for argument in arguments {
        match (&argument.key, &argument.value) {
            (None, Value::Name(name)) => names.push(name.clone()),
            _ => report.error(argument.span, "expected the name of a field of the parent"),
        }
    }
    names
}

/// What both places have in common.
#[derive(Default)]
struct Options {
    once: Once,
    name: Option<String>,
    on_delete: Option<ReferentialAction>,
    on_update: Option<ReferentialAction>,
    join: bool,
    settings: Settings,
}

impl Options {
    fn other(&mut self, report: &mut Report<'_>, argument: &Argument, owner: &str, known: &[&str]) {
        match argument.word() {
            Some((word @ ("on_delete" | "on_update" | "name" | "join"), _)) => self.take(report, argument, word),
            Some((word, span)) => report.unknown(span, &format!("key in `{owner}(..)`"), word, &[known, &SERVERS[..]].concat()),
            None => report.error(argument.span, "expected a name, without quotes"),
        }
    }

    fn take(&mut self, report: &mut Report<'_>, argument: &Argument, word: &str) {
        let span = argument.word().map_or(argument.span, |(_, span)| span);
        if !self.once.first(report, word, span) {
            return;
        }
        match word {
            "join" => self.join = argument.flag(report).is_some(),
            "name" => self.name = argument.filled_text(report),
            "on_delete" => self.on_delete = action(report, argument),
            _ => self.on_update = action(report, argument),
        }
    }

    fn into_key(
        self,
        report: &Report<'_>,
        argument: &Argument,
        fields: Vec<String>,
        parent: String,
        parent_fields: Vec<String>,
    ) -> ForeignKey {
        ForeignKey {
            name: self.name,
            fields,
            parent,
            parent_fields,
            on_delete: self.on_delete,
            on_update: self.on_update,
            join: self.join,
            settings: self.settings,
            location: report.location(argument.span),
        }
    }
}

fn action(report: &mut Report<'_>, argument: &Argument) -> Option<ReferentialAction> {
    let text = argument.text(report)?;
    // `set_null` is what a Rust programmer types first.
    let spelled = text.to_lowercase().replace('_', " ");
    let found = ReferentialAction::ALL.into_iter().find(|action| action.as_str() == spelled);
    if found.is_none() {
        report.unknown(argument.span, "action", &text, &ReferentialAction::ALL.map(|action| action.as_str()));
    }
    found
}
