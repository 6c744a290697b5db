//! The dynamic libraries that a program asks for.

use std::path::Path;

use object::elf::{DT_NEEDED, FileHeader64};
use object::read::elf::{Dyn, FileHeader};
use object::{Endianness, StringTable};

/// Client libraries of C, and those of TLS. Versions follow the names, as in `libpq.so.5`.
const FOREIGN: [&str; 9] =
    ["libpq", "libmysqlclient", "libmariadb", "libperconaserverclient", "libssl", "libcrypto", "libgnutls", "libsqlite3", "libecpg"];

/// Fails if the program at this path loads one of them.
#[track_caller]
pub(crate) fn assert_none_is_foreign(program: &Path) {
    let needed = needed(&std::fs::read(program).unwrap());
    // Without it nothing was read, and nothing would be proven.
    assert!(needed.iter().any(|library| library.starts_with("libc.so")), "{}: {needed:?}", program.display());
    let foreign: Vec<_> = needed.iter().filter(|library| is_foreign(library)).collect();
    assert!(foreign.is_empty(), "{} is linked with {foreign:?}", program.display());
}

/// The names in a program's DT_NEEDED entries.
fn needed(program: &[u8]) -> Vec<String> {
    let header = FileHeader64::<Endianness>::parse(program).unwrap();
    let endian = header.endian().unwrap();
    let sections = header.sections(endian, program).unwrap();
    let (entries, strings) = sections.dynamic(endian, program).unwrap().unwrap();
    let strings: StringTable<'_> = sections.strings(endian, program, strings).unwrap();
    let needed = entries.iter().filter(|entry| entry.tag(endian) == DT_NEEDED);
    needed.map(|entry| String::from_utf8_lossy(entry.string(endian, strings).unwrap()).into_owned()).collect()
}

fn is_foreign(library: &str) -> bool {
    FOREIGN.iter().any(|name| library.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '-', '_'])))
}

#[test]
fn libraries_are_told_by_their_names() {
    for name in ["libpq.so.5", "libmysqlclient.so.21", "libmariadb.so.3", "libssl.so.3", "libcrypto.so.1.1", "libsqlite3.so.0"] {
        assert!(is_foreign(name), "{name}");
    }
    for name in ["libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "libcrypt.so.1"] {
        assert!(!is_foreign(name), "{name}");
    }
}
