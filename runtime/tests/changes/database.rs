use diesel::QueryableByName;
use diesel::sql_types::Text;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use diesel_kit::{AnyConnection, DatabaseUrl, Dialect};
use diesel_kit_schema::Target;
use diesel_kit_schema::introspect::{Introspected, Owned};
use diesel_kit_schema::plan::PlannedStatement;

/// Everything of a PostgreSQL database that is not the server's own.
const DROP_SCHEMAS: &str = "DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', name);
    END LOOP;
END $$";

/// A database on one server that nobody else uses.
pub struct Database {
    conn: AnyConnection,
    server: &'static str,
    admin: Option<String>,
    name: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(QueryableByName)]
struct Created {
    #[diesel(sql_type = Text, column_name = "Create Table")]
    text: String,
}

impl Database {
    /// `None` where the run does without this server.
    pub async fn open(name: &str, server: &'static str) -> Option<Self> {
        let name = format!("kit_{name}_{}", std::process::id());
        if server.starts_with("sqlite") {
            return Some(Self { conn: connect(":memory:").await, server, admin: None, name });
        }
        let admin = crate::servers::url(server)?;
        let mut conn = connect(&admin).await;
        conn.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
        if conn.dialect() == Dialect::Postgres {
            make_roles(&mut conn).await;
        }
        let conn = connect(&format!("{}/{name}", admin.rsplit_once('/').unwrap().0)).await;
        let mut database = Self { conn, server, admin: Some(admin), name };
        database.conn.batch_execute(&format!("CREATE {} {}", database.role_word(), database.reader())).await.unwrap();
        Some(database)
    }

    /// A second connection to the same database. It needs no closing.
    pub async fn beside(&self) -> Self {
        let admin = self.admin.as_ref().unwrap();
        let conn = connect(&format!("{}/{}", admin.rsplit_once('/').unwrap().0, self.name)).await;
        Self { conn, server: self.server, admin: None, name: self.name.clone() }
    }

    pub async fn close(self) {
        let drop_reader = format!("DROP {} {}", self.role_word(), self.reader());
        drop(self.conn);
        if let Some(admin) = self.admin {
            let mut conn = connect(&admin).await;
            conn.batch_execute(&format!("DROP DATABASE {}", self.name)).await.unwrap();
            conn.batch_execute(&drop_reader).await.unwrap();
        }
    }

    /// Who is called `kit_reader` in the cases. Roles are the whole server's: this one is nobody else's.
    fn reader(&self) -> String {
        self.name.replacen("kit_", "r_", 1).replace("cases_", "")
    }

    fn role_word(&self) -> &'static str {
        if self.dialect() == Dialect::Postgres { "ROLE" } else { "USER" }
    }

    /// Takes everything away.
    pub async fn empty(&mut self) {
        let name = &self.name;
        let statements = match self.dialect() {
            Dialect::Postgres => vec!["ROLLBACK".to_owned(), DROP_SCHEMAS.to_owned(), "CREATE SCHEMA public".to_owned()],
            Dialect::Mysql | Dialect::MariaDb => {
                // Rights stay by name when what they are on is dropped.
                let reader = self.reader();
                vec![
                    format!("DROP DATABASE {name}"),
                    format!("CREATE DATABASE {name}"),
                    format!("USE {name}"),
                    format!("DROP USER {reader}"),
                    format!("CREATE USER {reader}"),
                ]
            }
            Dialect::Sqlite => {
                self.conn = connect(":memory:").await;
                Vec::new()
            }
        };
        for statement in statements {
            self.conn.batch_execute(&statement).await.unwrap();
        }
    }

    pub async fn run(&mut self, statements: &[PlannedStatement]) -> Result<(), String> {
        for statement in statements {
            self.execute(&statement.sql).await?;
        }
        Ok(())
    }

    pub async fn execute(&mut self, sql: &str) -> Result<(), String> {
        let sql = sql.replace("kit_reader", &self.reader());
        self.conn.batch_execute(&sql).await.map_err(|error| format!("{error}\n{sql}"))
    }

    /// Leaves a transaction that failed, if there is one.
    pub async fn roll_back(&mut self) {
        let _ = self.conn.batch_execute("ROLLBACK").await;
        if self.dialect() == Dialect::Sqlite {
            self.conn.batch_execute("PRAGMA foreign_keys = ON").await.unwrap();
        }
    }

    /// The one column called `line` of a query.
    pub async fn lines(&mut self, sql: &str) -> Vec<String> {
        self.try_lines(sql).await.unwrap_or_else(|error| panic!("{error}"))
    }

    pub async fn try_lines(&mut self, sql: &str) -> Result<Vec<String>, String> {
        let lines: Vec<Line> = diesel::sql_query(sql).load(&mut self.conn).await.map_err(|error| format!("{error}\n{sql}"))?;
        Ok(lines.into_iter().map(|line| line.line).collect())
    }

    /// What SHOW CREATE TABLE prints.
    pub async fn create_statement(&mut self, table: &str) -> String {
        let sql = format!("SHOW CREATE TABLE `{table}`");
        let created: Created = diesel::sql_query(&sql).get_result(&mut self.conn).await.unwrap_or_else(|error| panic!("{error}\n{sql}"));
        created.text
    }

    /// The rows of the catalog queries, each behind its query's name. Who the cases call `kit_reader` has that name there.
    pub async fn catalog(&mut self, target: &Target) -> String {
        let mut out = String::new();
        for query in diesel_kit_schema::introspect::catalog(target) {
            let rows = self.lines(&format!("SELECT entry AS line FROM ({}) AS q", query.sql)).await;
            out.extend(rows.iter().map(|row| format!("{}\t{}\n", query.name, row.replace(&self.reader(), "kit_reader"))));
        }
        out
    }

    /// The schema as the database tells of it.
    pub async fn introspect(&mut self, target: &Target) -> Result<Introspected, String> {
        let read = diesel_kit::introspect::introspect(&mut self.conn, target, &Owned::all()).await;
        read.map_err(|error| format!("reading the database: {error}"))
    }

    pub fn dialect(&self) -> Dialect {
        self.conn.dialect()
    }

    pub fn has_transactional_ddl(&self) -> bool {
        matches!(self.dialect(), Dialect::Postgres | Dialect::Sqlite)
    }

    /// Debian's PostgreSQL 15 comes without pgvector, the others come without the extensions that PostgreSQL itself brings.
    pub fn lacks(&self, extension: &str) -> bool {
        match extension {
            "vector" => self.server == "postgres_15",
            _ => self.server != "postgres_15",
        }
    }
}

/// The roles that policies of the cases name. They belong to the whole server, and every run shares them.
async fn make_roles(conn: &mut AnyConnection) {
    for role in ["kit_test_app", "kit_test_audit"] {
        let unless_there = "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL";
        conn.batch_execute(&format!("DO $$ BEGIN CREATE ROLE {role} NOLOGIN; {unless_there}; END $$")).await.unwrap();
    }
}

async fn connect(url: &str) -> AnyConnection {
    AnyConnection::connect(&DatabaseUrl::parse(url).unwrap()).await.unwrap()
}
