use super::object::{self, DEFAULT_NAMESPACE};
use super::{Postgres, domain, options, partition, policy, raw, repartition as move_sql, touch, types, view};
use crate::dialect::{Render, raw as shared};
use crate::model::{Column, Increment, Index, ObjectName, SequenceOptions, Storage, Table};
use crate::sql::{AlterAction, CommentOn, LabelPosition, PartitionAction, Statement, Unsupported, clause, sequence};
use crate::target::Target;

impl Render for Postgres {
    fn quote(&self, name: &str) -> String {
        types::quote(name)
    }

    fn render(&self, target: &Target, statement: &Statement) -> Result<String, Unsupported> {
        let name = |name: &ObjectName| clause::name(self, name);
        let unsupported = |what: &str, object: &ObjectName| {
            Err(Unsupported { target: target.to_string(), what: what.to_owned(), object: object.to_string() })
        };
        Ok(match statement {
            Statement::CreateNamespace(namespace) => format!("CREATE SCHEMA {}", self.quote(namespace)),
            Statement::DropNamespace(namespace) => format!("DROP SCHEMA {}", self.quote(namespace)),
            Statement::RenameNamespace { from, to } => format!("ALTER SCHEMA {} RENAME TO {}", self.quote(from), self.quote(to)),
            Statement::CreateExtension(extension) => object::create_extension_sql(extension),
            Statement::DropExtension(extension) => format!("DROP EXTENSION IF EXISTS {}", self.quote(&extension.name)),
            Statement::UpdateExtension { name, version } => {
                format!("ALTER EXTENSION {} UPDATE TO {}", self.quote(name), types::text_literal(version))
            }
            Statement::MoveExtension { name, to, .. } => object::move_extension_sql(name, to.as_deref()),
            Statement::RestoreExtensionComment(extension) => object::restore_comment_sql(extension),
            Statement::CreateEnumeration(enumeration) => {
                let labels: Vec<_> = enumeration.labels.iter().map(|label| types::text_literal(label)).collect();
                format!("CREATE TYPE {} AS ENUM ({})", name(&enumeration.name), labels.join(", "))
            }
            Statement::DropEnumeration(enumeration) => format!("DROP TYPE {}", name(enumeration)),
            Statement::RenameEnumeration { from, to } => format!("ALTER TYPE {} RENAME TO {}", name(from), self.quote(&to.name)),
            Statement::MoveEnumeration { name: enumeration, schema } => {
                format!("ALTER TYPE {} SET SCHEMA {}", name(enumeration), self.quote(schema.as_deref().unwrap_or(DEFAULT_NAMESPACE)))
            }
            Statement::AddLabel { enumeration, label, position } => {
                let position = match position {
                    LabelPosition::Last => String::new(),
                    LabelPosition::Before(next) => format!(" BEFORE {}", types::text_literal(next)),
                };
                format!("ALTER TYPE {} ADD VALUE {}{position}", name(enumeration), types::text_literal(label))
            }
            Statement::RenameLabel { enumeration, from, to } => {
                format!("ALTER TYPE {} RENAME VALUE {} TO {}", name(enumeration), types::text_literal(from), types::text_literal(to))
            }
            Statement::Domain(statement) => domain::sql(statement),
            Statement::CreateSequence(sequence) => object::create_sequence_sql(sequence),
            Statement::DropSequence(sequence) => format!("DROP SEQUENCE {}", name(sequence)),
            Statement::RenameSequence { from, to } => format!("ALTER SEQUENCE {} RENAME TO {}", name(from), self.quote(&to.name)),
            Statement::MoveSequence { name: sequence, schema } => {
                format!("ALTER SEQUENCE {} SET SCHEMA {}", name(sequence), self.quote(schema.as_deref().unwrap_or(DEFAULT_NAMESPACE)))
            }
            Statement::OwnSequence { name, owner } => object::own_sequence_sql(name, owner.as_ref()),
            Statement::AlterSequence { from, to } => object::alter_sequence_sql(from, to),
            Statement::CreateTable(table) => create_table(table),
            Statement::CreatePartition { table, partition } => partition::create(table, partition),
            Statement::MoveRows { from, to, columns, condition, numbered, .. } => {
                move_sql::rows(from, to, columns, condition.as_deref(), *numbered)
            }
            Statement::SetCounterAside { table, column, name } => move_sql::counter_aside(table, column, name),
            Statement::CarryCounter { from, to, column } => move_sql::carry_counter(from, to, column),
            Statement::CopyRights { from, to } => move_sql::copy_rights(from, to),
            Statement::CheckNothingHangs(table) => move_sql::check_nothing_hangs(table),
            Statement::DropTable(table) => format!("DROP TABLE {}", name(table)),
            Statement::RenameTable { from, to } if from.schema != to.schema => {
                format!("ALTER TABLE {} SET SCHEMA {}", name(from), self.quote(to.schema.as_deref().unwrap_or("public")))
            }
            Statement::RenameTable { from, to } => format!("ALTER TABLE {} RENAME TO {}", name(from), self.quote(&to.name)),
            Statement::AlterTable { table, actions } => {
                let clauses = actions.iter().map(|action| alter_action(target, table, action)).collect::<Result<Vec<_>, _>>()?;
                format!("ALTER TABLE {} {}", name(table), clauses.join(", "))
            }
            Statement::AddColumnWithConstraints { table, .. } => return unsupported("add a column with its constraints", &table.name),
            Statement::CreateSqlObject(object) => shared::create_sql(self, "CREATE", object),
            Statement::ReplaceSqlObject(object) => shared::create_sql(self, "CREATE OR REPLACE", object),
            Statement::DropSqlObject(object) => raw::drop_sql(object),
            Statement::RenameSqlObject { from, to } => raw::rename_sql(from, to),
            Statement::MoveSqlObject { id, schema } => raw::move_sql(id, schema.as_deref()),
            Statement::Grant { statement, .. } => statement.clone(),
            Statement::Revoke(statement) => shared::revoke_sql(statement, None),
            Statement::RevokeGrantOption(text) => {
                return unsupported("take back a grant option as a right of its own", &ObjectName::new(text.as_str()));
            }
            Statement::CreateView(view) => view::create_sql(view, "CREATE"),
            Statement::ReplaceView(view) => view::create_sql(view, "CREATE OR REPLACE"),
            Statement::DropView(view) => format!("DROP {}", view::subject(view)),
            Statement::RenameView { from, to } => view::rename_sql(from, to),
            Statement::MoveView { from, to } => view::move_sql(from.as_deref(), to),
            Statement::SetViewOptions { view, options } => view::set_sql(view, options),
            Statement::ResetViewOptions { view, options } => format!("ALTER {} RESET ({})", view::subject(view), options.join(", ")),
            Statement::CreateIndex { table, index } => create_index(table, index),
            Statement::DropIndex { table, index } => format!("DROP INDEX {}", name(&table.sibling(index))),
            Statement::RenameIndex { table, from, to } => {
                format!("ALTER INDEX {} RENAME TO {}", name(&table.sibling(from)), self.quote(to))
            }
            Statement::Comment { on, text } => {
                let on = match on {
                    CommentOn::Namespace(namespace) => format!("SCHEMA {}", self.quote(namespace)),
                    CommentOn::Extension(extension) => format!("EXTENSION {}", self.quote(extension)),
                    CommentOn::Table(table) => format!("TABLE {}", name(table)),
                    CommentOn::Column(table, column) => format!("COLUMN {}.{}", name(table), self.quote(column)),
                    CommentOn::Enumeration(enumeration) => format!("TYPE {}", name(enumeration)),
                    CommentOn::Domain(domain) => format!("DOMAIN {}", name(domain)),
                    CommentOn::Sequence(sequence) => format!("SEQUENCE {}", name(sequence)),
                    CommentOn::View(view) => view::subject(view),
                };
                format!("COMMENT ON {on} IS {}", text.as_deref().map_or("NULL".to_owned(), types::text_literal))
            }
            Statement::AdvanceIdentity { table, column, sequence } => {
                let of = format!("pg_get_serial_sequence({}, {})", types::text_literal(&name(table)), types::text_literal(column));
                format!("SELECT setval({of}, {}) FROM {}", last_number(&self.quote(column), sequence), name(table))
            }
            Statement::AdvanceSequence { table, column, sequence } => {
                let of = types::text_literal(&name(&sequence.name));
                format!("SELECT setval({of}, {}) FROM {}", last_number(&self.quote(column), &sequence.options), name(table))
            }
            Statement::RunAdvance => return unsupported("run what was put together", &ObjectName::new("")),
            Statement::Refuse { message } => {
                format!("DO $kit$ BEGIN RAISE EXCEPTION '%', {}; END $kit$", types::text_literal(message))
            }
            Statement::CreatePolicy { table, policy } => policy::create_sql(table, policy),
            Statement::AlterPolicy { table, from, to } => policy::alter_sql(table, from, to),
            Statement::RenamePolicy { table, from, to } => policy::rename_sql(table, from, to),
            Statement::DropPolicy { table, policy } => policy::drop_sql(table, policy),
            Statement::CreateTouchFunction(one) => touch::create_function(one),
            Statement::CreateTouch(one) => touch::create(one),
            Statement::DropTouch(one) => format!("DROP TRIGGER {} ON {}", self.quote(&one.name), name(&one.table)),
            Statement::DropTouchFunction(one) => format!("DROP FUNCTION {}()", name(&one.table.sibling(&one.name))),
            Statement::CheckAtOnce => "SET CONSTRAINTS ALL IMMEDIATE".to_owned(),
            Statement::Fill { table, column, value, kept } => clause::fill(self, table, column, value, kept),
            Statement::FillNulls { table, column, value, kept } => clause::fill_nulls(self, table, column, value, kept),
            Statement::ReplaceValue { table, .. } => return unsupported("replace values in a migration", table),
            Statement::CopyRows { to, .. } => return unsupported("copy rows in a migration", to),
            Statement::CopyCounter { to, .. } => return unsupported("copy a counter", to),
            Statement::CheckNothingUnknown { table, .. } => return unsupported("look for what a copy would lose", table),
            Statement::PrepareForeignKeyCheck
            | Statement::FinishForeignKeyCheck
            | Statement::FollowRenames(_)
            | Statement::ProbeNames(_)
            | Statement::PrepareUnknownCheck
            | Statement::FinishUnknownCheck => {
                return unsupported("check foreign keys by hand", &ObjectName::new(""));
            }
            Statement::CheckForeignKeys(table) => return unsupported("check foreign keys by hand", table),
            Statement::EnforceForeignKeys(_) => return unsupported("switch foreign keys off", &ObjectName::new("")),
            Statement::Begin => "BEGIN".to_owned(),
            Statement::Commit => "COMMIT".to_owned(),
        })
    }
}

