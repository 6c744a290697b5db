/// The URL with every `@` of the user and the password encoded but the last, which ends them: drivers do not agree on which one does.
pub(super) fn encoded(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, behind) = rest.split_at(authority_end(rest));
    match authority.rsplit_once('@') {
        Some((user, host)) => format!("{scheme}://{}@{host}{behind}", user.replace('@', "%40")),
        None => url.to_owned(),
    }
}

/// Whether an `@` stands where only a password with an unencoded `/`, `?` or `#` would bring it: what is before it would be taken for the host.
pub(super) fn is_cut_off(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else { return false };
    let behind = &rest[authority_end(rest)..];
    let (path, query) = behind.split_once('?').unwrap_or((behind, ""));
    let is_parameters = query.split('&').all(|pair| pair.is_empty() || pair.split_once('=').is_some_and(|(key, _)| !key.contains('@')));
    path.contains('@') || (!is_parameters && query.contains('@'))
}

fn authority_end(rest: &str) -> usize {
    rest.find(['/', '?', '#']).unwrap_or(rest.len())
}
