use super::token::TokenKind;
use crate::folder::lexing::Bodies;

/// Follows one statement to tell whether a semicolon ends it or stands in the body of a trigger or routine.
pub(super) struct Body<'a> {
    bodies: Bodies,
    /// The first words: enough to tell what the statement makes.
    head: Vec<&'a str>,
    /// Whether the statement can have a body.
    has_body: bool,
    /// Open parentheses: PostgreSQL's rules hold statements in them.
    parentheses: u32,
    blocks: Vec<Block>,
    /// WHEN and ELSEIF whose THEN has not come: that THEN opens no IF.
    owed_thens: u32,
    /// The last token and the one before it; empty for a quoted one.
    last: [&'a str; 2],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Begin,
    Case,
    If,
    Loop,
}

/// `CREATE DEFINER = name@host AGGREGATE FUNCTION` and the like: the kind stands within so many words.
const HEAD: usize = 12;

fn is(token: &str, word: &str) -> bool {
    token.eq_ignore_ascii_case(word)
}

fn is_one(token: &str, words: &[&str]) -> bool {
    words.iter().any(|word| is(token, word))
}

impl<'a> Body<'a> {
    pub(super) fn new(bodies: Bodies) -> Self {
        Self { bodies, head: Vec::new(), has_body: false, parentheses: 0, blocks: Vec::new(), owed_thens: 0, last: ["", ""] }
    }

    pub(super) fn ends_at_semicolon(&self) -> bool {
        match self.bodies {
            Bodies::Trigger => !self.has_body || (is(self.last[0], "end") && self.last[1] == ";"),
            Bodies::Compound => self.blocks.is_empty(),
            Bodies::Standard => self.blocks.is_empty() && self.parentheses == 0,
        }
    }

    /// Takes note of a token that is neither space nor comment.
    pub(super) fn see(&mut self, kind: TokenKind, text: &'a str) {
        match (kind, text) {
            // `NEW.end` is a column.
            (TokenKind::Word, _) if self.last[0] != "." => self.see_word(text),
            (TokenKind::Other, "(") => {
                self.parentheses += 1;
                // `REPEAT('-', 3)` is a function.
                if is(self.last[0], "repeat") && self.blocks.last() == Some(&Block::Loop) {
                    self.blocks.pop();
                }
            }
            (TokenKind::Other, ")") => self.parentheses = self.parentheses.saturating_sub(1),
            _ => {}
        }
        self.last = [if kind == TokenKind::Quoted { "" } else { text }, self.last[0]];
    }

    fn see_word(&mut self, word: &'a str) {
        if !self.has_body && self.head.len() < HEAD {
            self.head.push(word);
            self.has_body = self.makes_a_body();
        }
        if !self.has_body {
            return;
        }
        match self.bodies {
            // The end of a body is told by what stands before its semicolon.
            Bodies::Trigger => {}
            Bodies::Standard => self.see_standard_word(word),
            Bodies::Compound => self.see_compound_word(word),
        }
    }

    fn makes_a_body(&self) -> bool {
        let (Some(first), Some(last)) = (self.head.first(), self.head.last()) else { return false };
        let begins = |words: &[&str]| self.head.len() == words.len() && self.head.iter().zip(words).all(|(token, word)| is(token, word));
        match self.bodies {
            Bodies::Trigger => {
                begins(&["create", "trigger"]) || begins(&["create", "temp", "trigger"]) || begins(&["create", "temporary", "trigger"])
            }
            Bodies::Standard => {
                ["function", "procedure"].iter().any(|kind| begins(&["create", kind]) || begins(&["create", "or", "replace", kind]))
            }
            // DEFINER = name@host stands between the words, and MariaDB has BEGIN NOT ATOMIC by itself.
            Bodies::Compound => {
                let other = self.head.get(1).is_some_and(|word| is_one(word, &["table", "temporary", "index", "unique", "view", "user"]));
                let makes = is_one(first, &["create", "alter"]) && is_one(last, &["trigger", "procedure", "function", "event"]);
                begins(&["begin", "not"]) || (makes && !other)
            }
        }
    }

    /// PostgreSQL has only `BEGIN ATOMIC .. END` without quotes around it.
    fn see_standard_word(&mut self, word: &str) {
        if is(word, "atomic") && is(self.last[0], "begin") {
            self.blocks.push(Block::Begin);
        } else if is(word, "case") && !self.blocks.is_empty() {
            self.blocks.push(Block::Case);
        } else if is(word, "end") {
            self.blocks.pop();
        }
    }

    fn see_compound_word(&mut self, word: &str) {
        let upper = word.to_ascii_uppercase();
        match upper.as_str() {
            // END closed its block; this says of which kind it was.
            "IF" | "CASE" | "LOOP" | "REPEAT" | "WHILE" | "FOR" if is(self.last[0], "end") => {}
            "BEGIN" => self.blocks.push(Block::Begin),
            "NOT" if self.blocks.is_empty() && is(self.last[0], "begin") => self.blocks.push(Block::Begin),
            "CASE" => self.blocks.push(Block::Case),
            "WHEN" | "ELSEIF" => self.owed_thens += 1,
            "THEN" if self.owed_thens > 0 => self.owed_thens -= 1,
            // IF is a function too, but only the statement has a THEN.
            "THEN" => self.blocks.push(Block::If),
            "LOOP" | "REPEAT" | "WHILE" => self.blocks.push(Block::Loop),
            "FOR" if is_one(self.last[0], &[";", "begin", "then", "else", "do", "loop", "repeat", ":"]) => self.blocks.push(Block::Loop),
            "END" => {
                self.blocks.pop();
            }
            _ => {}
        }
    }
}
