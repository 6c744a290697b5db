//! More changes than SQLite tries out in one database.

use crate::project::Project;

const TABLES: usize = 40;

/// So many tables, each pointing at one before it; the texts are as long as is said, and one table has a check.
fn models(length: usize, check: &str) -> String {
    let table = |number: usize| {
        let check = if number == TABLES / 2 { format!(", check(name = \"filled\", \"{check}\")") } else { String::new() };
        format!(
            r#"
#[derive(Table)]
#[table(name = "records_{number}"{check})]
pub struct Record{number} {{
    #[column(primary_key)]
    pub id: i64,
    #[column(references(Record{}))]
    pub owner_id: Option<i64>,
    #[column(max_length = {length})]
    pub title: String,
}}
"#,
            number / 2
        )
    };
    format!("use diesel_kit::prelude::*;\n{}", (0..TABLES).map(table).collect::<String>())
}

#[track_caller]
fn refuses(project: &Project, line: usize) {
    let output = project.run(&["generate", "--allow", "refuses_rows", "--allow", "may_refuse_rows"]);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains(&format!("src/models.rs:{line}:")) && stderr.contains("no such column: titel"), "{stderr}");
    assert_eq!(output.status.code(), Some(1), "{stderr}");
}

#[test]
fn a_wrong_expression_among_many_new_tables_is_named() {
    let project = Project::on_sqlite();
    project.write("src/models.rs", &models(20, "titel <> ''"));
    let line = models(20, "").lines().position(|line| line.contains(&format!("struct Record{} ", TABLES / 2))).unwrap() + 1;
    refuses(&project, line);
}

#[test]
fn many_changed_tables_are_tried_and_go_there_and_back() {
    let project = Project::on_sqlite();
    project.write("src/models.rs", &models(20, "title <> ''"));
    project.kit(&["generate", "--at", "20260101000000"]);
    let line = models(20, "").lines().position(|line| line.contains(&format!("struct Record{} ", TABLES / 2))).unwrap() + 1;
    project.write("src/models.rs", &models(30, "titel <> ''"));
    refuses(&project, line);
    project.write("src/models.rs", &models(30, "length(title) > 1"));
    project.kit(&["generate", "--at", "20260101000001"]);
    project.kit(&["migrate"]);
    project.kit(&["revert"]);
    project.states(&["applied", "pending"]);
}
