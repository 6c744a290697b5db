//! Items and fields as tokens. A full syntax tree of a program would cost kit most of its time, and attributes need none.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::report::{Report, SyntaxError};

/// One item, cut apart but not understood.
#[derive(Default)]
pub(super) struct Item {
    /// The brackets of its attributes.
    pub(super) attributes: Vec<Group>,
    /// What stands before the keyword: the visibility, mostly.
    pub(super) before: Vec<TokenTree>,
    /// What makes it a struct, an enum, a module and so on.
    pub(super) keyword: Option<&'static str>,
    pub(super) name: Option<Ident>,
    /// What stands between name and body: generics, mostly.
    pub(super) after: Vec<TokenTree>,
    /// The braces at its end; for a macro whatever brackets it has.
    pub(super) body: Option<Group>,
    pub(super) is_macro: bool,
}

const KEYWORDS: [&str; 12] = ["struct", "enum", "union", "mod", "fn", "impl", "trait", "use", "type", "const", "static", "macro_rules"];

/// Cuts a module's tokens into items.
pub(super) struct Items {
    tokens: Peekable<proc_macro2::token_stream::IntoIter>,
}

/// An item, or the brackets of an inner attribute.
pub(super) enum Part {
    Item(Item),
    Inner(Group),
}

impl Items {
    pub(super) fn new(tokens: TokenStream) -> Self {
        Self { tokens: tokens.into_iter().peekable() }
    }
}

impl Iterator for Items {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        let mut item = Item::default();
        let mut empty = true;
        while let Some(token) = self.tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' && item.keyword.is_none() && !item.is_macro => {
                    let inner = self.tokens.next_if(|next| is_punct(next, '!')).is_some();
                    match self.tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                        Some(TokenTree::Group(group)) if inner => return Some(Part::Inner(group)),
                        Some(TokenTree::Group(group)) => item.attributes.push(group),
                        _ => {}
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => return Some(Part::Item(item)),
                TokenTree::Punct(punct) if punct.as_char() == '!' && matches!(item.keyword, None | Some("macro_rules")) => {
                    item.is_macro = true;
                }
                TokenTree::Ident(word) if item.keyword.is_none() => {
                    match KEYWORDS.iter().find(|keyword| word == **keyword) {
                        // `const fn` is a function.
                        Some(&"const") if matches!(self.tokens.peek(), Some(TokenTree::Ident(next)) if next == "fn") => {}
                        Some(keyword) => item.keyword = Some(keyword),
                        None => item.before.push(TokenTree::Ident(word)),
                    }
                }
                TokenTree::Ident(word) if item.name.is_none() && is_name(&word) => item.name = Some(word),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    item.body = Some(group);
                    return Some(Part::Item(item));
                }
                TokenTree::Group(group) if item.is_macro => item.body = Some(group),
                other if item.keyword.is_none() => item.before.push(other),
                other => item.after.push(other),
            }
            empty = false;
        }
        (!empty).then_some(Part::Item(item))
    }
}

/// What the first item of a derive's tokens says, and the mistakes in it.
pub(super) fn one<T>(
    tokens: TokenStream,
    file: &str,
    read: impl FnOnce(&mut Report<'_>, Item) -> Option<T>,
) -> (Option<T>, Vec<SyntaxError>) {
    let mut report = Report::new(file);
    let item = Items::new(tokens).find_map(|part| match part {
        Part::Item(item) => Some(item),
        Part::Inner(_) => None,
    });
    let input = item.and_then(|item| read(&mut report, item));
    (input, report.errors)
}

pub(super) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Whether an item or a field can have this name. All other keywords can, with `r#`.
fn is_name(word: &Ident) -> bool {
    !["_", "self", "Self", "super", "crate"].iter().any(|reserved| word == reserved)
}

/// A group's content, without a copy: the group must be gone before its stream is taken apart.
pub(super) fn content(group: Group) -> TokenStream {
    let stream = group.stream();
    drop(group);
    stream
}

/// The content of `#[name(..)]`, for attributes of that name.
pub(super) fn take_attributes(report: &mut Report<'_>, attributes: &mut Vec<Group>, name: &str) -> Vec<TokenStream> {
    let mut found = Vec::new();
    for attribute in attributes.extract_if(.., |attribute| attribute_name(attribute).is_some_and(|ident| ident == name)) {
        let span = attribute.span_open();
        let mut tokens = content(attribute).into_iter();
        let at = tokens.next().map_or(span, |ident| ident.span());
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Group(arguments)), None) if arguments.delimiter() == Delimiter::Parenthesis => found.push(content(arguments)),
            _ => report.error_with_help(at, format!("expected `#[{name}(..)]`"), "options stand in parentheses, between commas"),
        }
    }
    found
}

/// The first word of an attribute.
pub(super) fn attribute_name(attribute: &Group) -> Option<Ident> {
    match attribute.stream().into_iter().next() {
        Some(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}

/// A field of a struct, or a variant of an enum, cut apart.
pub(super) struct Member {
    pub(super) attributes: Vec<Group>,
    pub(super) visibility: TokenStream,
    pub(super) name: Ident,
    /// A field's type; what stands after a variant's name.
    pub(super) rest: Vec<TokenTree>,
}

/// The members between a body's braces, split at commas outside of angle brackets.
pub(super) fn members(report: &mut Report<'_>, body: Group, what: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let mut tokens = content(body).into_iter().peekable();
    while tokens.peek().is_some() {
        let mut attributes = Vec::new();
        while let Some(hash) = tokens.next_if(|next| is_punct(next, '#')) {
            match tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                Some(TokenTree::Group(group)) => attributes.push(group),
                _ => report.error(hash.span(), "expected an attribute"),
            }
        }
        let mut visibility = TokenStream::new();
        if let Some(public) = tokens.next_if(|next| matches!(next, TokenTree::Ident(word) if word == "pub")) {
            public.to_tokens(&mut visibility);
            if let Some(scope) =
                tokens.next_if(|next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis))
            {
                scope.to_tokens(&mut visibility);
            }
        }
        let mut name = None;
        let mut rest = Vec::new();
        let mut angles = 0_usize;
        let mut arrow = false;
        let mut span = None;
        for token in tokens.by_ref() {
            span = span.or(Some(token.span()));
            match token {
                TokenTree::Ident(word) if name.is_none() && rest.is_empty() && is_name(&word) => name = Some(word),
                TokenTree::Punct(comma) if comma.as_char() == ',' && angles == 0 => break,
                other => {
                    if let TokenTree::Punct(punct) = &other {
                        match punct.as_char() {
                            '<' => angles += 1,
                            '>' if !arrow => angles = angles.saturating_sub(1),
                            _ => {}
                        }
                        arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
                    }
                    rest.push(other);
                }
            }
        }
        match name {
            Some(name) => members.push(Member { attributes, visibility, name, rest }),
            None => report.error(span.unwrap_or_else(Span::call_site), format!("expected {what}")),
        }
    }
    members
}