fn create_table(table: &Table) -> String {
    let mut lines: Vec<String> = table.columns.iter().map(column).collect();
    let attached = table.partition_of.as_ref();
    lines.extend(table.primary_key.iter().map(|key| clause::primary_key(&Postgres, key)));
    lines.extend(table.uniques.iter().map(|unique| clause::unique(&Postgres, unique)));
    lines.extend(table.checks.iter().map(|check| clause::check(&Postgres, check)));
    lines.extend(table.exclusions.iter().map(|exclusion| clause::exclusion(&Postgres, exclusion)));
    lines.extend(table.foreign_keys.iter().map(|key| clause::foreign_key(&Postgres, key)));
    let (logged, behind) = options::of_new_table(&table.options, types::quote);
    let unlogged = if logged { "" } else { "UNLOGGED " };
    let spread = table.partitioning.as_ref().map(partition::clause).unwrap_or_default();
    let name = clause::name(&Postgres, &table.name);
    let block = if attached.is_some() && lines.is_empty() { String::new() } else { clause::block(&lines) };
    match attached {
        None => format!("CREATE {unlogged}TABLE {name} {block}{spread}{behind}"),
        Some(attached) => {
            let (parent, rows) = (clause::name(&Postgres, &attached.parent), partition::bound(&attached.bound));
            let space = if block.is_empty() { "" } else { " " };
            format!("CREATE {unlogged}TABLE {name} PARTITION OF {parent}{space}{block} {rows}{spread}{behind}")
        }
    }
}

