//! The Debian mirror that this machine uses, from its own package sources.

use std::fs;
use std::path::{Path, PathBuf};

/// A mirror of the Debian archive, and what its signatures are checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mirror {
    pub(crate) uri: String,
    pub(crate) signed_by: Option<PathBuf>,
}

/// The mirror in the files of an `/etc/apt`, in the order of their names.
pub(crate) fn mirror(etc: &Path) -> Option<Mirror> {
    let mut files = vec![etc.join("sources.list")];
    let mut parts: Vec<PathBuf> =
        fs::read_dir(etc.join("sources.list.d")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    parts.sort();
    files.extend(parts);
    files.iter().find_map(|file| {
        let text = fs::read_to_string(file).ok()?;
        match file.extension()?.to_str()? {
            "list" => from_lines(&text),
            "sources" => from_stanzas(&text),
            _ => None,
        }
    })
}

/// The one-line form: `deb [signed-by=/a/key.gpg] URI suite component..`.
fn from_lines(text: &str) -> Option<Mirror> {
    text.lines().find_map(|line| {
        let rest = line.trim().strip_prefix("deb ")?.trim_start();
        let (options, rest) = match rest.strip_prefix('[') {
            Some(rest) => rest.split_once(']')?,
            None => ("", rest),
        };
        let signed_by = options.split_whitespace().find_map(|option| option.strip_prefix("signed-by=")).and_then(key_file);
        let uri = rest.split_whitespace().next().filter(|uri| is_debian(uri))?;
        Some(Mirror { uri: uri.to_owned(), signed_by })
    })
}

/// The stanza form: `Types: deb`, `URIs: ..`, `Signed-By: ..`, stanzas parted by empty lines.
fn from_stanzas(text: &str) -> Option<Mirror> {
    text.split("\n\n").find_map(|stanza| {
        let field = |name: &str| {
            stanza.lines().find_map(|line| {
                let (key, value) = line.split_once(':')?;
                key.eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        if field("Enabled").is_some_and(|value| value.eq_ignore_ascii_case("no"))
            || !field("Types")?.split_whitespace().any(|kind| kind == "deb")
        {
            return None;
        }
        let uri = field("URIs")?.split_whitespace().find(|uri| is_debian(uri))?;
        Some(Mirror { uri: uri.to_owned(), signed_by: field("Signed-By").and_then(key_file) })
    })
}

/// The archive itself, not its security updates, nor another vendor's.
fn is_debian(uri: &str) -> bool {
    matches!(uri.trim_end_matches('/').rsplit('/').next(), Some("debian" | "debian.list"))
}

/// A key may be given as a file or in full; the latter belongs to its stanza, and the system's own keyring is taken instead.
fn key_file(value: &str) -> Option<PathBuf> {
    value.split([',', ' ']).next().filter(|path| path.starts_with('/')).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(uri: &str, key: Option<&str>) -> Option<Mirror> {
        Some(Mirror { uri: uri.into(), signed_by: key.map(PathBuf::from) })
    }

    #[test]
    fn lines() {
        let cases = [
            ("deb mirror://a.test/debian bookworm main", found("mirror://a.test/debian", None)),
            (
                "# deb mirror://a.test/debian x main\ndeb [arch=amd64 signed-by=/k.gpg] mirror://b.test/debian/ x main",
                found("mirror://b.test/debian/", Some("/k.gpg")),
            ),
            ("deb mirror://a.test/debian-security bookworm-security main", None),
            ("deb-src mirror://a.test/debian bookworm main", None),
            ("deb mirror://a.test/ubuntu noble main", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(from_lines(text), expected, "{text}");
        }
    }

    #[test]
    fn stanzas() {
        let security = "Types: deb\nURIs: mirror://a.test/debian-security\nSuites: x-security\n";
        let main = "Types: deb deb-src\n# a comment\nURIs: mirror://a.test/debian\nSuites: x x-updates\nSigned-By: /keys/debian.gpg\n";
        assert_eq!(from_stanzas(&format!("{security}\n{main}")), found("mirror://a.test/debian", Some("/keys/debian.gpg")));
        assert_eq!(from_stanzas(security), None);
        assert_eq!(from_stanzas(&format!("Enabled: no\n{main}")), None);
        assert_eq!(
            from_stanzas("Types: deb\nURIs: mirror+file:/etc/apt/mirrors/debian.list\n"),
            found("mirror+file:/etc/apt/mirrors/debian.list", None)
        );
        assert_eq!(
            from_stanzas("Types: deb\nURIs: mirror://a.test/debian\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n"),
            found("mirror://a.test/debian", None)
        );
    }

    #[test]
    fn files_are_read_in_the_order_of_their_names() {
        let etc = tempfile::tempdir().unwrap();
        assert_eq!(mirror(etc.path()), None);
        fs::create_dir(etc.path().join("sources.list.d")).unwrap();
        let write = |name: &str, text: &str| fs::write(etc.path().join(name), text).unwrap();
        write("sources.list.d/b.list", "deb mirror://b.test/debian x main\n");
        write("sources.list.d/a.sources", "Types: deb\nURIs: mirror://a.test/debian\n");
        write("sources.list.d/0.list.save", "deb mirror://old.test/debian x main\n");
        assert_eq!(mirror(etc.path()), found("mirror://a.test/debian", None));
        write("sources.list", "deb mirror://main.test/debian x main\n");
        assert_eq!(mirror(etc.path()), found("mirror://main.test/debian", None));
    }
}
