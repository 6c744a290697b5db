//! Random pairs of schemas on live servers: A to B equals B built directly, the way back leads to A, and rows stay.

use std::collections::BTreeSet;

use diesel_kit_schema::change::Change;
use diesel_kit_schema::diff::diff;
use diesel_kit_schema::hazard::HazardCode;
use diesel_kit_schema::lower::lower;
use diesel_kit_schema::model::{Column, Schema};
use diesel_kit_schema::plan::{Edge, PlanError, create, plan};
use diesel_kit_schema::{Canonical, Target};
use proptest::arbitrary::any;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::cases::random::{definitions, renamed, with_casts};
use crate::database::Database;
use crate::{cannot_be_undone, content, fingerprint, migrate, same};

macro_rules! on {
    ($($server:ident: $target:expr, $few:expr, $many:expr);* $(;)?) => {$(
        #[test]
        fn $server() {
            run(stringify!($server), $target, if crate::servers::full() { $many } else { $few });
        }
    )*};
}

on! {
    sqlite: Target::sqlite(3, 53), 150, 10_000;
    postgres_16: Target::postgres(16), 30, 500;
    mariadb_11_8: Target::mariadb(11, 8), 20, 500;
    mysql_9: Target::mysql(9, 0), 15, 500;
}

/// One seed gives one row of pairs; `KIT_TEST_SEED` gives another.
fn seed() -> u64 {
    std::env::var("KIT_TEST_SEED").map_or(1, |text| text.parse().expect("KIT_TEST_SEED is a number"))
}

fn run(server: &'static str, target: Target, pairs: usize) {
    println!("{server}: {pairs} pairs, KIT_TEST_SEED={}", seed());
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&seed().to_le_bytes());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let Some(mut database) = Database::open(&format!("random_{server}"), server).await else { return };
        let mut renames = 0;
        for at in 0..pairs {
            let mut take = || definitions().new_tree(&mut runner).unwrap().current();
            let (before, mut definitions) = (take(), take());
            let dice = any::<[u8; 32]>().new_tree(&mut runner).unwrap().current();
            let answers = renamed(&before, &mut definitions, &dice);
            renames += answers.renames.len();
            let a = lower(&before, &target).unwrap().schema;
            let mut b = lower(&definitions, &target).unwrap();
            let changes = diff(&a, &b, &answers).unwrap().changes;
            if let Err(PlanError::Missing(missing)) = plan(&target, &a, &changes, &b.intents) {
                b = lower(&with_casts(definitions, &missing), &target).unwrap();
            }
            let edges = plan(&target, &a, &changes, &b.intents).unwrap();
            let pair = Pair { target, after: edges.last().map_or(&a, |edge| &edge.after).clone(), a, edges };
            if let Err(problem) = pair.check(&mut database).await {
                panic!("pair {at} on {server}, KIT_TEST_SEED={}: {problem}\nchanges: {}", seed(), words(&changes));
            }
            if let Err(problem) = pair.check_rows(&mut database, &changes).await {
                panic!("pair {at} with rows on {server}, KIT_TEST_SEED={}: {problem}\nchanges: {}", seed(), words(&changes));
            }
        }
        database.close().await;
        println!("{server}: {renames} renames");
        assert!(renames > 0, "the dice give renames");
    });
}

fn words(changes: &[Change]) -> String {
    changes.iter().map(|change| format!("\n  {change}")).collect()
}

struct Pair {
    target: Target,
    a: Canonical<Schema>,
    after: Canonical<Schema>,
    edges: Vec<Edge>,
}

impl Pair {
    async fn build(&self, database: &mut Database, schema: &Canonical<Schema>) -> Result<BTreeSet<String>, String> {
        database.empty().await;
        database.run(&create(&self.target, schema).map_err(|error| error.to_string())?).await?;
        Ok(fingerprint::take(database).await)
    }

    async fn up(&self, database: &mut Database) -> Result<(), String> {
        for edge in &self.edges {
            migrate(database, edge, &edge.up).await.map_err(|error| format!("up: {error}"))?;
        }
        Ok(())
    }

    async fn check(&self, database: &mut Database) -> Result<(), String> {
        let expected = self.build(database, &self.after).await?;
        let start = self.build(database, &self.a).await?;
        self.up(database).await?;
        same("up leads elsewhere than building directly", &fingerprint::take(database).await, &expected)?;
        if self.edges.iter().any(cannot_be_undone) {
            return Ok(());
        }
        for edge in self.edges.iter().rev() {
            migrate(database, edge, &edge.down).await.map_err(|error| format!("down: {error}"))?;
        }
        same("down does not lead back", &fingerprint::take(database).await, &start)
    }

    async fn check_rows(&self, database: &mut Database, changes: &[Change]) -> Result<(), String> {
        self.build(database, &self.a).await?;
        fill(database, &self.a).await;
        let before = content::take(database, &self.a).await;
        match self.up(database).await {
            Ok(()) => content::nothing_lost(&before, &content::take(database, &self.after).await, changes, &[]),
            // The server may refuse only what was announced.
            Err(_) if self.edges.iter().flat_map(|edge| &edge.up).flat_map(|up| &up.hazards).any(|hazard| may_refuse(hazard.code)) => {
                Ok(())
            }
            Err(problem) => Err(format!("refused without a hazard: {problem}")),
        }
    }
}

fn may_refuse(code: HazardCode) -> bool {
    match code {
        HazardCode::RefusesNulls
        | HazardCode::RefusesRows
        | HazardCode::MayRefuseRows
        | HazardCode::NarrowsType
        | HazardCode::DropsLabel => true,
        HazardCode::DropsTable
        | HazardCode::DropsColumn
        | HazardCode::DropsPartition
        | HazardCode::RecreatesColumn
        | HazardCode::RewritesTable
        | HazardCode::ChangesRowSecurity => false,
    }
}

/// Three rows a table, as far as its constraints admit them.
async fn fill(database: &mut Database, schema: &Schema) {
    for table in &schema.tables {
        for row in 1..=3 {
            let columns: Vec<&Column> = table.columns.iter().filter(|column| !column.name.ends_with("_id")).collect();
            let names: Vec<_> = columns.iter().map(|column| column.name.clone()).collect();
            let values: Vec<_> = columns.iter().map(|column| value(column, row)).collect();
            let sql = format!("INSERT INTO {} ({}) VALUES ({})", table.name.name, names.join(", "), values.join(", "));
            // A unique constraint over few values refuses the later rows.
            let _ = database.execute(&sql).await;
        }
    }
    for table in &schema.tables {
        for key in &table.foreign_keys {
            let sql = format!("UPDATE {} SET {} = 1 WHERE id = 1", table.name.name, key.columns[0]);
            let _ = database.execute(&sql).await;
        }
    }
}

fn value(column: &Column, row: u32) -> String {
    let ty = column.column_type.to_string();
    if column.name == "id" {
        return row.to_string();
    }
    if column.nullable && row == 3 {
        return "NULL".into();
    }
    match ty.as_str() {
        "boolean" => (row == 1).to_string(),
        "tinyint(1)" => u32::from(row == 1).to_string(),
        ty if ty.starts_with("timestamp") || ty.starts_with("datetime") => format!("'2024-01-0{row} 10:00:00.000000'"),
        "grade" => "'b'".into(),
        ty if ty.starts_with("enum(") => ty[5..].split([',', ')']).next().unwrap().to_owned(),
        ty if ty.starts_with("varchar") => format!("'value {row}'"),
        // SQLite keeps moments, enums and texts in text, and says in checks what they admit.
        "text" => "'b'".into(),
        _ => row.to_string(),
    }
}
