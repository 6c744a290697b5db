//! One definition of a file becomes another, and everything else stays as it stands there: names, comments, order, other attributes, other items.

use std::ops::Range;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::item::{Item, Items, Member, Part, attribute_name, content, is_punct, members};
use super::print::print;
use super::report::Report;
use super::tokens::plain;
use crate::Definition;

/// What is written in the place of something.
type Edit = (Range<usize>, String);

/// The text in which the definition of this Rust name says what `after` says; `before` is what it says now. `None` where it does not stand there.
///
/// Attributes of ours are written anew where what they say differs, and fields come and go; the rest is kept to the letter.
///
/// ```
/// use diesel_kit_definition::syntax::{read_file, update};
/// use diesel_kit_definition::{Column, Definition, RustType};
///
/// let text = "#[derive(Table)]\nstruct User {\n    // The key.\n    #[column(primary_key)]\n    id: i64, // so\n}\n";
/// let before = read_file("models.rs", text).definitions.remove(0);
/// let Definition::Table(mut table) = before.clone() else { return };
/// table.columns.push(Column::new("name", RustType::String));
/// let expected = "#[derive(Table)]\nstruct User {\n    // The key.\n    #[column(primary_key)]\n    id: i64, // so\n    pub name: String,\n}\n";
/// assert_eq!(update(text, &before, &Definition::Table(table)).as_deref(), Some(expected));
/// ```
#[must_use]
pub fn update(text: &str, before: &Definition, after: &Definition) -> Option<String> {
    let item = find(text, before.rust_name())?;
    let (was, is) = (Pieces::of(&print(before)), Pieces::of(&print(after)));
    let mut edits = Vec::new();
    if was.head != is.head {
        let name = word(before);
        edits.extend(attributes(text, &item.attributes, name, &is.head, "", keyword_place(text, &item)));
    }
    if let Some(body) = item.body.clone().filter(|_| was.members != is.members) {
        let keeps_order = !matches!(after, Definition::Enumeration(_));
        edits.push(self::body(text, body, (&was, &is), member_word(before), keeps_order)?);
    }
    let text = apply(text, edits);
    proc_macro2::extra::invalidate_current_thread_spans();
    text
}

/// The text without the definition of this Rust name.
#[must_use]
pub fn remove(text: &str, rust_name: &str) -> Option<String> {
    let item = find(text, rust_name)?;
    let start = item.attributes.iter().map(|attribute| attribute_range(text, attribute).start).min();
    let start = start.into_iter().chain(item.before.iter().map(|token| token.span().byte_range().start)).min();
    let start = start.or_else(|| keyword_place(text, &item))?;
    let end = match &item.body {
        Some(body) => body.span_close().byte_range().end,
        None => start + text.get(start..)?.find(';')? + 1,
    };
    // The empty line behind it goes too.
    let behind = text.get(end..)?;
    let blank = behind.len() - behind.trim_start_matches([' ', '\t']).trim_start_matches('\r').len();
    let lines = behind[blank..].strip_prefix('\n').map_or(0, |rest| 1 + usize::from(rest.starts_with('\n')));
    let text = apply(text, vec![(start..end + blank + lines, String::new())]);
    proc_macro2::extra::invalidate_current_thread_spans();
    text
}

/// The text whose `tables!` lists these names too, and those no more. `None` where there is no `tables!`.
#[must_use]
pub fn list(text: &str, added: &[&str], removed: &[&str]) -> Option<String> {
    let group = tables(TokenStream::from_str(text).ok()?)?;
    let mut names: Vec<String> = Vec::new();
    let inside = text.get(group.span_open().byte_range().end..group.span_close().byte_range().start)?;
    let is_gone = |path: &str| removed.contains(&path.rsplit("::").next().unwrap_or(path).trim());
    let said: Vec<&str> = inside.split(',').collect();
    // What stands on lines of its own stays so.
    let lines = inside.contains('\n');
    names.extend(said.iter().map(|path| path.trim()).filter(|path| !path.is_empty() && !is_gone(path)).map(str::to_owned));
    let known = |name: &str| names.iter().any(|path| path.rsplit("::").next() == Some(name));
    let fresh: Vec<String> = added.iter().filter(|name| !known(name)).map(|name| (*name).to_owned()).collect();
    names.extend(fresh);
    let written = if lines { names.iter().map(|name| format!("\n    {name},")).collect::<String>() + "\n" } else { names.join(", ") };
    let range = group.span_open().byte_range().end..group.span_close().byte_range().start;
    // A comment among them is somebody's: then names are only added.
    let written = match inside.contains("//") {
        true => format!("{}\n    {}\n", inside.trim_end(), added.iter().map(|name| format!("{name},")).collect::<Vec<_>>().join(" ")),
        false => written,
    };
    let text = apply(text, vec![(range, written)]);
    proc_macro2::extra::invalidate_current_thread_spans();
    text
}

