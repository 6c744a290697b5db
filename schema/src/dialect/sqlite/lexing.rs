use crate::folder::lexing::{Bodies, Lexing};

/// How SQLite reads SQL.
pub(crate) const LEXING: Lexing = Lexing {
    backslash_escapes: false,
    double_quoted_strings: false,
    backtick_names: true,
    bracket_names: true,
    escape_strings: false,
    dollar_quotes: false,
    hash_comments: false,
    dashes_need_space: false,
    nested_comments: false,
    unclosed_comments: true,
    executable_comments: &[],
    delimiter_command: false,
    bodies: Bodies::Trigger,
};
