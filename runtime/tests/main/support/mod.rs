//! A database a test, on each server.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::atomic::{AtomicU32, Ordering};

use diesel_async::SimpleAsyncConnection;
use diesel_kit::{AnyConnection, DatabaseUrl, Db, Dialect};
use futures_util::FutureExt;

/// A database that nobody else uses.
pub struct TestDb {
    pub db: Db,
    pub url: String,
    pub server: &'static str,
}

impl TestDb {
    pub fn dialect(&self) -> Dialect {
        self.db.dialect()
    }

    /// Runs the SQL of the dialect, statement by statement.
    pub async fn setup(&self, sql: Sql) {
        let mut conn = self.db.get().await.unwrap();
        let text = sql.for_dialect(self.dialect());
        for statement in text.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            conn.batch_execute(statement).await.unwrap_or_else(|error| panic!("{error}\n{statement}"));
        }
    }

    /// True if the server has a type for vectors.
    pub fn has_vectors(&self) -> bool {
        !matches!(self.server, "mariadb_10_11" | "postgres_15")
    }
}

/// The same thing in each dialect.
pub struct Sql {
    pub postgres: &'static str,
    pub mysql: &'static str,
    pub sqlite: &'static str,
}

impl Sql {
    fn for_dialect(&self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::Postgres => self.postgres,
            Dialect::Mysql | Dialect::MariaDb => self.mysql,
            Dialect::Sqlite => self.sqlite,
        }
    }
}

/// Makes a test for each server out of one function that takes a [`TestDb`].
macro_rules! on_every_server {
    ($($test:ident),* $(,)?) => {$(
        mod $test {
            $crate::support::on_every_server!(@servers $test: sqlite_file, sqlite_memory, postgres_15, postgres_16, postgres_18, mariadb_10_11, mariadb_11_8, mysql_9);
        }
    )*};
    (@servers $test:ident: $($server:ident),*) => {$(
        #[test]
        fn $server() {
            $crate::support::run(stringify!($server), |db| super::$test(db));
        }
    )*};
}
pub(crate) use on_every_server;

/// Runs a test on a database of its own, which is gone afterwards, whatever the test does.
pub fn run<F: Future<Output = ()>>(server: &'static str, test: impl FnOnce(TestDb) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let outcome: Result<(), Box<dyn Any + Send>> = match server {
        "sqlite_memory" => runtime.block_on(guarded(":memory:".to_owned(), server, test)),
        "sqlite_file" => {
            let folder = tempfile::tempdir().unwrap();
            let url = format!("sqlite:{}", folder.path().join("test.db").display());
            runtime.block_on(guarded(url, server, test))
        }
        _ => {
            let Some(admin) = crate::servers::url(server) else { return };
            runtime.block_on(on_server(&admin, server, test))
        }
    };
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

async fn on_server<F: Future<Output = ()>>(
    admin: &str,
    server: &'static str,
    test: impl FnOnce(TestDb) -> F,
) -> Result<(), Box<dyn Any + Send>> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("kit_runtime_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    administer(admin, &format!("CREATE DATABASE {name}")).await;
    let base = admin.rsplit_once('/').unwrap().0;
    let outcome = guarded(format!("{base}/{name}"), server, test).await;
    let force = if admin.starts_with("postgres") { " WITH (FORCE)" } else { "" };
    administer(admin, &format!("DROP DATABASE {name}{force}")).await;
    outcome
}

async fn guarded<F: Future<Output = ()>>(
    url: String,
    server: &'static str,
    test: impl FnOnce(TestDb) -> F,
) -> Result<(), Box<dyn Any + Send>> {
    let db = Db::connect(&url).await.unwrap();
    AssertUnwindSafe(test(TestDb { db, url, server })).catch_unwind().await
}

async fn administer(url: &str, sql: &str) {
    let mut conn = AnyConnection::connect(&DatabaseUrl::parse(url).unwrap()).await.unwrap();
    conn.batch_execute(sql).await.unwrap();
}
