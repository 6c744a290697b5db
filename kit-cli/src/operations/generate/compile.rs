//! SQLite compiles what is about to be written, so that a mistake in an expression is found now and not when it is applied.

use diesel_kit_definition::Definition;

use super::work::Work;
use crate::error::{Place, Problem};

/// What SQLite says against the statements of a target; nothing on other databases, which kit does not carry with it.
#[cfg(not(feature = "sqlite"))]
pub(super) fn problems(_: &Work, _: &[Definition]) -> Vec<Problem> {
    Vec::new()
}

/// Where the table or the view is defined that a step's cause names.
pub(super) fn place_of(cause: &str, definitions: &[Definition]) -> Option<Place> {
    let names = |name: &str| cause.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| word == name);
    let named = definitions.iter().filter_map(|definition| match definition {
        Definition::Table(table) => Some((&table.name, &table.location)),
        Definition::View(view) => Some((&view.name, &view.location)),
        Definition::Enumeration(_)
        | Definition::Namespace(_)
        | Definition::Extension(_)
        | Definition::Domain(_)
        | Definition::Sequence(_) => None,
    });
    named.filter(|(name, _)| names(name)).max_by_key(|(name, _)| name.len()).map(|(_, location)| location.into())
}

/// A problem without a place, at the table that its first words name.
pub(super) fn placed(problem: Problem, definitions: &[Definition]) -> Problem {
    let named = problem.message.split(": ").next().unwrap_or_default();
    let place = problem.place.clone().or_else(|| place_of(named, definitions));
    Problem { place, ..problem }
}

#[cfg(feature = "sqlite")]
pub(super) use sqlite::problems;

#[cfg(feature = "sqlite")]
mod sqlite {
    use std::collections::BTreeSet;
    use std::panic::resume_unwind;
    use std::thread;

    use diesel::connection::{Connection, SimpleConnection};
    use diesel::sqlite::SqliteConnection;
    use diesel_kit_definition::{DefaultValue, IndexKey};
    use diesel_kit_schema::change::{Change, TableChange, apply};
    use diesel_kit_schema::folder::split;
    use diesel_kit_schema::model::{ObjectName, Schema};
    use diesel_kit_schema::plan::{Edge, PlannedStatement, create, plan};
    use diesel_kit_schema::{Canonical, Dialect};

    use super::super::in_sql;
    use super::{Definition, Problem, Work, place_of};

    pub(in super::super) fn problems(work: &Work, definitions: &[Definition]) -> Vec<Problem> {
        let statements = || work.edges.iter().flat_map(|edge| edge.up.iter().chain(&edge.down));
        // A text that is not one statement is refused with a better message when it is written.
        let is_one = |statement: &PlannedStatement| split(Dialect::Sqlite, &statement.sql).is_ok_and(|statements| statements.len() == 1);
        let is_spared = work.target.target.dialect != Dialect::Sqlite || work.edges.is_empty() || are_kits_own(work, definitions);
        if is_spared || !statements().all(is_one) {
            return Vec::new();
        }
        try_out(work, definitions).err().into_iter().collect()
    }

    fn try_out(work: &Work, definitions: &[Definition]) -> Result<(), Problem> {
        if changes_many(work) {
            return try_out_apart(work, definitions);
        }
        let near = touched(&work.before, &work.changes).map_err(Problem::new)?;
        try_edges(work, &near, &work.edges, definitions)
    }

    /// Goes there and back, from what stands around the changes.
    fn try_edges(work: &Work, near: &Canonical<Schema>, edges: &[Edge], definitions: &[Definition]) -> Result<(), Problem> {
        let mut connection = connect()?;
        for statement in create(&work.target.target, &near.built_beside(&work.after)).map_err(|error| Problem::new(error.to_string()))? {
            // What an earlier migration made was tried when it was generated. Another SQLite may refuse it by now: its migration tells.
            if connection.batch_execute(&statement.sql).is_err() {
                return Ok(());
            }
        }
        for edge in edges {
            run(&mut connection, &edge.up, definitions)?;
        }
        read_views(&mut connection, definitions)?;
        in_sql::fire_triggers(&mut connection, work)?;
        for edge in edges.iter().rev() {
            run(&mut connection, &edge.down, definitions)?;
        }
        Ok(())
    }

