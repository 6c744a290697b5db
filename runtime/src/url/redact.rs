/// The URL with `***` in the place of every password.
///
/// It works on the text: a URL that cannot be parsed is printed too, in the error that says so.
pub(super) fn redact(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    // The last `@` before the path: a password may hold one that was not encoded, and then `/` too, so take the last of all.
    let (user, rest) = match rest.rsplit_once('@') {
        Some((user, rest)) => (Some(user), rest),
        None => (None, rest),
    };
    let mut out = format!("{scheme}://");
    if let Some(user) = user {
        match user.split_once(':') {
            Some((name, _)) => {
                out.push_str(name);
                out.push_str(":***");
            }
            None => out.push_str(user),
        }
        out.push('@');
    }
    match rest.split_once('?') {
        None => out.push_str(rest),
        Some((place, query)) => {
            out.push_str(place);
            for (index, pair) in query.split('&').enumerate() {
                out.push(if index == 0 { '?' } else { '&' });
                match pair.split_once('=') {
                    Some((key, _)) if is_secret(key) => {
                        out.push_str(key);
                        out.push_str("=***");
                    }
                    _ => out.push_str(pair),
                }
            }
        }
    }
    out
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["password", "passwd", "pwd", "pass", "secret", "token"].iter().any(|word| key.contains(word))
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[track_caller]
    fn check(url: &str, expected: &str) {
        assert_eq!(redact(url), expected);
    }

    #[test]
    fn passwords_are_left_out() {
        check("postgres://ann:secret@host/app", "postgres://ann:***@host/app");
        check("postgres://ann@host/app", "postgres://ann@host/app");
        check("postgres://host/app", "postgres://host/app");
        check("postgres://:secret@host/app", "postgres://:***@host/app");
        check("mysql://ann:se%40cret@host:3306/app?ssl=1", "mysql://ann:***@host:3306/app?ssl=1");
    }

    #[test]
    fn passwords_that_were_not_encoded_are_left_out_whole() {
        check("mysql://ann:se@cr:et@host/app", "mysql://ann:***@host/app");
        check("mysql://ann:se/cr@et@host/app", "mysql://ann:***@host/app");
        check("mysql://ann:se?cr#et@host/app", "mysql://ann:***@host/app");
    }

    #[test]
    fn passwords_among_the_parameters_are_left_out() {
        check("postgres://host/app?user=ann&password=secret", "postgres://host/app?user=ann&password=***");
        check("postgres://host/app?sslPassword=secret&x=1", "postgres://host/app?sslPassword=***&x=1");
        check("postgres://ann:secret@host/app?password=p@ss", "postgres://ann:***@ss");
    }
}
