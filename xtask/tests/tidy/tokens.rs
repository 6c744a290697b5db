//! Rust as tokens: what code says, without comments, literals and its own tests.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The identifiers of a file with their lines, those of `#[cfg(test)]` items left out.
pub(crate) fn identifiers(text: &str) -> Result<Vec<(usize, String)>, String> {
    let stream = TokenStream::from_str(text).map_err(|error| format!("{error} at line {}", error.span().start().line))?;
    let mut found = Vec::new();
    collect(stream, &mut found);
    Ok(found)
}

fn collect(stream: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                if let Some(TokenTree::Group(attribute)) = tokens.next_if(|next| matches!(next, TokenTree::Group(_)))
                    && is_test_only(&attribute.stream())
                {
                    // The item's body or its semicolon ends it.
                    tokens.by_ref().find(|token| match token {
                        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                        TokenTree::Punct(mark) => mark.as_char() == ';',
                        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
                    });
                }
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(ident) => found.push((ident.span().start().line, ident.to_string())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn is_test_only(attribute: &TokenStream) -> bool {
    attribute.to_string().replace(' ', "") == "cfg(test)"
}

#[test]
fn comments_texts_and_tests_are_left_out() {
    let text = "
        //! Of postgres.
        /// More of postgres.
        #[derive(Debug)]
        fn a<'a>(b: &'a str) -> c { // postgres
            d(\"postgres\", r#\"postgres\"#, 'p')
        }
        #[cfg(test)]
        mod tests { fn postgres() {} }
        #[cfg(test)]
        use postgres;
        #[cfg(feature = \"x\")]
        mod e {}";
    let names: Vec<String> = identifiers(text).unwrap().into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["fn", "a", "a", "b", "a", "str", "c", "d", "mod", "e"]);
    assert_eq!(identifiers("\n\nx").unwrap(), [(3, "x".to_owned())]);
    assert!(identifiers("fn a( {").is_err());
}