fn tables(tokens: TokenStream) -> Option<Group> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.windows(3).find_map(|window| match window {
        [TokenTree::Ident(name), bang, TokenTree::Group(group)] if name == "tables" && is_punct(bang, '!') => Some(group.clone()),
        _ => None,
    })
}

/// The attribute that says what a definition is.
fn word(definition: &Definition) -> &'static str {
    match definition {
        Definition::Table(_) => "table",
        Definition::Enumeration(_) => "db_enum",
        Definition::Namespace(_) => "namespace",
        Definition::Extension(_) => "extension",
        Definition::Domain(_) => "domain",
        Definition::Sequence(_) => "sequence",
        Definition::View(_) => "view",
    }
}

fn member_word(definition: &Definition) -> &'static str {
    match definition {
        Definition::Enumeration(_) => "db_enum",
        _ => "column",
    }
}

/// The item of this name that derives something, in the file or a module of it.
fn find(text: &str, rust_name: &str) -> Option<Item> {
    find_in(TokenStream::from_str(text).ok()?, rust_name)
}

fn find_in(tokens: TokenStream, rust_name: &str) -> Option<Item> {
    for part in Items::new(tokens) {
        let Part::Item(item) = part else { continue };
        let derives = item.attributes.iter().any(|attribute| attribute_name(attribute).is_some_and(|name| name == "derive"));
        if derives && item.name.as_ref().is_some_and(|name| plain(name) == rust_name) {
            return Some(item);
        }
        if item.keyword == Some("mod")
            && let Some(body) = item.body
            && let Some(found) = find_in(content(body), rust_name)
        {
            return Some(found);
        }
    }
    None
}

/// A definition as the printer writes it, by lines.
struct Pieces {
    head: Vec<String>,
    members: Vec<PrintedMember>,
}

#[derive(PartialEq, Eq)]
struct PrintedMember {
    name: String,
    attributes: Vec<String>,
    /// The type; empty for a variant.
    ty: String,
    line: String,
}

impl Pieces {
    fn of(printed: &str) -> Self {
        let (mut head, mut members, mut attributes) = (Vec::new(), Vec::new(), Vec::new());
        for line in printed.lines() {
            let text = line.trim();
            if text.starts_with("#[derive(") || text == "}" || text.ends_with('{') || text.ends_with(';') && !text.starts_with("#[") {
                continue;
            }
            match (line.starts_with(' '), text.starts_with("#[")) {
                (false, _) => head.push(text.to_owned()),
                (true, true) => attributes.push(text.to_owned()),
                (true, false) => {
                    let said = text.trim_start_matches("pub ").trim_end_matches(',');
                    let (name, ty) = said.split_once(": ").unwrap_or((said, ""));
                    let name = name.trim_start_matches("r#").to_owned();
                    members.push(PrintedMember {
                        name,
                        attributes: std::mem::take(&mut attributes),
                        ty: ty.to_owned(),
                        line: text.to_owned(),
                    });
                }
            }
        }
        Self { head, members }
    }

