//! `kit generate --prove` on real servers.

use std::fs;

use serde_json::Value;

use crate::project::{FIRST, Project};
use crate::servers;

fn plans_are_proved(server: &str, database: &str, version: &str, says: &str) {
    let Some(url) = servers::url(server) else { return };
    let project = Project::named(&url, database, version, "kit_prove");

    // Without a scratch database there is no proof, and nothing is written.
    let refused = project.run(&["generate", "first", "--prove"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("there is no scratch database to prove the migration on"));
    assert!(folders(&project).is_empty());

    let config = fs::read_to_string(project.path().join("kit.toml")).unwrap();
    project.write("kit.toml", &format!("{config}scratch = \"{url}\"\n"));
    project.kit(&["generate", "first", "--prove"]);
    assert_eq!(proof(&project, 0)["returns"], true);
    assert!(proof(&project, 0)["server"].as_str().unwrap().starts_with(says));

    // A change with a rename, a type, a check and what stands on a column.
    let second = FIRST
        .replace("name <> ''", "full_name <> ' '")
        .replace(
            "#[column(max_length = 80, unique)]\n    pub name",
            "#[column(max_length = 120, unique, renamed_from = \"name\")]\n    pub full_name",
        )
        .replace("    pub title: String,", "    pub title: String,\n    #[column(default = 3, check(\"pages > 0\"))]\n    pub pages: i32,");
    project.write("src/models.rs", &second);
    project.kit(&["generate", "second", "--prove"]);
    assert_eq!(proof(&project, 1)["returns"], true);

    // What the server refuses is not written.
    project.write("src/models.rs", &second.replace("pages > 0", "nowhere(pages) > 0"));
    let failed = project.run(&["generate", "third", "--prove"]);
    let stderr = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert_eq!(failed.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("nowhere") && stderr.contains("scratch database refuses it"), "{stderr}");
    let password = url.split_once("://").unwrap().1.split('@').next().and_then(|user| user.split_once(':')).map(|(_, password)| password);
    assert!(password.is_none_or(|password| password.is_empty() || !stderr.contains(password)), "{stderr}");
    assert_eq!(folders(&project).len(), 2);
}

fn folders(project: &Project) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(project.path().join("migrations")).into_iter().flatten();
    let mut folders: Vec<_> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn proof(project: &Project, at: usize) -> Value {
    let text = fs::read_to_string(folders(project)[at].join("migration.json")).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["proof"].clone()
}

#[test]
fn plans_are_proved_on_postgres_18() {
    plans_are_proved("postgres_18", "postgres", "15", "PostgreSQL 18");
}

#[test]
fn plans_are_proved_on_mariadb_11_8() {
    plans_are_proved("mariadb_11_8", "mariadb", "10.6", "MariaDB 11.8");
}

#[test]
fn plans_are_proved_on_mysql_9() {
    plans_are_proved("mysql_9", "mysql", "9.0", "MySQL 9");
}
