use crate::folder::lexing::{Bodies, Lexing};

/// How PostgreSQL reads SQL.
pub(crate) const LEXING: Lexing = Lexing {
    backslash_escapes: false,
    double_quoted_strings: false,
    backtick_names: false,
    bracket_names: false,
    escape_strings: true,
    dollar_quotes: true,
    hash_comments: false,
    dashes_need_space: false,
    nested_comments: true,
    unclosed_comments: false,
    executable_comments: &[],
    delimiter_command: false,
    bodies: Bodies::Standard,
};