fn column(column: &Column) -> String {
    let mut text = format!("{} {}", types::quote(&column.name), types::type_sql(&column.column_type));
    if let Some(compression) = &column.compression {
        text.push_str(&format!(" COMPRESSION {compression}"));
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
    if let Some(increment) = column.increment {
        text.push_str(&format!(" GENERATED {} AS IDENTITY{}", when(increment == Increment::Always), counting(&column.sequence)));
    }
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if !column.nullable {
        text.push_str(" NOT NULL");
    }
    text
}

/// How an identity counts, in parentheses.
fn counting(options: &SequenceOptions) -> String {
    match sequence::stated(options) {
        clauses if clauses.is_empty() => String::new(),
        clauses => format!(" ({})", clauses.join(" ")),
    }
}

/// What `setval` takes: the number that was given last, and whether it was: the next one is none that is there. Without rows, or with rows
/// before its start, a sequence begins where it does.
fn last_number(column: &str, sequence: &SequenceOptions) -> String {
    let first = sequence.first();
    if sequence.descends() {
        return format!("least(min({column}), {first}), coalesce(min({column}) <= {first}, false)");
    }
    format!("greatest(max({column}), {first}), coalesce(max({column}) >= {first}, false)")
}

fn when(always: bool) -> &'static str {
    if always { "ALWAYS" } else { "BY DEFAULT" }
}