    /// SQLite compiles a view's query when it is read, and only then is it known whether it has the columns that the struct reads.
    fn read_views(connection: &mut SqliteConnection, definitions: &[Definition]) -> Result<(), Problem> {
        let views = definitions.iter().filter_map(|definition| if let Definition::View(view) = definition { Some(view) } else { None });
        for view in views {
            let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
            let table = quoted(&view.name);
            // A name in double quotes that is no column would be taken for a text.
            let columns: Vec<_> = view.columns.iter().map(|column| format!("{table}.{}", quoted(&column.name))).collect();
            let sql = format!("SELECT {} FROM {table} LIMIT 0", columns.join(", "));
            if let Err(error) = connection.batch_execute(&sql) {
                let message = format!("view {}: SQLite refuses to read it: {error}", view.name);
                return Err(Problem::at((&view.location).into(), message)
                    .with_help("its query must name what is there, and give each column the name of its field"));
            }
        }
        Ok(())
    }

    /// So many tables are changed in one database: SQLite reads its whole schema again with each, so that a thousand in one take seconds.
    const CHUNK: usize = 16;

    /// Changes of more tables than one database takes well, none of which needs the others: no renames of tables, and no views on them.
    fn changes_many(work: &Work) -> bool {
        work.changes.len() > CHUNK
            && work.before.views.is_empty()
            && work.before.sql_objects.is_empty()
            && work.changes.iter().all(|change| table_of(change).is_some())
    }

    /// Many changes of tables in which nobody wrote SQL.
    fn are_kits_own(work: &Work, definitions: &[Definition]) -> bool {
        changes_many(work) && of_own_sql(work, definitions).is_empty()
    }

    /// The changes of tables whose definitions hold SQL of a person's own: what kit writes itself needs no trying where there is much of it.
    fn of_own_sql(work: &Work, definitions: &[Definition]) -> Vec<Change> {
        let own: BTreeSet<&str> = definitions.iter().filter_map(with_sql_of_its_own).collect();
        let is_own = |change: &&Change| table_of(change).is_some_and(|name| own.contains(name.name.as_str()));
        work.changes.iter().filter(is_own).cloned().collect()
    }

    /// The one table that a change is about; `None` if others follow it.
    fn table_of(change: &Change) -> Option<&ObjectName> {
        match change {
            Change::CreateTable(table) | Change::DropTable(table) => Some(&table.name),
            Change::AlterTable { table, .. } => Some(table),
            Change::RenameTable { .. }
            | Change::CreateNamespace(_)
            | Change::DropNamespace(_)
            | Change::RenameNamespace { .. }
            | Change::AlterNamespace { .. }
            | Change::CreateExtension(_)
            | Change::DropExtension(_)
            | Change::AlterExtension { .. }
            | Change::CreateEnumeration(_)
            | Change::DropEnumeration(_)
            | Change::RenameEnumeration { .. }
            | Change::RenameLabel { .. }
            | Change::AlterEnumeration { .. }
            | Change::CreateDomain(_)
            | Change::DropDomain(_)
            | Change::RenameDomain { .. }
            | Change::AlterDomain { .. }
            | Change::CreateSequence(_)
            | Change::DropSequence(_)
            | Change::RenameSequence { .. }
            | Change::AlterSequence { .. }
            | Change::CreateView(_)
            | Change::DropView(_)
            | Change::RenameView { .. }
            | Change::AlterView { .. }
            | Change::CreateSqlObject(_)
            | Change::DropSqlObject(_)
            | Change::RenameSqlObject { .. }
            | Change::AlterSqlObject { .. } => None,
        }
    }

