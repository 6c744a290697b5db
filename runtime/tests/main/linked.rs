//! No client library of C: what this very program has loaded.

#[cfg(target_os = "linux")]
#[test]
fn no_client_libraries_of_c() {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    for library in ["libpq", "libmysqlclient", "libmariadb", "libsqlite3", "libssl"] {
        assert!(!maps.contains(library), "{library} is linked");
    }
    // The drivers are in the program all the same.
    assert!(maps.contains("libc"));
}
