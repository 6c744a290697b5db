use diesel_kit::DatabaseUrl;
use url::{Host, Url};

use crate::error::Error;
use crate::project::Selected;

/// Lets something destructive through on a SQLite file, on this machine, on a target that says `dev = true`, or for who names the database.
pub(crate) fn check(target: &Selected, url: &DatabaseUrl, what: &str, destroy: Option<&str>) -> Result<(), Error> {
    let name = name(url);
    if url.is_sqlite() || target.dev || is_local(url) || destroy == Some(name.as_str()) {
        return Ok(());
    }
    if let Some(other) = destroy {
        return Err(Error::usage(format!("--destroy {other} is another database than {name}")));
    }
    Err(Error::needs(
        format!("{what} {name}, which is no database of this machine"),
        format!("--destroy {name}"),
        "yes, destroy it; `dev = true` in kit.toml says so for good",
    ))
}

/// `host:port/database`: enough to tell databases apart, and no password.
fn name(url: &DatabaseUrl) -> String {
    let Ok(parsed) = Url::parse(url.as_str()) else { return url.to_string() };
    let port = parsed.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}{port}{}", parsed.host_str().unwrap_or_default(), parsed.path())
}

/// Whether the server is this machine. A Unix socket is; so is a URL without a host.
fn is_local(url: &DatabaseUrl) -> bool {
    let Ok(parsed) = Url::parse(url.as_str()) else { return false };
    let hosts: Vec<_> =
        parsed.query_pairs().filter(|(key, _)| key == "host" || key == "hostaddr").map(|(_, host)| host.into_owned()).collect();
    let is_here = |host: &str| {
        host.starts_with('/') || host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    };
    hosts.iter().all(|host| is_here(host))
        && match parsed.host() {
            None => true,
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(domain)) => {
                let host = domain.replace("%2F", "/").replace("%2f", "/");
                host.is_empty() || host.split(',').all(is_here)
            }
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_this_machine() {
        let local = |url: &str| is_local(&DatabaseUrl::parse(url).unwrap());
        for url in [
            "postgres://localhost/app",
            "postgres://ann:secret@127.0.0.1:5433/app",
            "mysql://root@[::1]/app",
            "postgres:///app",
            "postgres://%2Fvar%2Frun%2Fpostgresql/app",
            "postgres:///app?host=/var/run/postgresql",
        ] {
            assert!(local(url), "{url}");
        }
        for url in [
            "postgres://db.example/app",
            "mysql://root@10.0.0.1/app",
            "postgres://localhost,db.example/app",
            "postgres:///app?host=db.example",
            "postgres://localhost.example/app",
        ] {
            assert!(!local(url), "{url}");
        }
    }

    #[test]
    fn names_hold_no_password() {
        assert_eq!(name(&DatabaseUrl::parse("postgres://ann:secret@db.example:5433/app?sslmode=require").unwrap()), "db.example:5433/app");
    }
}