    /// Many changes, each chunk in a database of its own, for SQLite lets a key point at a table that is not there.
    fn try_out_apart(work: &Work, definitions: &[Definition]) -> Result<(), Problem> {
        let changes = of_own_sql(work, definitions);
        let chunks: Vec<&[Change]> = changes.chunks(CHUNK).collect();
        let per_thread = chunks.len().div_ceil(thread::available_parallelism().map_or(1, usize::from)).max(1);
        let try_chunk = |changes: &&[Change]| {
            let near = touched(&work.before, changes).map_err(Problem::new)?;
            let edges = plan(&work.target.target, &near, changes, &work.intents).map_err(|error| Problem::new(error.to_string()))?;
            try_edges(work, &near, &edges, definitions)
        };
        thread::scope(|scope| {
            let threads: Vec<_> =
                chunks.chunks(per_thread).map(|chunks| scope.spawn(move || chunks.iter().try_for_each(try_chunk))).collect();
            threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    }

    /// The table's name, if its definition holds SQL: what kit writes itself needs no trying.
    fn with_sql_of_its_own(definition: &Definition) -> Option<&str> {
        let Definition::Table(table) = definition else { return None };
        let in_columns = table
            .columns
            .iter()
            .any(|column| column.generated.is_some() || column.sql_type.is_some() || matches!(column.default, Some(DefaultValue::Sql(_))));
        let in_indexes = table
            .indexes
            .iter()
            .any(|index| index.predicate.is_some() || index.parts.iter().any(|part| matches!(part.key, IndexKey::Expression(_))));
        (in_columns || in_indexes || !table.checks.is_empty()).then_some(table.name.as_str())
    }

    fn connect() -> Result<SqliteConnection, Problem> {
        SqliteConnection::establish(":memory:").map_err(|error| Problem::new(error.to_string()))
    }

    fn run(connection: &mut SqliteConnection, statements: &[PlannedStatement], definitions: &[Definition]) -> Result<(), Problem> {
        let mut cause = "";
        for statement in statements {
            if !statement.cause.is_empty() {
                cause = &statement.cause;
            }
            if let Err(error) = connection.batch_execute(&statement.sql) {
                if is_meant(statement) {
                    return Ok(());
                }
                return Err(explain(cause, &error.to_string(), definitions));
            }
        }
        Ok(())
    }

    /// A down that cannot undo raises an error, and says so.
    fn is_meant(statement: &PlannedStatement) -> bool {
        statement.sql.to_ascii_lowercase().contains("cannot be undone") || statement.cause.contains("cannot be undone")
    }

    fn explain(cause: &str, error: &str, definitions: &[Definition]) -> Problem {
        Problem { place: place_of(cause, definitions), ..Problem::new(format!("{cause}: SQLite refuses it: {error}")) }
            .with_help("look at the SQL in the definition's default, check, generated, where or expression")
    }

    /// The tables that changes touch, those that they point at and those that point at them: the rest has no part in it.
    fn touched(before: &Canonical<Schema>, changes: &[Change]) -> Result<Canonical<Schema>, String> {
        let mut names: BTreeSet<&ObjectName> = BTreeSet::new();
        for change in changes {
            match change {
                Change::AlterTable { table, changes } => {
                    names.insert(table);
                    names.extend(changes.iter().filter_map(parent));
                }
                Change::DropTable(table) | Change::CreateTable(table) => {
                    names.insert(&table.name);
                    names.extend(table.foreign_keys.iter().map(|key| &key.parent));
                }
                Change::RenameTable { from, to } => names.extend([from, to]),
                // Enums are checks in tables here, and what they change stands among the tables' changes.
                Change::CreateNamespace(_)
                | Change::DropNamespace(_)
                | Change::RenameNamespace { .. }
                | Change::AlterNamespace { .. }
                | Change::CreateExtension(_)
                | Change::DropExtension(_)
                | Change::AlterExtension { .. }
                | Change::CreateEnumeration(_)
                | Change::DropEnumeration(_)
                | Change::RenameEnumeration { .. }
                | Change::RenameLabel { .. }
                | Change::AlterEnumeration { .. }
                | Change::CreateDomain(_)
                | Change::DropDomain(_)
                | Change::RenameDomain { .. }
                | Change::AlterDomain { .. }
                | Change::CreateSequence(_)
                | Change::DropSequence(_)
                | Change::RenameSequence { .. }
                | Change::AlterSequence { .. }
                | Change::CreateView(_)
                | Change::DropView(_)
                | Change::RenameView { .. }
                | Change::AlterView { .. }
                | Change::CreateSqlObject(_)
                | Change::DropSqlObject(_)
                | Change::RenameSqlObject { .. }
                | Change::AlterSqlObject { .. } => {}
            }
        }
        // A view or a trigger may stand on any table.
        let stand = !before.views.is_empty() || !before.sql_objects.is_empty();
        let with_views = stand || changes.iter().any(|change| matches!(change, Change::CreateView(_) | Change::CreateSqlObject(_)));
        let near = before
            .tables
            .iter()
            .filter(|table| with_views || names.contains(&table.name) || table.foreign_keys.iter().any(|key| names.contains(&key.parent)));
        let mut create: Vec<_> = near.cloned().map(Change::CreateTable).collect();
        create.splice(0..0, before.enumerations.iter().cloned().map(Change::CreateEnumeration));
        create.extend(before.views.iter().cloned().map(Change::CreateView));
        create.extend(before.sql_objects.iter().cloned().map(Change::CreateSqlObject));
        apply(&Canonical::default(), &create).map_err(|error| error.to_string())
    }

    fn parent(change: &TableChange) -> Option<&ObjectName> {
        match change {
            TableChange::AddForeignKey(key) | TableChange::DropForeignKey(key) => Some(&key.parent),
            _ => None,
        }
    }
}
