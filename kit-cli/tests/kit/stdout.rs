//! What cannot be printed is no success.

use std::fs::OpenOptions;
use std::process::{Command, Stdio};

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_fails() {
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_kit")).args(["completions", "bash"]).stdout(full).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("failed to write to stdout"), "{stderr}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut kit = Command::new(env!("CARGO_BIN_EXE_kit"));
    let mut kit = kit.args(["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(kit.stdout.take());
    let output = kit.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
