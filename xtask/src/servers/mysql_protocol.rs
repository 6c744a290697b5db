//! The first packet of a MySQL or MariaDB server, which it sends by itself: it is up, and this is its version.

use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

/// The version of the server that takes connections at a port of this machine.
pub(crate) fn version(port: u16) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), Duration::from_secs(1)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    let mut header = [0; 4];
    stream.read_exact(&mut header).ok()?;
    let length = usize::from(header[0]) | usize::from(header[1]) << 8 | usize::from(header[2]) << 16;
    let mut packet = vec![0; length];
    stream.read_exact(&mut packet).ok()?;
    greeting(&packet)
}

/// Protocol 10, then the version up to a zero byte. MariaDB sets `5.5.5-` before it for the sake of old clients.
fn greeting(packet: &[u8]) -> Option<String> {
    let text = packet.strip_prefix(&[10])?.split(|byte| *byte == 0).next()?;
    let text = String::from_utf8_lossy(text);
    Some(text.strip_prefix("5.5.5-").unwrap_or(&text).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_tells_the_version() {
        assert_eq!(greeting(b"\x0a9.7.4-2\0\x01\x02"), Some("9.7.4-2".into()));
        assert_eq!(greeting(b"\x0a5.5.5-10.11.18-MariaDB\0"), Some("10.11.18-MariaDB".into()));
    }

    #[test]
    fn a_refusal_is_no_greeting() {
        assert_eq!(greeting(b"\xff\x10\x04Too many connections"), None);
        assert_eq!(greeting(b""), None);
    }
}
