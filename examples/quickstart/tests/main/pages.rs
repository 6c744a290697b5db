//! The pages that tell people what to type.

use std::env;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use diesel_kit::prelude::*;

use crate::{kit, script, servers};

const DATABASE: &str = "diesel_kit_getting_started";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Outside the workspace, with a clone beside it and kit installed: the clone is a link, and kit the one that was built.
#[test]
fn getting_started_runs_as_it_stands() {
    let outside = tempfile::tempdir().unwrap();
    symlink(root(), outside.path().join("diesel-kit")).unwrap();
    let programs = outside.path().join("bin");
    fs::create_dir(&programs).unwrap();
    symlink(kit::program("sqlite,postgres"), programs.join("kit")).unwrap();
    let path = env::join_paths([programs].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();

    let server = servers::url("postgres_16");
    let mut environment = vec![
        ("PATH", path.into_string().unwrap()),
        // What the workspace's build has made already is used again: the dependencies are the same.
        ("CARGO_TARGET_DIR", kit::target_folder().to_str().unwrap().to_owned()),
        ("CARGO_PROFILE_DEV_DEBUG", "false".to_owned()),
    ];
    if let Some(server) = &server {
        on_server(server, &format!("DROP DATABASE IF EXISTS {DATABASE}"));
        on_server(server, &format!("CREATE DATABASE {DATABASE}"));
        let (rest, _) = server.rsplit_once('/').unwrap();
        environment.push(("POSTGRES_URL", format!("{rest}/{DATABASE}")));
    }
    let page = root().join("docs/guide/getting-started.md");
    script::run(&page, outside.path(), &environment, server.is_none().then_some("$POSTGRES_URL"));
    if let Some(server) = &server {
        on_server(server, &format!("DROP DATABASE {DATABASE}"));
    }
}

fn on_server(url: &str, sql: &str) {
    let run = async {
        let server = Db::connect(url).await.unwrap();
        server.get().await.unwrap().batch_execute(sql).await.unwrap();
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run);
}

/// The SQL on the README's first screen is what kit writes for the struct beside it.
#[test]
fn the_readme_shows_what_kit_generates() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let project = tempfile::tempdir().unwrap();
    let source = project.path().join("src");
    fs::create_dir(&source).unwrap();
    fs::write(source.join("models.rs"), script::block(&readme, "rust")).unwrap();
    let kit = kit::program("sqlite");
    let output = Command::new(kit).args(["generate", "--target", "postgres 16"]).current_dir(project.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = String::from_utf8(output.stdout).unwrap();
    let sql = fs::read_to_string(project.path().join(folder.trim()).join("up.sql")).unwrap();
    let shown = script::block(&readme, "sql");
    assert!(sql.contains(shown.trim_end()), "the README shows\n{shown}\nand kit writes\n{sql}");
}
