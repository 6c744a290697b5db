//! The commands that touch a database, on real servers: one database each, made and dropped by kit.

use std::process::Command;

use crate::at_once::one_of_several_migrates;
use crate::project::{FIRST, Project};
use crate::servers;

fn the_whole_loop(server: &str, database: &str, version: &str) {
    let Some(url) = servers::url(server) else { return };
    let project = Project::new(&url, database, version);
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "first"]);
    project.states(&["pending"]);
    assert!(project.kit(&["migrate", "--dry-run"]).contains("CREATE TABLE"));
    project.states(&["pending"]);
    project.kit(&["migrate"]);
    project.states(&["applied"]);

    let refused = project.run(&["drop"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("was applied to"));

    project.write(
        "src/models.rs",
        &FIRST.replace("    pub title: String,", "    pub title: String,\n    #[column(default = 0)]\n    pub pages: i32,"),
    );
    project.kit(&["generate", "second"]);
    project.states(&["applied", "pending"]);
    project.kit(&["migrate"]);
    project.states(&["applied", "applied"]);
    assert!(project.kit(&["migrate"]).is_empty());
    project.kit(&["revert"]);
    project.states(&["applied", "pending"]);
    project.kit(&["revert"]);
    project.states(&["pending", "pending"]);
    project.kit(&["reset"]);
    project.states(&["applied", "applied"]);
    project.kit(&["database", "drop"]);

    let gone = project.run(&["status"]);
    let stderr = String::from_utf8_lossy(&gone.stderr).into_owned();
    assert_eq!(gone.status.code(), Some(1), "{stderr}");
    let password = url.split_once("://").unwrap().1.split('@').next().and_then(|user| user.split_once(':')).map(|(_, password)| password);
    assert!(password.is_none_or(|password| password.is_empty() || !stderr.contains(password)), "{stderr}");
}

#[test]
fn the_whole_loop_on_postgres_15() {
    the_whole_loop("postgres_15", "postgres", "15");
}

#[test]
fn the_whole_loop_on_postgres_16() {
    the_whole_loop("postgres_16", "postgres", "12");
}

#[test]
fn the_whole_loop_on_postgres_18() {
    the_whole_loop("postgres_18", "postgres", "18");
}

#[test]
fn the_whole_loop_on_mariadb_10_11() {
    the_whole_loop("mariadb_10_11", "mariadb", "10.6");
}

#[test]
fn the_whole_loop_on_mariadb_11_8() {
    the_whole_loop("mariadb_11_8", "mariadb", "11.8");
}

#[test]
fn the_whole_loop_on_mysql_9() {
    the_whole_loop("mysql_9", "mysql", "8.0");
}

#[test]
fn one_of_several_migrates_postgres() {
    let Some(url) = servers::url("postgres_18") else { return };
    one_of_several_migrates(&Project::named(&url, "postgres", "18", "kit_at_once"), "SELECT pg_sleep(1)");
}

#[test]
fn one_of_several_migrates_mariadb() {
    let Some(url) = servers::url("mariadb_11_8") else { return };
    one_of_several_migrates(&Project::named(&url, "mariadb", "11.8", "kit_at_once"), "DO SLEEP(1)");
}

#[test]
fn one_of_several_migrates_mysql() {
    let Some(url) = servers::url("mysql_9") else { return };
    one_of_several_migrates(&Project::named(&url, "mysql", "9.0", "kit_at_once"), "DO SLEEP(1)");
}

#[test]
fn a_migration_that_stopped_half_way_is_not_told_as_applied() {
    let Some(url) = servers::url("mysql_9") else { return };
    let project = Project::named(&url, "mysql", "8.4", "kit_cli_half");
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "first", "--at", "20261120093000"]);
    project.kit(&["generate", "--custom", "second", "--at", "20261120093100"]);
    let up = "migrations/20261120093100_second/up.sql";
    project.write(up, "CREATE TABLE half (id int);\nINSERT INTO nowhere VALUES (1);\n");
    let failed = project.run(&["migrate"]);
    let stderr = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert_eq!(failed.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("applied 20261120093000_first"), "{stderr}");
    assert!(!stderr.contains("applied 20261120093100_second"), "{stderr}");
    assert!(stderr.contains("statements 1 to 1 stay applied"), "{stderr}");
    project.states(&["applied", "unfinished"]);
    project.write(up, "CREATE TABLE half (id int);\nINSERT INTO half VALUES (1);\n");
    project.kit(&["migrate"]);
    project.states(&["applied", "applied"]);
    project.kit(&["database", "drop"]);
}

#[test]
fn a_way_back_that_stopped_half_way_is_told_and_finished_by_revert() {
    let Some(url) = servers::url("mysql_9") else { return };
    let project = Project::named(&url, "mysql", "8.4", "kit_cli_back");
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "--custom", "two", "--at", "20261120093000"]);
    let folder = "migrations/20261120093000_two";
    project.write(&format!("{folder}/up.sql"), "CREATE TABLE one (id int);\nCREATE TABLE two (id int);\n");
    project.write(&format!("{folder}/down.sql"), "DROP TABLE two;\nDROP TABLE nowhere;\n");
    project.kit(&["migrate"]);
    let failed = project.run(&["revert"]);
    let stderr = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert_eq!(failed.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("down.sql:2"), "{stderr}");
    project.states(&["half reverted"]);
    assert!(project.kit(&["status"]).contains("stopped after statement 1: `kit revert` goes on there"));
    assert_eq!(project.run(&["migrate"]).status.code(), Some(1));
    project.write(&format!("{folder}/down.sql"), "DROP TABLE two;\nDROP TABLE one;\n");
    project.kit(&["revert"]);
    project.states(&["pending"]);
    project.kit(&["database", "drop"]);
}

#[test]
fn an_interrupted_statement_is_told_by_status_and_migrate() {
    let Some(url) = servers::url("mysql_9") else { return };
    let project = Project::named(&url, "mysql", "8.4", "kit_cli_killed");
    project.kit(&["database", "drop"]);
    project.kit(&["database", "create"]);
    project.kit(&["generate", "--custom", "slow", "--at", "20261120093000"]);
    project.write("migrations/20261120093000_slow/up.sql", "CREATE TABLE one (id int);\nDO\n  SLEEP(4);\n");
    let mut kit = Command::new(env!("CARGO_BIN_EXE_kit"));
    let mut kit = kit.arg("migrate").current_dir(project.path()).env("DATABASE_URL", &project.url).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(2));
    kit.kill().unwrap();
    kit.wait().unwrap();
    let status = project.kit(&["status"]);
    assert!(status.contains("interrupted in statement 2") && !status.contains("goes on there"), "{status}");
    // The lock goes with the server's session, which ends with its statement.
    let failed = project.run(&["migrate"]);
    let stderr = String::from_utf8_lossy(&failed.stderr).into_owned();
    let (message, help) = stderr.split_once("\n  help: ").unwrap_or((&stderr, ""));
    assert!(message.contains("DO SLEEP(4)") && !help.contains("SLEEP"), "{stderr}");
    assert!(help.contains("__kit_migrations") && help.contains("20261120093000"), "{stderr}");
    project.kit(&["database", "drop"]);
}
