//! A kit that was built without a driver: `cargo test -p diesel-kit-cli --no-default-features --features sqlite`.

use std::process::Command;

#[test]
fn a_driver_that_is_missing_is_told_to_who_runs_kit() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("migrations")).unwrap();
    for (feature, url, is_there) in [
        ("postgres", "postgres://ann:secret@127.0.0.1:1/app", cfg!(feature = "postgres")),
        ("mysql", "mysql://ann:secret@127.0.0.1:1/app", cfg!(feature = "mysql")),
        ("sqlite", "app.db", cfg!(feature = "sqlite")),
    ] {
        if is_there {
            continue;
        }
        let output = Command::new(env!("CARGO_BIN_EXE_kit"))
            .args(["migrate", "--target", feature, "--url", url])
            .current_dir(folder.path())
            .env_remove("DATABASE_URL")
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(&format!("this kit was built without the driver for {feature}")), "{stderr}");
        assert!(stderr.contains(&format!("cargo install diesel-kit-cli --features {feature}")), "{stderr}");
        assert!(!stderr.contains("Cargo.toml") && !stderr.contains("secret"), "{stderr}");
    }
}
