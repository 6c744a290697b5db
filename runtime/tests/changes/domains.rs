//! Domains of kinds that have no place in a schema are told by name, and what stands over them is read all the same.

use diesel_kit_schema::Target;

use crate::database::Database;

#[test]
fn domains_that_are_not_read_are_named() {
    let sql = [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "CREATE TYPE pair AS (a int, b int)",
        "CREATE DOMAIN moods AS mood CHECK (VALUE <> 'sad')",
        "CREATE DOMAIN pairs AS pair",
        "CREATE DOMAIN email AS varchar(320) COLLATE \"C\" DEFAULT 'a@b' NOT NULL CONSTRAINT has_at CHECK (VALUE LIKE '%@%')",
        "CREATE DOMAIN work_email AS email CHECK (VALUE LIKE '%@work')",
        "CREATE DOMAIN span AS int4range CHECK (NOT isempty(VALUE))",
        "CREATE DOMAIN tags AS text[] CHECK (cardinality(VALUE) < 5)",
        "COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'all mail has one'",
        "CREATE TABLE letters (id int PRIMARY KEY, sender email, many email[], kind tags, whole span)",
    ];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open("domains", "postgres_16").await else { return };
        for statement in sql {
            database.execute(statement).await.unwrap();
        }
        let read = database.introspect(&Target::postgres(16)).await.unwrap();
        let named: Vec<_> = read.left_out.iter().map(|left| left.object.as_str()).collect();
        assert_eq!(named, ["check has_at of the domain email", "column letters.many", "domain moods", "domain pairs", "domain work_email"]);
        let names: Vec<_> = read.schema.domains.iter().map(|domain| domain.name().to_string()).collect();
        assert_eq!(names, ["email", "span", "tags"]);
        let email = &read.schema.domains[0];
        assert_eq!(email.ty.collation.as_deref(), Some("C"));
        assert_eq!((email.not_null, email.checks.len(), email.ty.base.to_string().as_str()), (true, 1, "varchar(320)"));
        assert!(read.schema.domains[2].ty.base.array);
        let letters = read.schema.tables.iter().next().unwrap();
        let types: Vec<_> = letters.columns.iter().map(|column| column.column_type.to_string()).collect();
        assert_eq!(types, ["integer", "email (varchar(320))", "email[]", "tags (text[])", "span (int4range)"]);
        database.close().await;
    });
}
