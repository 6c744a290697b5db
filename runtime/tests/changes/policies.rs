//! Policies at work: what another role sees before, during and after a migration, and what becomes of rows that are hidden from their owner.

use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::plan::{Edge, create, plan};
use diesel_kit_schema::{Canonical, Target, model::Schema};

use crate::database::Database;
use crate::migrate;

macro_rules! on {
    ($($server:ident: $version:expr),* $(,)?) => {$(
        #[test]
        fn $server() {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(run(stringify!($server), Target::postgres($version)));
        }
    )*};
}

on! { postgres_15: 15, postgres_16: 16, postgres_18: 18 }

fn documents(options: &str, team: &str) -> String {
    format!(
        "#[derive(Table)]
        #[table(name = \"documents\", policy(name = \"own_rows\", using = \"owner = current_user and team > 0\"){options})]
        pub struct Document {{
            #[column(primary_key)]
            pub id: i64,
            pub owner: String,
            {team}
        }}"
    )
}

fn edges(target: &Target, before: &Canonical<Schema>, source: &str) -> Vec<Edge> {
    let lowered = lower(&read_file("models.rs", source).definitions, target).unwrap();
    let changes = diff(before, &lowered, &Answers::default()).unwrap().changes;
    plan(target, before, &changes, &lowered.intents).unwrap()
}

async fn run(server: &'static str, target: Target) {
    let Some(mut database) = Database::open(&format!("policies_{server}"), server).await else { return };
    hides_rows_all_the_while(&mut database, &target).await;
    database.empty().await;
    fills_rows_that_the_owner_does_not_see(&mut database, &target).await;
    database.close().await;
}

async fn seen_by(database: &mut Database, role: &str) -> Vec<String> {
    database.execute(&format!("SET ROLE {role}")).await.unwrap();
    let seen = database.lines("SELECT id::text AS line FROM documents ORDER BY id").await;
    database.execute("RESET ROLE").await.unwrap();
    seen
}

async fn hides_rows_all_the_while(database: &mut Database, target: &Target) {
    let before = lower(&read_file("models.rs", &documents("", "pub team: i64,")).definitions, target).unwrap().schema;
    database.run(&create(target, &before).unwrap()).await.unwrap();
    database.execute("GRANT SELECT, INSERT ON documents TO kit_test_app").await.unwrap();
    database.execute("GRANT USAGE ON SCHEMA public TO kit_test_app").await.unwrap();
    let rows = "INSERT INTO documents VALUES (1, 'kit_test_app', 5), (2, 'someone', 5), (3, 'kit_test_app', 0)";
    database.execute(rows).await.unwrap();
    assert_eq!(seen_by(database, "kit_test_app").await, ["1"]);

    let up = edges(target, &before, &documents("", "pub team: i32,")).remove(0);
    assert!(up.up.iter().any(|statement| statement.sql.starts_with("DROP POLICY")), "the policy is in the way");
    let mut beside = database.beside().await;
    beside.execute("SET ROLE kit_test_app").await.unwrap();
    beside.execute("SET lock_timeout = '100ms'").await.unwrap();
    database.execute("BEGIN").await.unwrap();
    for statement in &up.up {
        database.execute(&statement.sql).await.unwrap();
        let problem = beside.execute("SELECT id FROM documents").await.unwrap_err();
        assert!(problem.contains("lock timeout"), "{problem}");
    }
    database.execute("COMMIT").await.unwrap();
    let seen = beside.lines("SELECT id::text AS line FROM documents").await;
    assert_eq!(seen, ["1"]);
    let problem = beside.execute("INSERT INTO documents VALUES (4, 'someone', 5)").await.unwrap_err();
    assert!(problem.contains("row-level security"), "{problem}");

    migrate(database, &up, &up.down).await.unwrap();
    assert_eq!(seen_by(database, "kit_test_app").await, ["1"]);
}

/// Its owner is no superuser, and the policies hold for it too.
async fn fills_rows_that_the_owner_does_not_see(database: &mut Database, target: &Target) {
    let forced = ", row_level_security = \"forced\"";
    let before = lower(&read_file("models.rs", &documents(forced, "pub team: Option<i64>,")).definitions, target).unwrap().schema;
    database.execute("GRANT ALL ON SCHEMA public TO kit_test_app").await.unwrap();
    database.execute("SET ROLE kit_test_app").await.unwrap();
    database.run(&create(target, &before).unwrap()).await.unwrap();
    database.execute("RESET ROLE").await.unwrap();
    database.execute("INSERT INTO documents VALUES (1, 'kit_test_app', NULL), (2, 'someone', NULL), (3, 'kit_test_app', 3)").await.unwrap();
    assert_eq!(seen_by(database, "kit_test_app").await, ["3"]);

    let up = edges(target, &before, &documents(forced, "#[column(backfill = \"7\")] pub team: i64,")).remove(0);
    database.execute("SET ROLE kit_test_app").await.unwrap();
    migrate(database, &up, &up.up).await.unwrap();
    database.execute("RESET ROLE").await.unwrap();
    assert_eq!(database.lines("SELECT team::text AS line FROM documents ORDER BY id").await, ["7", "7", "3"]);
    assert_eq!(seen_by(database, "kit_test_app").await, ["1", "3"]);
}
