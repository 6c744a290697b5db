//! A program that was built with diesel-kit: no client library of C is needed where it runs.

use std::path::Path;

#[path = "../../../../xtask/support/linked.rs"]
mod libraries;

#[test]
fn the_quickstart_asks_for_no_client_library() {
    libraries::assert_none_is_foreign(Path::new(crate::kit::PROGRAM));
}
