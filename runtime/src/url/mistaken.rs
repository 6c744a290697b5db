use crate::error::UrlProblem;

const SERVERS: [&str; 4] = ["postgres", "postgresql", "mysql", "mariadb"];

/// Words of libpq and of other drivers that stand before `=`.
const KEYS: [&str; 13] =
    ["host", "hostaddr", "port", "dbname", "database", "user", "username", "uid", "password", "pwd", "server", "service", "sslmode"];

/// Why a text that would be taken for a file is meant for a server.
pub(super) fn server(text: &str) -> Option<UrlProblem> {
    let scheme = text.split_once(':').and_then(|(scheme, _)| SERVERS.into_iter().find(|server| scheme.eq_ignore_ascii_case(server)));
    if let Some(scheme) = scheme {
        return Some(UrlProblem::NoSlashes { scheme });
    }
    let first = text.split_once('=').map(|(key, _)| key);
    let words = text.split([';', ' ', '\t', '\n']).filter_map(|word| Some(word.split_once('=')?.0));
    if words.chain(first).any(|key| KEYS.iter().any(|known| key.trim().eq_ignore_ascii_case(known))) {
        return Some(UrlProblem::KeyValue);
    }
    let is_url = ["sqlite://", "file://"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
    let path = is_url.or_else(|| text.strip_prefix("sqlite:")).or_else(|| text.strip_prefix("file:")).unwrap_or(text);
    let authority = path.split('/').next().unwrap_or_default();
    (has_password(path) || (is_url.is_some() && authority.contains('@'))).then_some(UrlProblem::UserWithoutServer)
}

/// `NAME:PASSWORD@..`, which is no path that begins at a folder or a drive.
fn has_password(path: &str) -> bool {
    let is_rooted = path.starts_with(['/', '\\', '.']);
    let is_on_a_drive = path.as_bytes().get(1) == Some(&b':') && matches!(path.as_bytes().get(2), Some(b'/' | b'\\'));
    !is_rooted && !is_on_a_drive && path.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
}
