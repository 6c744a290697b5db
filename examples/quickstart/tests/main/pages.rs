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

/// A project of Diesel's own, beside which only kit is there.
#[test]
fn adopting_a_diesel_project_runs_as_it_stands() {
    let outside = tempfile::tempdir().unwrap();
    let programs = outside.path().join("bin");
    fs::create_dir(&programs).unwrap();
    symlink(kit::program("sqlite,postgres"), programs.join("kit")).unwrap();
    let path = env::join_paths([programs].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();
    let project = outside.path().join("blog");
    fs::create_dir(&project).unwrap();
    script::run(&root().join("docs/guide/adopt-a-diesel-project.md"), &project, &[("PATH", path.into_string().unwrap())], None);
}

fn on_server(url: &str, sql: &str) {
    let run = async {
        let server = Db::connect(url).await.unwrap();
        server.get().await.unwrap().batch_execute(sql).await.unwrap();
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run);
}

/// A project with what a page shows as Rust, and what kit says of it.
fn generate(page: &str, config: &str) -> tempfile::TempDir {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let project = tempfile::tempdir().unwrap();
    fs::create_dir(project.path().join("src")).unwrap();
    fs::write(project.path().join("src/models.rs"), script::block(&text, "rust")).unwrap();
    fs::write(project.path().join("kit.toml"), config).unwrap();
    let output = Command::new(kit::program("sqlite")).arg("generate").current_dir(project.path()).output().unwrap();
    assert!(output.status.success(), "{page}: {}", String::from_utf8_lossy(&output.stderr));
    project
}

/// The SQL on the README's first screen is what kit writes for the struct beside it.
#[test]
fn the_readme_shows_what_kit_generates() {
    let project = generate("README.md", "[[target]]\ndatabase = \"postgres\"\nversion = \"16\"\n");
    let mut folders: Vec<_> = fs::read_dir(project.path().join("migrations")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    let sql = fs::read_to_string(folders[0].join("up.sql")).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let shown = script::block(&readme, "sql");
    assert!(sql.contains(shown.trim_end()), "the README shows\n{shown}\nand kit writes\n{sql}");
}

/// What the page sets beside Drizzle's schema works on every database.
#[test]
fn the_schema_beside_drizzle_generates() {
    generate("docs/guide/from-drizzle.md", crate::history::CONFIG);
}
