use percent_encoding::percent_decode_str;

/// The file that SQLite opens. The URL forms may hold `%20` and the like; a bare path is taken as it stands.
pub(super) fn path(text: &str) -> String {
    let encoded = match text.strip_prefix("sqlite:") {
        Some(rest) => rest.strip_prefix("//").unwrap_or(rest),
        None => return text.to_owned(),
    };
    percent_decode_str(encoded).decode_utf8().map_or_else(|_| encoded.to_owned(), Into::into)
}

pub(super) fn is_in_memory(text: &str) -> bool {
    let path = path(text);
    path == ":memory:" || (path.starts_with("file:") && (path.contains("mode=memory") || path.contains("vfs=memdb")))
}

#[cfg(test)]
mod tests {
    use super::{is_in_memory, path};

    #[test]
    fn paths() {
        let cases = [
            ("sqlite://app.db", "app.db"),
            ("sqlite:app.db", "app.db"),
            ("sqlite:///var/app.db", "/var/app.db"),
            ("sqlite:/var/my%20app.db", "/var/my app.db"),
            ("/var/my%20app.db", "/var/my%20app.db"),
            ("C:\\data\\app.db", "C:\\data\\app.db"),
            ("sqlite::memory:", ":memory:"),
            (":memory:", ":memory:"),
        ];
        for (text, expected) in cases {
            assert_eq!(path(text), expected, "{text}");
        }
    }

    #[test]
    fn memory() {
        for (text, expected) in [(":memory:", true), ("sqlite://:memory:", true), ("sqlite:memory", false), ("file:/a?vfs=memdb", true)] {
            assert_eq!(is_in_memory(text), expected, "{text}");
        }
    }
}