    fn member(&self, name: &str) -> Option<&PrintedMember> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// From `#` or `///` to the end.
fn attribute_range(text: &str, attribute: &Group) -> Range<usize> {
    let (open, close) = (attribute.span_open().byte_range(), attribute.span_close().byte_range());
    let is_comment = text.get(open.start..).is_some_and(|rest| rest.starts_with('/'));
    let start = if is_comment { open.start } else { text.get(..open.start).and_then(|before| before.rfind('#')).unwrap_or(open.start) };
    start..close.end
}

/// Where the item's own words begin: behind its attributes.
fn keyword_place(text: &str, item: &Item) -> Option<usize> {
    let first = item.before.first().map(|token| token.span().byte_range().start);
    first.or_else(|| {
        let name = item.name.as_ref()?.span().byte_range().start;
        let keyword = item.keyword?;
        text.get(..name)?.rfind(keyword)
    })
}

/// The attributes of a name become these lines, in the place of the first.
fn attributes(text: &str, all: &[Group], name: &str, lines: &[String], indent: &str, place: Option<usize>) -> Vec<Edit> {
    let ours: Vec<Range<usize>> = all
        .iter()
        .filter(|attribute| attribute_name(attribute).is_some_and(|ident| ident == name))
        .map(|attribute| attribute_range(text, attribute))
        .collect();
    let written = lines.join(&format!("\n{indent}"));
    let mut edits = Vec::new();
    for (at, range) in ours.iter().enumerate() {
        if at == 0 && !written.is_empty() {
            edits.push((range.clone(), written.clone()));
        } else {
            edits.push((with_line(text, range.clone()), String::new()));
        }
    }
    if ours.is_empty() && !written.is_empty() {
        edits.extend(place.map(|place| (place..place, format!("{written}\n{indent}"))));
    }
    edits
}

/// A range with the white space behind it, so that no empty line stays.
fn with_line(text: &str, range: Range<usize>) -> Range<usize> {
    let behind = text.get(range.end..).unwrap_or_default();
    let space = behind.len() - behind.trim_start().len();
    range.start..range.end + space
}

/// A member and where it stands: from the end of the one before it to behind its comma.
struct Placed {
    name: String,
    range: Range<usize>,
    member: Member,
    start: usize,
}

fn body(text: &str, group: Group, (was, is): (&Pieces, &Pieces), word: &str, keeps_order: bool) -> Option<Edit> {
    let (open, close) = (group.span_open().byte_range().end, group.span_close().byte_range().start);
    if group.delimiter() != Delimiter::Brace {
        return None;
    }
    let mut report = Report::new("");
    let mut placed: Vec<Placed> = Vec::new();
    let mut from = open;
    for member in members(&mut report, group, "a member") {
        let last = member.rest.last().map_or_else(|| member.name.span(), TokenTree::span).byte_range().end;
        let comma = text.get(last..close)?.find(',').filter(|at| text[last..last + at].trim().is_empty());
        let mut end = comma.map_or(last, |at| last + at + 1);
        // A comment behind it on its line is its own.
        let line = text.get(end..close)?.split('\n').next().unwrap_or_default();
        if line.trim_start().starts_with("//") {
            end += line.trim_end().len();
        }
        let first = member.attributes.iter().map(|attribute| attribute_range(text, attribute).start).min();
        let visible = member.visibility.clone().into_iter().next().map(|token| token.span().byte_range().start);
        let start = first.into_iter().chain(visible).chain([member.name.span().byte_range().start]).min()?;
        placed.push(Placed { name: plain(&member.name), range: from..end, member, start });
        from = end;
    }
    let indent = placed.first().map_or("    ", |first| {
        let line = text[..first.start].rsplit('\n').next().unwrap_or_default();
        if line.trim().is_empty() { line } else { "    " }
    });
    let mut written = String::new();
    for member in order(&placed, was, is, keeps_order) {
        match placed.iter().find(|placed| placed.name == member.name) {
            Some(there) => {
                let mut chunk = changed(text, there, was.member(&member.name)?, member, word, indent)?;
                let ends = chunk.trim_end().ends_with(',') || chunk.contains("//");
                if !ends {
                    chunk.push(',');
                }
                written.push_str(&chunk);
            }
            None => {
                for line in member.attributes.iter().chain([&member.line]) {
                    written.push_str(&format!("\n{indent}{line}"));
                }
            }
        }
    }
    let tail = text.get(from..close)?;
    let tail = if tail.trim().is_empty() && !tail.contains('\n') { "\n" } else { tail };
    Some((open..close, written + tail))
}

/// What stands in the body afterwards, in order.
fn order<'a>(placed: &[Placed], was: &Pieces, is: &'a Pieces, keeps_order: bool) -> Vec<&'a PrintedMember> {
    if !keeps_order {
        return is.members.iter().collect();
    }
    let mut order: Vec<&PrintedMember> = placed.iter().filter_map(|placed| is.member(&placed.name)).collect();
    for (at, member) in is.members.iter().enumerate().filter(|(_, member)| was.member(&member.name).is_none()) {
        let before = is.members[..at].last();
        let place = before.and_then(|before| order.iter().position(|other| other.name == before.name)).map_or(0, |at| at + 1);
        order.insert(place, member);
    }
    order
}

/// The text of a member that is there.
fn changed(text: &str, there: &Placed, was: &PrintedMember, is: &PrintedMember, word: &str, indent: &str) -> Option<String> {
    let mut edits = Vec::new();
    if was.attributes != is.attributes {
        let visible = there.member.visibility.clone().into_iter().next().map(|token| token.span().byte_range().start);
        let place = visible.or_else(|| Some(there.member.name.span().byte_range().start));
        edits.extend(attributes(text, &there.member.attributes, word, &is.attributes, indent, place));
    }
    if was.ty != is.ty && !is.ty.is_empty() {
        // Behind the colon.
        let ty = there.member.rest.get(1..)?;
        let span = |token: Option<&TokenTree>| token.map(TokenTree::span).map(|span: Span| span.byte_range());
        edits.push((span(ty.first())?.start..span(ty.last())?.end, is.ty.clone()));
    }
    let whole = apply(text, edits.clone())?;
    let grown = whole.len() + there.range.len();
    let length = grown.checked_sub(text.len())?;
    whole.get(there.range.start..there.range.start + length).map(str::to_owned)
}

fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
    let mut text = text.to_owned();
    for (range, written) in edits {
        text.get(range.clone())?;
        text.replace_range(range, &written);
    }
    Some(text)
}
