//! A column that is made anew beside the old one stands where the old one stood.

use diesel_kit_schema::Target;
use diesel_kit_schema::plan::create;

use crate::cases::Case;
use crate::database::Database;
use crate::migrate;

on! {
    mariadb_10_11: Target::mariadb(10, 11),
    mariadb_11_8: Target::mariadb(11, 8),
    mysql_9: Target::mysql(9, 0),
}

fn run(server: &'static str, target: Target) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("place_{server}"), server).await else { return };
        for (name, table) in [("type_with_using", "users"), ("virtual_becomes_plain", "people")] {
            let Some(case) = Case::all().into_iter().find(|case| case.name() == name) else { continue };
            let carried = case.carry_out(&target).unwrap();
            database.empty().await;
            database.run(&create(&target, &carried.before).unwrap()).await.unwrap();
            let before = columns(&mut database, table).await;
            assert!(before.len() > 3, "{name}");
            for row in case.rows() {
                database.execute(&row).await.unwrap();
            }
            migrate(&mut database, &carried.edges[0], &carried.edges[0].up).await.unwrap();
            assert_eq!(columns(&mut database, table).await, before, "{name} on {server}");
        }
        database.close().await;
    });
}

async fn columns(database: &mut Database, table: &str) -> Vec<String> {
    let lines = "SELECT concat(lpad(ordinal_position, 3, '0'), ' ', column_name) AS line FROM information_schema.columns";
    database.lines(&format!("{lines} WHERE table_schema = database() AND table_name = '{table}' ORDER BY line")).await
}
