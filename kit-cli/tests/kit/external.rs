//! Tables that another tool owns, on real servers: they are pointed at, checked, and never changed.

use crate::project::Project;
use crate::servers;

const OWNER: &str = r#"#[derive(Table)]
#[table(name = "users")]
pub struct User {
    #[column(primary_key, auto_increment)]
    pub id: i64,
    #[column(max_length = 80)]
    pub name: String,
}
"#;

const DOCUMENT: &str = r#"
#[derive(Table)]
#[table(name = "documents", index(user_id))]
pub struct Document {
    #[column(primary_key)]
    pub id: i64,
    #[column(references(User, on_delete = "cascade"))]
    pub user_id: i64,
    #[column(max_length = 80, check("title <> ''"))]
    pub title: String,
}
"#;

fn a_table_of_another_tool(server: &str, database: &str, version: &str) {
    let Some(url) = servers::url(server) else { return };
    let other = Project::named(&url, database, version, "kit_external");
    let project = Project::named(&url, database, version, "kit_external");
    other.write("src/models.rs", OWNER);
    let config = std::fs::read_to_string(other.path().join("kit.toml")).unwrap();
    other.write("kit.toml", &format!("tables = [\"users\"]\n[history]\ndiesel = \"other_diesel\"\nkit = \"other_kit\"\n{config}"));
    project.write("src/models.rs", &format!("{}{DOCUMENT}", OWNER.replace("name = \"users\"", "name = \"users\", external")));
    other.kit(&["database", "drop"]);
    other.kit(&["database", "create"]);
    other.kit(&["push"]);

    project.kit(&["generate", "first"]);
    project.kit(&["migrate"]);
    let scratch = ["check", "--url", &project.url, "--scratch", &project.url];
    assert_eq!(project.kit(&scratch), "");

    // The owner goes on.
    other.write("src/models.rs", &OWNER.replace("pub name: String,", "pub name: String,\n    pub age: Option<i32>,"));
    assert!(other.kit(&["push"]).contains("age"));
    let drifted = project.run(&scratch);
    let stdout = String::from_utf8_lossy(&drifted.stdout).into_owned();
    assert_eq!(drifted.status.code(), Some(4), "{stdout}");
    assert!(stdout.contains("users: column age is new") && !stdout.contains("ALTER TABLE") && !stdout.contains("DROP"), "{stdout}");

    // The definition follows, and loses nothing on the way back.
    let follows = std::fs::read_to_string(project.path().join("src/models.rs")).unwrap();
    project.write("src/models.rs", &follows.replacen("pub name: String,", "pub name: String,\n    pub age: Option<i32>,", 1));
    project.kit(&["generate", "follow"]);
    project.kit(&["migrate"]);
    assert_eq!(project.kit(&scratch), "");
    project.kit(&["revert"]);
    assert!(project.run(&["revert"]).status.success());
    assert!(!other.kit(&["push", "--format", "json"]).contains("is new"));
    project.kit(&["database", "drop"]);
}

#[test]
fn a_table_of_another_tool_on_postgres_18() {
    a_table_of_another_tool("postgres_18", "postgres", "15");
}

#[test]
fn a_table_of_another_tool_on_mariadb_11_8() {
    a_table_of_another_tool("mariadb_11_8", "mariadb", "11.8");
}

#[test]
fn a_table_of_another_tool_on_mysql_9() {
    a_table_of_another_tool("mysql_9", "mysql", "9.0");
}
