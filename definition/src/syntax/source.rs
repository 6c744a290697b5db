//! Definitions out of source files, without building the program.

use std::fmt;
use std::str::FromStr;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

use super::item::{Item, Items, Part, content};
use super::report::{Report, SyntaxError, locate};
use super::tokens::{plain, text_of};
use super::{domain, enumeration, extension, namespace, sequence, table, view};
use crate::{Definition, Location};

/// What one file says.
#[derive(Debug, Default)]
pub struct SourceFile {
    /// The definitions that were read without a mistake, in the order of the file.
    pub definitions: Vec<Definition>,
    /// What is wrong, in the order of the file.
    pub problems: Vec<Problem>,
    /// Modules in files of their own that are declared behind `cfg`: whatever they define is hidden too.
    pub hidden_modules: Vec<HiddenModule>,
}

/// `#[cfg(..)] mod name;`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HiddenModule {
    /// The module's name.
    pub name: String,
    /// The condition as written, such as `feature = "billing"`.
    pub condition: String,
    /// Where it is declared.
    pub location: Location,
}

/// Something in a file that keeps a definition from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// Where it is.
    pub location: Location,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The kinds of problems in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file is not Rust.
    Unreadable,
    /// An annotated item has a mistake.
    Invalid,
    /// A definition behind `cfg`, made by a macro or inside a function: whether it exists cannot be known from source.
    Hidden,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

/// Reads the definitions of one file. `file` is the name that locations carry; nothing is read from disk.
///
/// Files are independent, so that a caller may read many at once. Spans that this thread got from earlier parsing outside of this
/// module are no longer valid afterwards: the parser's memory of sources is emptied, or it would hold every file read.
#[must_use]
pub fn read_file(file: &str, text: &str) -> SourceFile {
    let mut source = SourceFile::default();
    let may_define = ["Table", "DbEnum", "Namespace", "Extension", "Domain", "Sequence", "View"].iter().any(|name| text.contains(name));
    let may_hide_modules = text.contains("cfg") && text.contains("mod ");
    if !may_define && !may_hide_modules {
        return source;
    }
    let shebang_hidden;
    let text = if text.starts_with("#!") && !text.trim_start_matches("#!").trim_start().starts_with('[') {
        shebang_hidden = text.replacen("#!", "//", 1);
        &shebang_hidden
    } else {
        text
    };
    match TokenStream::from_str(text) {
        Ok(tokens) => {
            let mut scanner = Scanner { file, source: &mut source, derives_seen: 0, bodies: Vec::new(), macros: Vec::new() };
            scanner.items(tokens, None);
            scanner.bodies(text);
        }
        Err(error) => source.problems.push(Problem {
            kind: ProblemKind::Unreadable,
            location: locate(file, error.span()),
            message: format!("this file is not Rust: {error}"),
            help: Some("look for an unclosed quote or a bracket without its partner".to_owned()),
        }),
    }
    source.problems.sort_by_key(|problem| (problem.location.line, problem.location.column));
    proc_macro2::extra::invalidate_current_thread_spans();
    source
}

struct Scanner<'a> {
    file: &'a str,
    source: &'a mut SourceFile,
    /// Attributes that derive something.
    derives_seen: usize,
    /// What may hold further definitions: bodies of functions and macros.
    bodies: Vec<Group>,
    macros: Vec<Group>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Derive {
    Table,
    DbEnum,
    Namespace,
    Extension,
    Domain,
    Sequence,
    View,
}

/// What an item's attributes say.
#[derive(Default)]
struct Attributes {
    derives: Option<Derive>,
    /// The condition of its `cfg`.
    cfg: Option<String>,
    /// Where a `cfg_attr` derives.
    conditional_derive: Option<Span>,
}

