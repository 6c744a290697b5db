//! The whole loop on one database: structs, a migration, rows and queries; then other structs, a second migration, and the same rows.
//!
//! `cargo run -p quickstart` needs no server. `cargo run -p quickstart --features postgres -- postgres://USER@HOST/DATABASE` (or `mysql` and a
//! `mysql://` URL, for MariaDB too) does the same on a server, in a database of its own.

mod arguments;
mod database;
mod first;
mod kit;
mod models_v1;
mod models_v2;
mod project;
mod second;
mod talk;

use std::process::ExitCode;

use diesel_kit::prelude::Db;

use arguments::Arguments;
use database::Database;
use kit::Kit;
use project::{Project, shown};

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
#[allow(clippy::print_stderr, reason = "nobody else tells what went wrong")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let Some(arguments) = Arguments::read()? else { return Ok(()) };

    let (project, database) = match &arguments.url {
        None => {
            let project = Project::create("sqlite")?;
            let database = Database::sqlite(&project.folder)?;
            (project, database)
        }
        Some(url) => {
            let database = Database::on_server(url).await?;
            (Project::create(database.target)?, database)
        }
    };
    project.write_config(&database)?;
    talk::step(1, "A project");
    talk::line(&format!("files: {}", shown(&project.folder)));
    talk::line(&format!("database: {}", database.words));
    let kit = Kit::find(arguments.kit, database.target)?;

    talk::step(2, "Tables as structs: src/models.rs holds User and Document. kit reads it and writes a migration");
    project.write_models(include_str!("models_v1.rs"))?;
    kit.run(&["generate"], &project, &database)?;
    show_sql(&project)?;

    talk::step(3, "The migration is applied");
    kit.run(&["migrate"], &project, &database)?;

    talk::step(4, "Rows and typed queries, through the types that the structs derive");
    let db = Db::connect(database.url.as_str()).await?;
    first::insert(&db).await?;
    first::join(&db).await?;
    first::nearest(&db).await?;

    talk::step(5, "The structs change: a column is renamed, a column and a table are new");
    talk::line("Document: title is now headline, language is new; Comment is new");
    project.write_models(include_str!("models_v2.rs"))?;
    kit.run(&["generate", "headlines_languages_comments"], &project, &database)?;
    show_sql(&project)?;

    talk::step(6, "The second migration is applied, with the rows in place");
    kit.run(&["migrate"], &project, &database)?;
    // Connections that were open before may hold plans for tables as they were.
    let db = Db::connect(database.url.as_str()).await?;
    second::change(&db).await?;
    second::join(&db).await?;
    kit.run(&["status"], &project, &database)?;

    talk::step(7, "Yours to look at");
    talk::line(&format!("{}/migrations holds the history, snapshot.json the schema after it", shown(&project.folder)));
    talk::line("the structs are examples/quickstart/src/models_v1.rs and models_v2.rs");
    talk::line("next: docs/guide/getting-started.md makes a project of your own");
    Ok(())
}

/// The beginning of what a person would review.
fn show_sql(project: &Project) -> Result<(), Failure> {
    const LINES: usize = 20;
    let (file, text) = project.newest_sql()?;
    talk::line(&format!("{}:", shown(&file)));
    // The header repeats what kit said.
    let mut lines = text.lines().skip_while(|line| !line.is_empty()).skip(1);
    talk::block(&lines.by_ref().take(LINES).collect::<Vec<_>>().join("\n"));
    let rest = lines.count();
    if rest > 0 {
        talk::line(&format!("({rest} more lines)"));
    }
    Ok(())
}
