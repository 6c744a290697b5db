//! A page of documentation as a script.
//!
//! | block | what it is |
//! |---|---|
//! | `sh` | commands, run by one shell from the first block to the last |
//! | any language with `file=PATH` | a file, written to the folder where the shell is |
//! | `text` | what the commands before it print, versions of migrations, times and milliseconds aside |
//! | anything else | for people |

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

const MARK: &str = "=== block ";

/// A fenced block, and where its text stands in the page.
struct Block {
    info: String,
    place: Range<usize>,
}

/// Runs the page in a folder, and compares what it prints; `KIT_UPDATE=1` writes that into the page. Blocks that hold `leave_out` are left out.
pub(crate) fn run(page: &Path, folder: &Path, environment: &[(&str, String)], leave_out: Option<&str>) {
    let text = fs::read_to_string(page).unwrap();
    let mut script = "set -eu\nexec 2>&1\n".to_owned();
    let mut expected = Vec::new();
    let mut command = 0;
    let mut left_out = false;
    for block in blocks(&text) {
        let body = &text[block.place.clone()];
        let mut words = block.info.split_whitespace();
        let language = words.next();
        if let Some(file) = words.find_map(|word| word.strip_prefix("file=")) {
            let parent = Path::new(file).parent().and_then(Path::to_str).filter(|parent| !parent.is_empty()).unwrap_or(".");
            write!(script, "mkdir -p '{parent}'\ncat >'{file}' <<'END_OF_FILE'\n{body}END_OF_FILE\n").unwrap();
        } else if language == Some("sh") {
            left_out = leave_out.is_some_and(|word| body.contains(word));
            if !left_out {
                command += 1;
                write!(script, "echo '{MARK}{command}'\n{body}").unwrap();
            }
        } else if language == Some("text") && !left_out {
            expected.push((command, block.place));
        }
    }
    assert!(command > 0 && !expected.is_empty(), "{} has no commands, or no results", page.display());
    let output = Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .env_remove("DATABASE_URL")
        .env_remove("DATABASE_TYPE")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{} fails after:\n{printed}\n{}", page.display(), String::from_utf8_lossy(&output.stderr));
    let printed: Vec<_> = printed.split(MARK).map(|part| part.split_once('\n').map_or("", |(_, text)| text)).collect();
    if std::env::var_os("KIT_UPDATE").is_some() {
        let mut text = text;
        for (command, place) in expected.into_iter().rev() {
            if settle(&text[place.clone()]) != settle(printed[command]) {
                text.replace_range(place, printed[command]);
            }
        }
        fs::write(page, text).unwrap();
        return;
    }
    for (command, place) in expected {
        let (page_says, shell_says) = (settle(&text[place]), settle(printed[command]));
        assert_eq!(page_says, shell_says, "{}: KIT_UPDATE=1 writes what was printed", page.display());
    }
}

/// The body of the first block that begins with this info string.
pub(crate) fn block<'a>(text: &'a str, info: &str) -> &'a str {
    let block = blocks(text).into_iter().find(|block| block.info == info);
    &text[block.unwrap_or_else(|| panic!("the page has no block `{info}`")).place]
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(info) = line.strip_prefix("```") {
            match open.take() {
                Some((info, start)) => blocks.push(Block { info, place: start..at }),
                None => open = Some((info.trim().to_owned(), at + line.len())),
            }
        }
        at += line.len();
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// Numbers that differ from run to run: versions and times have one digit each, milliseconds too.
fn settle(text: &str) -> String {
    let mut settled = String::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
            let end = rest[start..].find(|c: char| !matches!(c, '0'..='9' | ':' | '-' | '.' | ' ')).map_or(rest.len(), |end| start + end);
            let digits = rest[start..end].chars().filter(char::is_ascii_digit).count();
            settled.push_str(&rest[..start]);
            let number = &rest[start..end];
            settled.push_str(if digits >= 14 || rest[end..].starts_with("ms)") { "0" } else { number });
            rest = &rest[end..];
        }
        settled.push_str(rest);
        settled.push('\n');
    }
    settled
}

fn try_page(text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.md");
    fs::write(&page, text).unwrap();
    run(&page, folder.path(), &[], None);
}

#[test]
fn a_page_that_is_right() {
    try_page(
        "```txt file=a/b\nhello\n```\n```sh\nV=1\n```\n```sh\ncat a/b; echo $V 20261121093000 '(7 ms)'\n```\n```text\nhello\n1 20270101000000 (12 ms)\n```\n",
    );
}

#[test]
#[should_panic(expected = "writes what was printed")]
fn another_result() {
    try_page("```sh\necho 1\n```\n```text\n2\n```\n");
}

#[test]
#[should_panic(expected = "fails after")]
fn a_command_that_fails() {
    try_page("```sh\necho 1; false; echo 2\n```\n```text\n1\n2\n```\n");
}