impl Scanner<'_> {
    /// Walks the items of a file or module. `hidden` is the condition that all of them stand behind.
    fn items(&mut self, tokens: TokenStream, hidden: Option<&str>) {
        let mut hidden = hidden.map(str::to_owned);
        for part in Items::new(tokens) {
            match part {
                Part::Inner(group) => hidden = cfg_of(&group).or(hidden),
                Part::Item(item) => self.item(item, hidden.as_deref()),
            }
        }
    }

    fn item(&mut self, item: Item, hidden: Option<&str>) {
        let attributes = self.attributes(&item);
        if attributes.cfg.as_deref() == Some("test") {
            return;
        }
        if let (Some(span), None) = (attributes.conditional_derive, hidden) {
            self.hidden(span, "a definition behind `cfg_attr`", "derive it always");
            return;
        }
        let condition = attributes.cfg.as_deref().or(hidden);
        match (item.keyword, attributes.derives, condition) {
            (Some("struct" | "enum" | "union"), Some(_), Some(condition)) => {
                if let Some(name) = item.name {
                    let help = "kit reads source and cannot know which features are on: define it always, or in a crate of its own";
                    self.hidden(name.span(), &format!("`{name}` stands behind `cfg({condition})`"), help);
                }
            }
            (Some("struct" | "enum" | "union"), Some(derive), None) => self.definition(item, derive),
            (Some("mod"), _, condition) => match (item.body, item.name) {
                (Some(body), _) => self.items(content(body), condition),
                (None, Some(name)) => {
                    if let Some(condition) = condition {
                        let (location, condition) = (locate(self.file, name.span()), condition.to_owned());
                        self.source.hidden_modules.push(HiddenModule { name: plain(&name), condition, location });
                    }
                }
                (None, None) => {}
            },
            _ if item.is_macro => self.macros.extend(item.body),
            _ => self.bodies.extend(item.body),
        }
    }

    fn attributes(&mut self, item: &Item) -> Attributes {
        let mut read = Attributes::default();
        for attribute in &item.attributes {
            let mut tokens = attribute.stream().into_iter();
            let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) = (tokens.next(), tokens.next()) else { continue };
            if name == "derive" {
                self.derives_seen += 1;
                read.derives = read.derives.or(derived(arguments.stream()));
            } else if name == "cfg" {
                read.cfg = Some(text_of(arguments.stream()));
            } else if name == "cfg_attr" {
                read.conditional_derive = read.conditional_derive.or(derive_in(arguments.stream()));
            }
        }
        read
    }

    fn definition(&mut self, item: Item, derive: Derive) {
        let mut report = Report::new(self.file);
        let definition = match derive {
            Derive::Table => table::read(&mut report, item).map(|input| Definition::Table(input.definition)),
            Derive::DbEnum => enumeration::read(&mut report, item).map(|input| Definition::Enumeration(input.definition)),
            Derive::Namespace => namespace::read(&mut report, item).map(|input| Definition::Namespace(input.definition)),
            Derive::Extension => extension::read(&mut report, item).map(|input| Definition::Extension(input.definition)),
            Derive::Domain => domain::read(&mut report, item).map(|input| Definition::Domain(input.definition)),
            Derive::Sequence => sequence::read(&mut report, item).map(|input| Definition::Sequence(input.definition)),
            Derive::View => view::read(&mut report, item).map(|input| Definition::View(input.definition)),
        };
        if report.errors.is_empty() {
            self.source.definitions.extend(definition);
        }
        for SyntaxError { span, message, help } in report.errors {
            self.source.problems.push(Problem { kind: ProblemKind::Invalid, location: locate(self.file, span), message, help });
        }
    }

    fn hidden(&mut self, span: Span, message: &str, help: &str) {
        self.source.problems.push(Problem {
            kind: ProblemKind::Hidden,
            location: locate(self.file, span),
            message: message.to_owned(),
            help: Some(help.to_owned()),
        });
    }

    /// Looks into bodies, but only if the text derives more than was seen: walking every function would cost more than all the rest.
    fn bodies(&mut self, text: &str) {
        if text.matches("derive").count() == self.derives_seen {
            return;
        }
        for body in std::mem::take(&mut self.bodies) {
            if let Some(span) = derive_in(content(body)) {
                self.hidden(span, "a definition inside another item's body", "move it into a module: kit reads modules only");
            }
        }
        for body in std::mem::take(&mut self.macros) {
            if let Some(span) = derive_in(content(body)) {
                self.hidden(span, "a definition made by a macro", "write it out: kit reads source and expands no macros");
            }
        }
    }
}

fn cfg_of(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) if name == "cfg" => Some(text_of(arguments.stream())),
        _ => None,
    }
}

/// Which of ours stands among the paths of a `derive(..)`.
fn derived(paths: TokenStream) -> Option<Derive> {
    let mut last = None;
    for token in paths {
        match token {
            TokenTree::Ident(word) if word == "Table" => last = Some(Derive::Table),
            TokenTree::Ident(word) if word == "DbEnum" => last = Some(Derive::DbEnum),
            TokenTree::Ident(word) if word == "Namespace" => last = Some(Derive::Namespace),
            TokenTree::Ident(word) if word == "Extension" => last = Some(Derive::Extension),
            TokenTree::Ident(word) if word == "Domain" => last = Some(Derive::Domain),
            TokenTree::Ident(word) if word == "Sequence" => last = Some(Derive::Sequence),
            TokenTree::Ident(word) if word == "View" => last = Some(Derive::View),
            TokenTree::Punct(comma) if comma.as_char() == ',' && last.is_some() => break,
            _ => last = None,
        }
    }
    last
}

/// Where `derive(.. Table ..)` stands at any depth.
fn derive_in(tokens: TokenStream) -> Option<Span> {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "derive" => {
                if let Some(TokenTree::Group(paths)) = tokens.peek()
                    && derived(paths.stream()).is_some()
                {
                    return Some(word.span());
                }
            }
            TokenTree::Group(group) => {
                if let Some(span) = derive_in(group.stream()) {
                    return Some(span);
                }
            }
            _ => {}
        }
    }
    None
}
