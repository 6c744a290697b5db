//! Rights that were granted by hand on a view outlive a change of which rows it shows.

use diesel_kit_definition::syntax::read_file;
use diesel_kit_schema::Target;
use diesel_kit_schema::diff::{Answers, diff};
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::plan::{create, plan};

use crate::database::Database;
use crate::migrate;

fn source(query: &str) -> String {
    format!(
        "#[derive(Table)] #[table(name = \"users\")] pub struct User {{ #[column(primary_key)] pub id: i64, pub name: String }}
        #[derive(View)] #[view(name = \"named\", query = \"{query}\")] pub struct Named {{ pub id: i64 }}"
    )
}

#[test]
fn rights_on_a_view_stay() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let target = Target::postgres(18);
        let Some(mut database) = Database::open("rights", "postgres_18").await else { return };
        let lowered = |query: &str| lower(&read_file("models.rs", &source(query)).definitions, &target).unwrap();
        let mut before = lowered("select id from users where name <> ''").schema;
        database.run(&create(&target, &before).unwrap()).await.unwrap();
        database.execute("GRANT SELECT ON named TO kit_test_app").await.unwrap();
        for (query, stays) in [
            ("select id from users where name > 'a'", true),
            ("select id, name from users order by id", true),
            ("select name from users", false),
        ] {
            let after = lowered(query);
            let changes = diff(&before, &after, &Answers::default()).unwrap().changes;
            let edges = plan(&target, &before, &changes, &after.intents).unwrap();
            migrate(&mut database, &edges[0], &edges[0].up).await.unwrap();
            let has = database.lines("SELECT has_table_privilege('kit_test_app', 'named', 'SELECT')::text AS line").await;
            assert_eq!(has, [stays.to_string()], "{query}");
            before = after.schema;
        }
        database.close().await;
    });
}
