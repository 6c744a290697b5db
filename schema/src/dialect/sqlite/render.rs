use super::check::sole_column;
use super::{Sqlite, domain, introspect, options, raw, touch, types};
use crate::dialect::{Render, raw as shared};
use crate::folder::frame;
use crate::model::{Column, Extension, Index, ObjectName, Storage, Table, View};
use crate::sql::{AlterAction, Statement, Unsupported, clause};
use crate::target::Target;

/// The temporary table that foreign keys are checked with.
const CHECK_TABLE: &str = "__kit_foreign_keys";

impl Render for Sqlite {
    fn quote(&self, name: &str) -> String {
        types::quote(name)
    }

    fn render(&self, target: &Target, statement: &Statement) -> Result<String, Unsupported> {
        let name = |name: &ObjectName| clause::name(self, name);
        let unsupported =
            |what: &str, object: &str| Err(Unsupported { target: target.to_string(), what: what.to_owned(), object: object.to_owned() });
        Ok(match statement {
            Statement::CreateSequence(sequence) => return unsupported("have sequences", &sequence.name.to_string()),
            Statement::DropSequence(sequence)
            | Statement::RenameSequence { from: sequence, .. }
            | Statement::MoveSequence { name: sequence, .. } => return unsupported("have sequences", &sequence.to_string()),
            Statement::OwnSequence { name, .. } => return unsupported("let sequences go with columns", &name.to_string()),
            Statement::AlterSequence { to, .. } => return unsupported("have sequences", &to.name.to_string()),
            Statement::CreatePartition { table, .. }
            | Statement::MoveRows { table, .. }
            | Statement::SetCounterAside { table, .. }
            | Statement::CarryCounter { to: table, .. }
            | Statement::CopyRights { to: table, .. }
            | Statement::CheckNothingHangs(table) => return unsupported("have partitions", &table.to_string()),
            Statement::CreateTable(table) => introspect::table(table).unwrap_or_else(|| create_table(table)),
            Statement::DropTable(table) => format!("DROP TABLE {}", name(table)),
            Statement::RenameTable { from, to } => format!("ALTER TABLE {} RENAME TO {}", name(from), self.quote(&to.name)),
            Statement::AlterTable { table, actions } => match actions.as_slice() {
                [AlterAction::DropColumn(column)] => format!("ALTER TABLE {} DROP COLUMN {}", name(table), self.quote(column)),
                [AlterAction::RenameColumn { from, to }] => {
                    format!("ALTER TABLE {} RENAME COLUMN {} TO {}", name(table), self.quote(from), self.quote(to))
                }
                [AlterAction::SetNotNull(column)] => {
                    format!("ALTER TABLE {} ALTER COLUMN {} SET NOT NULL", name(table), self.quote(column))
                }
                [AlterAction::DropNotNull(column)] => {
                    format!("ALTER TABLE {} ALTER COLUMN {} DROP NOT NULL", name(table), self.quote(column))
                }
                [AlterAction::AddCheck(check)] => format!("ALTER TABLE {} ADD {}", name(table), clause::check(self, check)),
                [AlterAction::DropCheck(check)] => format!("ALTER TABLE {} DROP CONSTRAINT {}", name(table), self.quote(check)),
                _ => return unsupported("alter this in place", &table.to_string()),
            },
            Statement::AddColumnWithConstraints { table, column } => {
                let Some(new) = table.column(column) else { return unsupported("add a column that the table does not end in", column) };
                let sole = sole_columns(table);
                let checks = sole.iter().filter(|other| other.is_some_and(|other| other.name == new.name)).count();
                let written = introspect::added_column(table, new, checks);
                format!("ALTER TABLE {} ADD COLUMN {}", name(&table.name), written.unwrap_or_else(|| self::column(table, new, &sole)))
            }
            Statement::CreateSqlObject(object) => {
                introspect::trigger(target, object).unwrap_or_else(|| shared::create_sql(self, "CREATE", object))
            }
            Statement::DropSqlObject(object) => raw::drop_sql(object),
            Statement::ReplaceSqlObject(object) | Statement::Grant { of: object, .. } => {
                return unsupported("replace or grant what is written in SQL", &object.id.to_string());
            }
            Statement::RenameSqlObject { from: id, .. } | Statement::MoveSqlObject { id, .. } => {
                return unsupported("rename what is written in SQL", &id.to_string());
            }
            Statement::Revoke(text) | Statement::RevokeGrantOption(text) => return unsupported("take back rights", text),
            Statement::CreateView(view) => introspect::view(view).unwrap_or_else(|| create_view(view)),
            Statement::DropView(view) => format!("DROP VIEW {}", name(&view.name)),
            Statement::ReplaceView(view)
            | Statement::RenameView { to: view, .. }
            | Statement::MoveView { to: view, .. }
            | Statement::SetViewOptions { view, .. }
            | Statement::ResetViewOptions { view, .. } => return unsupported("alter a view", &view.name.to_string()),
            Statement::CreateIndex { table, index } => introspect::index(table, index).unwrap_or_else(|| create_index(table, index)),
            Statement::DropIndex { index, .. } => format!("DROP INDEX {}", self.quote(index)),
            Statement::CreateTouch(one) => touch::create(one),
            Statement::DropTouch(one) => format!("DROP TRIGGER {}", self.quote(&one.name)),
            Statement::CreatePolicy { table, .. }
            | Statement::AlterPolicy { table, .. }
            | Statement::RenamePolicy { table, .. }
            | Statement::DropPolicy { table, .. } => return unsupported("have policies", &table.to_string()),
            Statement::CreateTouchFunction(one) | Statement::DropTouchFunction(one) => {
                return unsupported("call a function from a trigger", &one.name);
            }
            Statement::Fill { table, column, value, kept } => clause::fill(self, table, column, value, kept),
            Statement::FillNulls { table, column, value, kept } => clause::fill_nulls(self, table, column, value, kept),
            Statement::ReplaceValue { table, column, from, to, kept } => {
                let (column, kept) = (self.quote(column), clause::keep(self, kept));
                let (from, to) = (types::text_literal(from), types::text_literal(to));
                format!("UPDATE {} SET {column} = {to}{kept} WHERE {column} = {from}", name(table))
            }
            Statement::CopyRows { from, to, columns } => {
                let (targets, values): (Vec<_>, Vec<_>) = columns.iter().map(|(target, value)| (self.quote(target), value.clone())).unzip();
                format!("INSERT OR ROLLBACK INTO {} ({})\nSELECT {}\nFROM {}", name(to), targets.join(", "), values.join(", "), name(from))
            }
            Statement::CopyCounter { from, to } => format!(
                "INSERT INTO sqlite_sequence (name, seq) SELECT {}, seq FROM sqlite_sequence WHERE name = {}",
                types::text_literal(&to.name),
                types::text_literal(&from.name)
            ),
            Statement::PrepareUnknownCheck => frame::PREPARE_UNKNOWN.to_owned(),
            Statement::CheckNothingUnknown { table, columns, indexes } => find_unknown(table, columns, indexes),
            Statement::FinishUnknownCheck => frame::FINISH_UNKNOWN.to_owned(),
            Statement::FollowRenames(on) => format!("PRAGMA legacy_alter_table = {}", if *on { "OFF" } else { "ON" }),
            Statement::ProbeNames(at) => match frame::PROBE_NAMES.get(*at) {
                Some(text) => (*text).to_owned(),
                None => return unsupported("probe names in so many statements", ""),
            },
            Statement::PrepareForeignKeyCheck => format!(
                "CREATE TEMP TABLE \"{CHECK_TABLE}\" (\"ok\" integer CONSTRAINT \"a row points at a parent that is not there\" CHECK (\"ok\" = 1))"
            ),
            Statement::CheckForeignKeys(table) => format!(
                "INSERT OR ROLLBACK INTO temp.\"{CHECK_TABLE}\" (\"ok\") SELECT 0 FROM pragma_foreign_key_check({})",
                types::text_literal(&table.name)
            ),
            Statement::FinishForeignKeyCheck => format!("DROP TABLE temp.\"{CHECK_TABLE}\""),
            Statement::EnforceForeignKeys(on) => format!("PRAGMA foreign_keys = {}", if *on { "ON" } else { "OFF" }),
            Statement::Begin => "BEGIN IMMEDIATE".to_owned(),
            Statement::Commit => "COMMIT".to_owned(),
            // SQLite has no statement that only fails: a table of this name is not there, and the error shows it.
            Statement::Refuse { message } => format!("SELECT * FROM {}", self.quote(message)),
            Statement::CreateNamespace(namespace)
            | Statement::DropNamespace(namespace)
            | Statement::RenameNamespace { from: namespace, .. } => return unsupported("have schemas", namespace),
            Statement::CreateExtension(Extension { name, .. })
            | Statement::DropExtension(Extension { name, .. })
            | Statement::UpdateExtension { name, .. }
            | Statement::MoveExtension { name, .. }
            | Statement::RestoreExtensionComment(name) => return unsupported("have extensions", name),
            Statement::Domain(statement) => return Err(domain::unsupported(target, statement)),
            Statement::CreateEnumeration(enumeration) => return unsupported("have enum types", &enumeration.name.to_string()),
            Statement::DropEnumeration(enumeration)
            | Statement::RenameEnumeration { from: enumeration, .. }
            | Statement::MoveEnumeration { name: enumeration, .. }
            | Statement::AddLabel { enumeration, .. }
            | Statement::RenameLabel { enumeration, .. } => return unsupported("have enum types", &enumeration.to_string()),
            Statement::RenameIndex { from, .. } => return unsupported("rename an index", from),
            Statement::Comment { .. } => return unsupported("have comments", ""),
            Statement::CheckAtOnce => return unsupported("hurry a constraint", ""),
            Statement::AdvanceIdentity { table, .. } | Statement::AdvanceSequence { table, .. } => {
                return unsupported("set a counter", &table.to_string());
            }
            Statement::RunAdvance => return unsupported("set a counter", ""),
        })
    }
}

