use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

/// A type as it is recorded: text that reads back as itself. What does not is no type, and the compiler refuses it too.
pub(super) fn text_of_type(tokens: &[TokenTree]) -> Option<String> {
    let text = text_of_slice(tokens);
    let again: TokenStream = text.parse().ok()?;
    (closes(tokens) && text_of(again) == text).then_some(text)
}

/// Whether every angle bracket that opens closes: one that does not has taken in what follows the type. `->` is none.
fn closes(tokens: &[TokenTree]) -> bool {
    let (mut depth, mut behind_dash) = (0_u32, false);
    for token in tokens {
        let TokenTree::Punct(punct) = token else {
            behind_dash = false;
            continue;
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !behind_dash => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            _ => {}
        }
        behind_dash = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
    }
    depth == 0
}

/// Tokens as text that is the same in the compiler and in `kit`, whose own printing of tokens differs.
pub(super) fn text_of_slice(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    write(tokens.iter().cloned(), &mut text);
    text
}

pub(super) fn text_of(tokens: impl IntoIterator<Item = TokenTree>) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text
}

fn write(tokens: impl IntoIterator<Item = TokenTree>, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    // What a macro captured: invisible in source.
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                let content: Vec<TokenTree> = group.stream().into_iter().collect();
                write(content, text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                separator @ (',' | ';') => {
                    text.push(separator);
                    text.push(' ');
                }
                '+' | '=' if punct.spacing() == Spacing::Alone => {
                    text.push(' ');
                    text.push(punct.as_char());
                    text.push(' ');
                }
                other => text.push(other),
            },
            TokenTree::Ident(ident) => word(&ident.to_string(), text),
            TokenTree::Literal(literal) => word(&literal.to_string(), text),
        }
    }
}

fn word(word: &str, text: &mut String) {
    if text.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
        text.push(' ');
    }
    text.push_str(word);
}

/// The name of an identifier without `r#`.
pub(super) fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    match name.strip_prefix("r#") {
        Some(plain) => plain.to_owned(),
        None => name,
    }
}
