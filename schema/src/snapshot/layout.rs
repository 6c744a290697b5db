use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// JSON for people: indented down to a depth, and one line an item from there on, so that a diff shows items.
struct Layout {
    depth: usize,
    /// From this depth on, counted from 1 for the outermost, everything stands on one line.
    inline_from: usize,
    has_value: bool,
    /// The depth of each open object or array that stands on one line.
    inline: Vec<bool>,
}

/// The value as laid-out JSON with a newline at its end.
pub(crate) fn to_laid_out_json(value: &impl Serialize, inline_from: usize) -> String {
    let mut out = Vec::new();
    let layout = Layout { depth: 0, inline_from, has_value: false, inline: Vec::new() };
    // Writing into memory cannot fail, and the wire types hold nothing that JSON cannot.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut out, layout));
    out.push(b'\n');
    String::from_utf8(out).unwrap_or_default()
}

impl Layout {
    fn open(&mut self, inline: bool) {
        self.depth += 1;
        let within = self.inline.last().copied().unwrap_or(false);
        self.inline.push(within || inline);
        self.has_value = false;
    }

    fn is_inline(&self) -> bool {
        self.inline.last().copied().unwrap_or(false)
    }

    fn close<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8], space: bool) -> io::Result<()> {
        let inline = self.is_inline();
        self.inline.pop();
        self.depth -= 1;
        if self.has_value {
            if inline {
                if space {
                    writer.write_all(b" ")?;
                }
            } else {
                self.line(writer)?;
            }
        }
        self.has_value = true;
        writer.write_all(bracket)
    }

    fn line<W: ?Sized + io::Write>(&self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }

    fn item<W: ?Sized + io::Write>(&self, writer: &mut W, first: bool, space: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        if !self.is_inline() {
            return self.line(writer);
        }
        if !first || space { writer.write_all(b" ") } else { Ok(()) }
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(self.depth + 1 > self.inline_from);
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]", false)
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.item(writer, first, false)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(self.depth + 1 >= self.inline_from);
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}", true)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.item(writer, first, true)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }
}
