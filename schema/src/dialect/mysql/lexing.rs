use crate::folder::lexing::{Bodies, Lexing};

/// How MySQL and MariaDB read SQL.
pub(crate) const LEXING: Lexing = Lexing {
    backslash_escapes: true,
    double_quoted_strings: true,
    backtick_names: true,
    bracket_names: false,
    escape_strings: false,
    dollar_quotes: false,
    hash_comments: true,
    dashes_need_space: true,
    nested_comments: false,
    unclosed_comments: false,
    executable_comments: &["/*!", "/*M!", "/*+"],
    delimiter_command: true,
    bodies: Bodies::Compound,
};