/// What a copy of the table would lose, written where a row is an error.
fn find_unknown(table: &ObjectName, columns: &[String], indexes: &[String]) -> String {
    let list = |names: &[String]| names.iter().map(|name| types::text_literal(name)).collect::<Vec<_>>().join(", ");
    let name = types::text_literal(&table.name);
    format!(
        "{}SELECT type, name FROM sqlite_master WHERE tbl_name = {name} COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ({})))\nUNION ALL SELECT 'column', name FROM pragma_table_xinfo({name}) WHERE name NOT IN ({})",
        frame::FIND_UNKNOWN,
        list(indexes),
        list(columns)
    )
}

fn create_view(view: &View) -> String {
    let columns = if view.columns.is_empty() { String::new() } else { format!(" {}", clause::columns(&Sqlite, &view.columns)) };
    format!("CREATE VIEW {}{columns} AS\n{}", clause::name(&Sqlite, &view.name), view.query)
}

fn create_table(table: &Table) -> String {
    let sole = sole_columns(table);
    let mut lines: Vec<String> = table.columns.iter().map(|column| self::column(table, column, &sole)).collect();
    let numbered = table.columns.iter().any(|column| column.increment.is_some());
    lines.extend(table.primary_key.iter().filter(|_| !numbered).map(|key| clause::primary_key(&Sqlite, key)));
    lines.extend(table.uniques.iter().map(|unique| clause::unique(&Sqlite, unique)));
    let others = table.checks.iter().zip(&sole).filter(|(_, sole)| sole.is_none());
    lines.extend(others.map(|(check, _)| clause::check(&Sqlite, check)));
    lines.extend(table.foreign_keys.iter().filter(|key| key.columns.len() > 1).map(|key| clause::foreign_key(&Sqlite, key)));
    let options = options::clause(&table.options);
    format!("CREATE TABLE {} {}{options}", clause::name(&Sqlite, &table.name), clause::block(&lines))
}

