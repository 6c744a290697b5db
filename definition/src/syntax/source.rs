//! Definitions out of source files, without building the program.

use std::fmt;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::report::{SyntaxError, locate};
use super::tokens::{plain, text_of};
use super::{enumeration, table};
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
    let may_define = text.contains("Table") || text.contains("DbEnum");
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
        Ok(tokens) => Scanner { file, text, source: &mut source }.items(tokens, None),
        Err(error) => source.problems.push(Problem {
            kind: ProblemKind::Unreadable,
            location: locate(file, error.span()),
            message: format!("this file is not Rust: {error}"),
            help: Some("look for an unclosed quote or a bracket without its partner".to_owned()),
        }),
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    source
}

struct Scanner<'a> {
    file: &'a str,
    text: &'a str,
    source: &'a mut SourceFile,
}

/// One item: its tokens with attributes, and what its attributes say.
#[derive(Default)]
struct Item {
    tokens: Vec<TokenTree>,
    derives: Option<Derive>,
    /// The condition of its `cfg`.
    cfg: Option<String>,
    /// Where a `cfg_attr` derives.
    conditional_derive: Option<Span>,
    keyword: Option<String>,
    name: Option<(String, Span)>,
    is_macro: bool,
    body: Option<Group>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Derive {
    Table,
    DbEnum,
}

const KEYWORDS: [&str; 12] = ["struct", "enum", "union", "mod", "fn", "impl", "trait", "use", "type", "const", "static", "macro_rules"];

impl Scanner<'_> {
    /// Walks the items of a file or module. `hidden` is the condition that all of them stand behind.
    fn items(&mut self, tokens: TokenStream, hidden: Option<&str>) {
        let mut hidden = hidden.map(str::to_owned);
        let mut tokens = tokens.into_iter().peekable();
        let mut item = Item::default();
        while let Some(token) = tokens.next() {
            let mut ends = false;
            match &token {
                TokenTree::Punct(punct) if punct.as_char() == '#' && item.keyword.is_none() && !item.is_macro => {
                    let inner = tokens.next_if(|next| matches!(next, TokenTree::Punct(bang) if bang.as_char() == '!')).is_some();
                    if let Some(TokenTree::Group(group)) = tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                        if inner {
                            if let Some(condition) = cfg_of(&group) {
                                hidden = Some(condition);
                            }
                            continue;
                        }
                        item.attribute(&group);
                        item.tokens.push(token);
                        item.tokens.push(TokenTree::Group(group));
                        continue;
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => ends = true,
                TokenTree::Punct(punct)
                    if punct.as_char() == '!' && (item.keyword.is_none() || item.keyword.as_deref() == Some("macro_rules")) =>
                {
                    item.is_macro = true;
                }
                TokenTree::Ident(word) => {
                    if item.keyword.is_none() {
                        item.keyword = KEYWORDS.iter().find(|keyword| word == **keyword).map(|keyword| (*keyword).to_owned());
                    } else if item.name.is_none() {
                        item.name = Some((plain(word), word.span()));
                    }
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    item.body = Some(group.clone());
                    ends = true;
                }
                TokenTree::Group(group) if item.is_macro => item.body = Some(group.clone()),
                _ => {}
            }
            item.tokens.push(token);
            if ends {
                self.item(std::mem::take(&mut item), hidden.as_deref());
            }
        }
    }

    fn item(&mut self, item: Item, hidden: Option<&str>) {
        if item.cfg.as_deref() == Some("test") {
            return;
        }
        if let (Some(span), None) = (item.conditional_derive, hidden) {
            self.hidden(span, "a definition behind `cfg_attr`", "derive it always");
            return;
        }
        let condition = item.cfg.as_deref().or(hidden);
        match (item.keyword.as_deref(), item.derives, condition) {
            (Some("struct" | "enum" | "union"), Some(_), Some(condition)) => {
                let (name, span) = item.name.unwrap_or_else(|| (String::new(), Span::call_site()));
                let help = "kit reads source and cannot know which features are on: define it always, or keep its condition in the program";
                self.hidden(span, &format!("`{name}` stands behind `cfg({condition})`"), help);
            }
            (Some("struct" | "enum" | "union"), Some(derive), None) => self.definition(item.tokens, derive),
            (Some("mod"), _, condition) => match (item.body, item.name) {
                (Some(body), _) => self.items(body.stream(), condition),
                (None, Some((name, span))) => {
                    if let Some(condition) = condition {
                        let location = locate(self.file, span);
                        self.source.hidden_modules.push(HiddenModule { name, condition: condition.to_owned(), location });
                    }
                }
                (None, None) => {}
            },
            _ => {
                if let Some(body) = item.body.filter(|body| self.mentions_derive(body))
                    && let Some(span) = derive_in(body.stream())
                {
                    if item.is_macro {
                        self.hidden(span, "a definition made by a macro", "write the struct out: kit reads source and expands no macros");
                    } else {
                        self.hidden(span, "a definition inside another item's body", "move it into a module: kit reads modules only");
                    }
                }
            }
        }
    }

    fn definition(&mut self, tokens: Vec<TokenTree>, derive: Derive) {
        let tokens = tokens.into_iter().collect();
        let (definition, errors) = match derive {
            Derive::Table => {
                let (input, errors) = table(tokens, self.file);
                (input.map(|input| Definition::Table(input.definition)), errors)
            }
            Derive::DbEnum => {
                let (input, errors) = enumeration(tokens, self.file);
                (input.map(|input| Definition::Enumeration(input.definition)), errors)
            }
        };
        if errors.is_empty() {
            self.source.definitions.extend(definition);
        }
        for SyntaxError { span, message, help } in errors {
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

    /// A look at the text first: walking the tokens of every function body would cost more than all the rest.
    fn mentions_derive(&self, body: &Group) -> bool {
        let text = self.text.get(body.span().byte_range()).unwrap_or(self.text);
        text.contains("derive") && (text.contains("Table") || text.contains("DbEnum"))
    }
}

impl Item {
    fn attribute(&mut self, group: &Group) {
        let mut tokens = group.stream().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else { return };
        let Some(TokenTree::Group(arguments)) = tokens.next() else { return };
        if name == "derive" {
            self.derives = self.derives.or(derived(arguments.stream()));
        } else if name == "cfg" {
            self.cfg = Some(text_of(&arguments.stream()));
        } else if name == "cfg_attr" {
            self.conditional_derive = self.conditional_derive.or(derive_in(arguments.stream()));
        }
    }
}

fn cfg_of(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) if name == "cfg" => Some(text_of(&arguments.stream())),
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
