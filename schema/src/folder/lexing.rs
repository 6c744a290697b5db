//! What the splitter must know about a server's SQL. Each dialect says it of itself.

/// How SQL is read: just enough to find where a statement ends.
#[derive(Debug)]
pub(crate) struct Lexing {
    /// A backslash in a string takes the next character with it.
    pub(crate) backslash_escapes: bool,
    /// `"..."` is a string; else a quoted name.
    pub(crate) double_quoted_strings: bool,
    /// `` `...` `` is a quoted name.
    pub(crate) backtick_names: bool,
    /// `[...]` is a quoted name.
    pub(crate) bracket_names: bool,
    /// `E'...'` is a string in which backslashes escape.
    pub(crate) escape_strings: bool,
    /// `$tag$...$tag$` is a string.
    pub(crate) dollar_quotes: bool,
    /// `#` begins a comment that ends with the line.
    pub(crate) hash_comments: bool,
    /// `--` begins a comment only before white space: else `5--2` is seven.
    pub(crate) dashes_need_space: bool,
    /// A comment may hold comments.
    pub(crate) nested_comments: bool,
    /// The text may end within a comment.
    pub(crate) unclosed_comments: bool,
    /// How comments begin that the server heeds: they belong to the statement.
    pub(crate) executable_comments: &'static [&'static str],
    /// Texts for the server's own client may hold its command `DELIMITER`, which the server does not know.
    pub(crate) delimiter_command: bool,
    /// How the bodies of triggers and routines are told.
    pub(crate) bodies: Bodies,
}

/// What holds the semicolons that end no statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bodies {
    /// `BEGIN ATOMIC .. END` of routines, as the SQL standard has it, and parentheses. Any other body is quoted.
    Standard,
    /// Compound statements in triggers, routines and events: BEGIN, IF, CASE and loops, one in another.
    Compound,
    /// Triggers only: the body goes on until an END right behind a semicolon.
    Trigger,
}