/// The one column that each check names, in the order of the checks. Reading an expression takes time, so it is done once a table.
fn sole_columns(table: &Table) -> Vec<Option<&Column>> {
    table.checks.iter().map(|check| sole_column(table, check)).collect()
}

/// A column with the checks and the foreign keys that name no other: dropped with it, in place.
fn column(table: &Table, column: &Column, sole: &[Option<&Column>]) -> String {
    let mut text = format!("{} {}", types::quote(&column.name), column.column_type);
    if column.increment.is_some() {
        text.push_str(" PRIMARY KEY AUTOINCREMENT");
    }
    if !column.nullable {
        text.push_str(" NOT NULL");
    }
    if let Some(collation) = &column.collation {
        text.push_str(&format!(" COLLATE {}", types::quote(collation)));
    }
    if let Some(generated) = &column.generated {
        let storage = match generated.storage {
            Storage::Stored => "STORED",
            Storage::Virtual => "VIRTUAL",
        };
        text.push_str(&format!(" GENERATED ALWAYS AS ({}) {storage}", generated.expression));
    }
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    let own = table.checks.iter().zip(sole).filter(|(_, sole)| sole.is_some_and(|other| other.name == column.name));
    for (check, _) in own {
        text.push_str(&format!(" {}", clause::check(&Sqlite, check)));
    }
    for key in table.foreign_keys.iter().filter(|key| key.columns == [column.name.clone()]) {
        let clause = clause::foreign_key(&Sqlite, key);
        let columns = format!("FOREIGN KEY {} ", clause::columns(&Sqlite, &key.columns));
        text.push_str(&format!(" {}", clause.replacen(&columns, "", 1)));
    }
    text
}

fn create_index(table: &ObjectName, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let mut text = format!(
        "CREATE {unique}INDEX {} ON {} {}",
        types::quote(&index.name),
        clause::name(&Sqlite, table),
        clause::index_parts(&Sqlite, &index.parts)
    );
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" WHERE {predicate}"));
    }
    text
}
