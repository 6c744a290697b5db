//! `kit` itself is one program: no client library of C is needed where it runs.

use std::path::Path;

#[path = "../../../xtask/support/linked.rs"]
mod libraries;

#[test]
fn kit_asks_for_no_client_library() {
    libraries::assert_none_is_foreign(Path::new(env!("CARGO_BIN_EXE_kit")));
}
