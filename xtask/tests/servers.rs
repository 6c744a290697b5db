//! What `cargo xtask test` tells the tests about servers holds.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "../support/servers.rs"]
mod servers;

use std::net::TcpStream;

fn answers(name: &str) {
    let Some(url) = servers::url(name) else { return };
    let (scheme, rest) = url.split_once("://").expect("a URL has a scheme");
    assert!(name.starts_with("postgres") == scheme.starts_with("postgres"), "{name} is not at a URL that begins with {scheme}");
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let port = if scheme.starts_with("postgres") { 5432 } else { 3306 };
    let address = if host.contains(':') { host.to_owned() } else { format!("{host}:{port}") };
    assert!(TcpStream::connect(&address).is_ok(), "{name} does not answer at {address}");
}

macro_rules! each_server {
    ($($name:ident)*) => {
        $(#[test] fn $name() { answers(stringify!($name)); })*

        #[test]
        fn every_server_is_asked() {
            assert_eq!([$(stringify!($name)),*], servers::ALL);
        }
    };
}

each_server! { postgres_15 postgres_16 postgres_18 mariadb_10_11 mariadb_11_8 mysql_9 }

#[test]
#[should_panic(expected = "there is no server `oracle`")]
fn an_unknown_server_is_a_mistake() {
    servers::url("oracle");
}
