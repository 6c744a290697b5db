//! How long a file may be.

use crate::none;
use crate::project::{File, files};

const SMELL: usize = 400;
const TOO_LONG: usize = 800;

/// What generated files say near their top.
const GENERATED: &str = concat!("@", "generated");

/// The lines of code outside tests: a file's own tests stand at its end.
fn length(file: &File) -> usize {
    file.text.lines().take_while(|line| *line != "#[cfg(test)]").count()
}

fn longer_than(files: &[File], limit: usize) -> Vec<String> {
    let counted =
        files.iter().filter(|file| file.is_rust() && !file.is_test() && !file.text.lines().take(5).any(|line| line.contains(GENERATED)));
    counted.filter(|file| length(file) > limit).map(|file| format!("{}: {} lines, of at most {limit}", file.path, length(file))).collect()
}

#[test]
fn no_file_is_too_long() {
    let files = files();
    for line in longer_than(&files, SMELL) {
        eprintln!("warning: {line}; does it hold more than one noun?");
    }
    none(&longer_than(&files, TOO_LONG));
}

#[test]
fn a_long_file_is_found_and_tests_do_not_count() {
    let lines = "x\n".repeat(6);
    let problems = |path: &str, text: &str| longer_than(&[File::new(path, text)], 5);
    assert_eq!(problems("a/src/lib.rs", &lines), ["a/src/lib.rs: 6 lines, of at most 5"]);
    assert_eq!(problems("a/src/lib.rs", &format!("x\n#[cfg(test)]\n{lines}")), [""; 0]);
    assert_eq!(problems("a/src/lib.rs", &format!("    #[cfg(test)]\n{lines}")).len(), 1);
    assert_eq!(problems("a/tests/b.rs", &lines), [""; 0]);
    assert_eq!(problems("a/src/tests.rs", &lines), [""; 0]);
    assert_eq!(problems("a/README.md", &lines), [""; 0]);
    assert_eq!(problems("a/src/table.rs", &format!("// {GENERATED} by x\n{lines}")), [""; 0]);
}