fn create_index(table: &ObjectName, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let only = if index.only { "ONLY " } else { "" };
    let method = index.method.as_ref().map(|method| format!(" USING {method}")).unwrap_or_default();
    let mut text = format!(
        "CREATE {unique}INDEX {} ON {only}{}{method} {}",
        types::quote(&index.name),
        clause::name(&Postgres, table),
        clause::index_parts(&Postgres, &index.parts)
    );
    if !index.include.is_empty() {
        text.push_str(&format!(" INCLUDE {}", clause::columns(&Postgres, &index.include)));
    }
    if index.nulls_not_distinct {
        text.push_str(" NULLS NOT DISTINCT");
    }
    if !index.with.is_empty() {
        let parameters: Vec<_> = index.with.iter().map(|(name, value)| format!("{name} = {value}")).collect();
        text.push_str(&format!(" WITH ({})", parameters.join(", ")));
    }
    if let Some(predicate) = &index.predicate {
        text.push_str(&format!(" WHERE {predicate}"));
    }
    text
}

fn alter_action(target: &Target, table: &ObjectName, action: &AlterAction) -> Result<String, Unsupported> {
    let quote = types::quote;
    let unsupported = |what: &str| Err(Unsupported { target: target.to_string(), what: what.to_owned(), object: table.to_string() });
    Ok(match action {
        AlterAction::AddColumn(new) => format!("ADD COLUMN {}", column(new)),
        AlterAction::DropColumn(name) => format!("DROP COLUMN {}", quote(name)),
        AlterAction::RenameColumn { from, to } => format!("RENAME COLUMN {} TO {}", quote(from), quote(to)),
        AlterAction::SetStorage { column, storage } => format!("ALTER COLUMN {} SET STORAGE {}", quote(column), storage.to_uppercase()),
        AlterAction::SetCompression { column, compression } => {
            format!("ALTER COLUMN {} SET COMPRESSION {}", quote(column), compression.as_deref().unwrap_or("default"))
        }
        AlterAction::SetExpression { column, expression } => format!("ALTER COLUMN {} SET EXPRESSION AS ({expression})", quote(column)),
        AlterAction::SetOption { name, value } => options::clause(name, Some(value), quote),
        AlterAction::ResetOption(name) => options::clause(name, None, quote),
        AlterAction::SetLogged(logged) => if *logged { "SET LOGGED" } else { "SET UNLOGGED" }.to_owned(),
        AlterAction::ConvertTexts { .. } => return unsupported("have a character set for a table"),
        AlterAction::SetType { column, column_type, collation, using } => {
            let using = using.as_ref().map(|using| format!(" USING {using}")).unwrap_or_default();
            let collation = collation.as_ref().map(|collation| format!(" COLLATE {}", quote(collation))).unwrap_or_default();
            format!("ALTER COLUMN {} TYPE {}{collation}{using}", quote(column), types::type_sql(column_type))
        }
        AlterAction::SetDefault { column, default } => format!("ALTER COLUMN {} SET DEFAULT {default}", quote(column)),
        AlterAction::DropDefault(column) => format!("ALTER COLUMN {} DROP DEFAULT", quote(column)),
        AlterAction::SetNotNull(column) => format!("ALTER COLUMN {} SET NOT NULL", quote(column)),
        AlterAction::DropNotNull(column) => format!("ALTER COLUMN {} DROP NOT NULL", quote(column)),
        AlterAction::AddIncrement { column, always, sequence } => {
            format!("ALTER COLUMN {} ADD GENERATED {} AS IDENTITY{}", quote(column), when(*always), counting(sequence))
        }
        AlterAction::SetIncrement { column, always, from, to } => {
            let who = always.map(|always| format!(" SET GENERATED {}", when(always)));
            let how = sequence::clauses(from, to, 1).into_iter().map(|clause| format!(" SET {clause}"));
            format!("ALTER COLUMN {}{}", quote(column), who.into_iter().chain(how).collect::<String>())
        }
        AlterAction::DropIncrement(column) => format!("ALTER COLUMN {} DROP IDENTITY", quote(column)),
        AlterAction::DropExpression(column) => format!("ALTER COLUMN {} DROP EXPRESSION", quote(column)),
        AlterAction::AddPrimaryKey(key) => format!("ADD {}", clause::primary_key(&Postgres, key)),
        AlterAction::AddUnique(unique) => format!("ADD {}", clause::unique(&Postgres, unique)),
        AlterAction::TakeIndex { unique, index } => {
            let deferral = clause::deferral(unique.deferral);
            format!("ADD CONSTRAINT {} UNIQUE USING INDEX {}{deferral}", quote(&unique.name), quote(index))
        }
        AlterAction::AddForeignKey(key) => format!("ADD {}", clause::foreign_key(&Postgres, key)),
        AlterAction::AddExclusion(exclusion) => format!("ADD {}", clause::exclusion(&Postgres, exclusion)),
        AlterAction::AddCheck(check) => format!("ADD {}", clause::check(&Postgres, check)),
        AlterAction::DropPrimaryKey(Some(name))
        | AlterAction::DropUnique(name)
        | AlterAction::DropForeignKey(name)
        | AlterAction::DropExclusion(name)
        | AlterAction::DropCheck(name) => {
            format!("DROP CONSTRAINT {}", quote(name))
        }
        AlterAction::SetDeferral { constraint, deferral } => {
            let deferral = if deferral.is_some() { clause::deferral(*deferral) } else { " NOT DEFERRABLE" };
            format!("ALTER CONSTRAINT {}{deferral}", quote(constraint))
        }
        AlterAction::ValidateConstraint(name) => format!("VALIDATE CONSTRAINT {}", quote(name)),
        AlterAction::Enforce { constraint, enforced, .. } => {
            format!("ALTER CONSTRAINT {} {}", quote(constraint), if *enforced { "ENFORCED" } else { "NOT ENFORCED" })
        }
        AlterAction::RenameConstraint { from, to } => format!("RENAME CONSTRAINT {} TO {}", quote(from), quote(to)),
        AlterAction::DropPrimaryKey(None) => return unsupported("drop a primary key without a name"),
        AlterAction::ModifyColumn(_) | AlterAction::ChangeColumn { .. } => return unsupported("state a column as a whole"),
        AlterAction::AddColumnBehind { .. } => return unsupported("put a column behind another"),
        AlterAction::SecureRows(on) => format!("{} ROW LEVEL SECURITY", if *on { "ENABLE" } else { "DISABLE" }),
        AlterAction::ForceRowSecurity(on) => format!("{}FORCE ROW LEVEL SECURITY", if *on { "" } else { "NO " }),
        AlterAction::Partitions(PartitionAction::AttachTable(one, bound)) => {
            format!("ATTACH PARTITION {} {}", clause::name(&Postgres, one), partition::bound(bound))
        }
        AlterAction::Partitions(PartitionAction::DetachTable(one)) => format!("DETACH PARTITION {}", clause::name(&Postgres, one)),
        AlterAction::Partitions(PartitionAction::Attach(one)) => {
            format!("ATTACH PARTITION {} {}", clause::name(&Postgres, &table.sibling(&one.name)), partition::bound(&one.bound))
        }
        AlterAction::Partitions(PartitionAction::Detach(one)) => {
            format!("DETACH PARTITION {}", clause::name(&Postgres, &table.sibling(one)))
        }
        AlterAction::Partitions(_) => return unsupported("spread a table in place"),
        AlterAction::SetComment(_) => return unsupported("comment in ALTER TABLE"),
        AlterAction::AddIndex(_) | AlterAction::DropIndex(_) | AlterAction::RenameIndex { .. } | AlterAction::ShowIndex { .. } => {
            return unsupported("change an index in ALTER TABLE");
        }
    })
}
