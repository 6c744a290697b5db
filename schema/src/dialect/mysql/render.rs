use super::{Mysql, domain, is_mariadb, object, options, partition, raw, repartition, touch, types, view};
use crate::change::ConstraintKind;
use crate::dialect::{Render, raw as shared};
use crate::model::{Column, Extension, Index, IndexKey, ObjectName, Order, PrimaryKey, Storage, Table};
use crate::sql::{AlterAction, Statement, Unsupported, clause};
use crate::target::Target;

impl Render for Mysql {
    fn quote(&self, name: &str) -> String {
        types::quote(name)
    }

    fn render(&self, target: &Target, statement: &Statement) -> Result<String, Unsupported> {
        let name = |name: &ObjectName| clause::name(self, name);
        let unsupported =
            |what: &str, object: &str| Err(Unsupported { target: target.to_string(), what: what.to_owned(), object: object.to_owned() });
        Ok(match statement {
            Statement::CreateSequence(sequence) if is_mariadb(target) => object::create_sequence_sql(sequence),
            Statement::DropSequence(sequence) if is_mariadb(target) => format!("DROP SEQUENCE {}", name(sequence)),
            Statement::RenameSequence { from, to } if is_mariadb(target) => format!("RENAME TABLE {} TO {}", name(from), name(to)),
            Statement::AlterSequence { from, to } if is_mariadb(target) => object::alter_sequence_sql(from, to),
            Statement::CreateSequence(sequence) => return unsupported("have sequences", &sequence.name.to_string()),
            Statement::DropSequence(sequence)
            | Statement::RenameSequence { from: sequence, .. }
            | Statement::MoveSequence { name: sequence, .. } => return unsupported("have such sequences", &sequence.to_string()),
            Statement::OwnSequence { name, .. } => return unsupported("let sequences go with columns", &name.to_string()),
            Statement::AlterSequence { to, .. } => return unsupported("have sequences", &to.name.to_string()),
            Statement::CreateTable(table) => create_table(target, table),
            Statement::DropTable(table) => format!("DROP TABLE {}", name(table)),
            Statement::RenameTable { from, to } => format!("RENAME TABLE {} TO {}", name(from), name(to)),
            Statement::AlterTable { table, actions } => {
                // How a table is spread stands behind everything else, without a comma.
                let (spread, actions): (Vec<_>, Vec<_>) = actions.iter().partition(|action| matches!(action, AlterAction::Partitions(_)));
                let spread: String = spread
                    .iter()
                    .map(|action| Ok(format!("\n    {}", alter_action(target, table, action)?)))
                    .collect::<Result<_, Unsupported>>()?;
                let clauses = actions.iter().map(|action| alter_action(target, table, action)).collect::<Result<Vec<_>, _>>()?;
                if clauses.is_empty() {
                    return Ok(format!("ALTER TABLE {} {}", name(table), spread.trim_start()));
                }
                let separator = if clauses.len() > 1 { "\n    " } else { " " };
                format!("ALTER TABLE {}{separator}{}{spread}", name(table), clauses.join(",\n    "))
            }
            Statement::CreateSqlObject(object) => shared::create_sql(self, "CREATE", object),
            Statement::ReplaceSqlObject(object) => shared::create_sql(self, "CREATE OR REPLACE", object),
            Statement::DropSqlObject(object) => raw::drop_sql(object),
            Statement::RenameSqlObject { from: id, .. } | Statement::MoveSqlObject { id, .. } => {
                return unsupported("rename what is written in SQL", &id.to_string());
            }
            Statement::Grant { statement, .. } => statement.clone(),
            Statement::Revoke(statement) => shared::revoke_sql(statement, None),
            Statement::RevokeGrantOption(statement) => shared::revoke_sql(statement, Some("GRANT OPTION")),
            Statement::CreateView(view) => view::create_sql(view, "CREATE"),
            Statement::ReplaceView(view) => view::create_sql(view, "CREATE OR REPLACE"),
            Statement::DropView(view) => format!("DROP VIEW {}", name(&view.name)),
            // The statement for tables takes views too.
            Statement::RenameView { from, to } => format!("RENAME TABLE {} TO {}", name(from), name(&to.name)),
            Statement::MoveView { to, .. } => return unsupported("move a view to another schema", &to.name.to_string()),
            Statement::SetViewOptions { view, .. } | Statement::ResetViewOptions { view, .. } => {
                return unsupported("change one option of a view alone", &view.name.to_string());
            }
            Statement::CreateIndex { table, index } => format!("ALTER TABLE {} ADD {}", name(table), self::index(target, index)),
            Statement::DropIndex { table, index } => format!("ALTER TABLE {} DROP INDEX {}", name(table), self.quote(index)),
            Statement::RenameIndex { table, from, to } => {
                format!("ALTER TABLE {} RENAME INDEX {} TO {}", name(table), self.quote(from), self.quote(to))
            }
            Statement::Begin => "START TRANSACTION".to_owned(),
            Statement::Commit => "COMMIT".to_owned(),
            // There is no statement that only fails: a table of this name is not there, and the error shows it. Names end at 64.
            Statement::Refuse { message } => format!("SELECT * FROM {}", self.quote(&message.chars().take(64).collect::<String>())),
            Statement::AddColumnWithConstraints { table, .. } => {
                return unsupported("add a column with its constraints", &table.name.to_string());
            }
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
            Statement::CreatePartition { table, .. } | Statement::SetCounterAside { table, .. } | Statement::CheckNothingHangs(table) => {
                return unsupported("have partitions that are tables", &table.to_string());
            }
            Statement::CopyRows { to, .. }
            | Statement::CopyCounter { to, .. }
            | Statement::MoveRows { to, .. }
            | Statement::CarryCounter { to, .. }
            | Statement::CopyRights { to, .. } => {
                return unsupported("copy rows in a migration", &to.to_string());
            }
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
            Statement::Comment { .. } => return unsupported("comment in a statement of its own", ""),
            Statement::CheckAtOnce => return unsupported("hurry a constraint", ""),
            // MariaDB's `setval` takes a number as it is written, and no expression: the statement is put together and run.
            Statement::AdvanceSequence { table, column, sequence } if is_mariadb(target) => {
                let (of, column, first) = (name(&sequence.name), types::quote(column), sequence.options.first());
                let (extreme, beyond) = if sequence.options.descends() { ("min", "least") } else { ("max", "greatest") };
                let last = format!("{beyond}(coalesce({extreme}({column}), {first}), {first})");
                let used = match extreme {
                    "min" => format!("coalesce(min({column}) <= {first}, 0)"),
                    _ => format!("coalesce(max({column}) >= {first}, 0)"),
                };
                format!(
                    "SET @kit_setval = (SELECT concat('DO setval({}, ', {last}, ', ', {used}, ')') FROM {})",
                    of.replace('\'', "''"),
                    name(table)
                )
            }
            Statement::RunAdvance if is_mariadb(target) => "EXECUTE IMMEDIATE @kit_setval".to_owned(),
            Statement::AdvanceIdentity { table, .. } | Statement::AdvanceSequence { table, .. } => {
                return unsupported("set a counter", &table.to_string());
            }
            Statement::RunAdvance => return unsupported("set a counter", ""),
            Statement::CheckForeignKeys(table) => return unsupported("check foreign keys by hand", &table.to_string()),
            Statement::CheckNothingUnknown { table, .. } => return unsupported("look for what a copy would lose", &table.to_string()),
            Statement::PrepareForeignKeyCheck
            | Statement::FinishForeignKeyCheck
            | Statement::PrepareUnknownCheck
            | Statement::FinishUnknownCheck
            | Statement::FollowRenames(_)
            | Statement::ProbeNames(_)
            | Statement::EnforceForeignKeys(_) => {
                return unsupported("check foreign keys by hand", "");
            }
        })
    }
}

fn create_table(target: &Target, table: &Table) -> String {
    let mut lines: Vec<String> = table.columns.iter().map(|column| self::column(target, column)).collect();
    lines.extend(table.primary_key.iter().map(primary_key));
    lines.extend(table.uniques.iter().map(|unique| clause::unique(&Mysql, unique)));
    lines.extend(table.indexes.iter().map(|one| index(target, one)));
    lines.extend(table.checks.iter().map(|check| clause::check(&Mysql, check)));
    lines.extend(table.foreign_keys.iter().map(|key| clause::foreign_key(&Mysql, key)));
    let mut text = format!("CREATE TABLE {} {}", clause::name(&Mysql, &table.name), clause::block(&lines));
    for (name, value) in options::in_order(&table.options) {
        text.push_str(&format!(" {}", option(name, value)));
    }
    if let Some(comment) = &table.comment {
        text.push_str(&format!(" COMMENT = {}", types::text_literal(comment)));
    }
    if let Some(partitioning) = &table.partitioning {
        text.push_str(&format!("\n{}", partition::clause(partitioning)));
    }
    text
}

fn option(name: &str, value: &str) -> String {
    match name {
        "charset" => format!("DEFAULT CHARSET = {value}"),
        "row_format" => format!("ROW_FORMAT = {}", value.to_uppercase()),
        other => format!("{} = {value}", other.to_uppercase()),
    }
}

fn column(target: &Target, column: &Column) -> String {
    let mut text = format!("{} {}", types::quote(&column.name), column.column_type);
    if let Some(charset) = &column.charset {
        text.push_str(&format!(" CHARACTER SET {charset}"));
    }
    if let Some(collation) = &column.collation {
        text.push_str(&format!(" COLLATE {collation}"));
    }
    if let Some(generated) = &column.generated {
        let storage = match generated.storage {
            Storage::Stored => "STORED",
            Storage::Virtual => "VIRTUAL",
        };
        text.push_str(&format!(" GENERATED ALWAYS AS ({}) {storage}", generated.expression));
    }
    if !(is_mariadb(target) && column.generated.is_some()) {
        text.push_str(if column.nullable { " NULL" } else { " NOT NULL" });
    }
    if let Some(default) = &column.default {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if let Some(value) = touch::clause(column) {
        text.push_str(&format!(" ON UPDATE {value}"));
    }
    if column.increment.is_some() {
        text.push_str(" AUTO_INCREMENT");
    }
    if let Some(check) = &column.check {
        text.push_str(&format!(" CHECK ({check})"));
    }
    if let Some(comment) = &column.comment {
        text.push_str(&format!(" COMMENT {}", types::text_literal(comment)));
    }
    text
}

fn primary_key(key: &PrimaryKey) -> String {
    let comment = key.comment.as_ref().map(|comment| format!(" COMMENT {}", types::text_literal(comment))).unwrap_or_default();
    format!("{}{comment}", clause::primary_key(&Mysql, key))
}

/// MariaDB's word for what the planner leaves alone is another.
fn visibility(target: &Target, visible: bool) -> &'static str {
    match (is_mariadb(target), visible) {
        (false, true) => "VISIBLE",
        (false, false) => "INVISIBLE",
        (true, true) => "NOT IGNORED",
        (true, false) => "IGNORED",
    }
}

fn index(target: &Target, index: &Index) -> String {
    let kind = match (index.method.as_deref(), index.unique) {
        (Some("vector"), _) => "VECTOR INDEX",
        (Some("fulltext"), _) => "FULLTEXT INDEX",
        (Some("spatial"), _) => "SPATIAL INDEX",
        (_, true) => "UNIQUE INDEX",
        (_, false) => "INDEX",
    };
    let parts: Vec<_> = index
        .parts
        .iter()
        .map(|part| {
            let key = match &part.key {
                IndexKey::Column(column) => types::quote(column),
                IndexKey::Expression(expression) => format!("({expression})"),
            };
            let key = part.length.map_or_else(|| key.clone(), |length| format!("{key}({length})"));
            if part.order == Order::Descending { format!("{key} DESC") } else { key }
        })
        .collect();
    let option = |(name, value): (&String, &String)| match name.as_str() {
        "parser" => format!(" WITH PARSER {value}"),
        "comment" => format!(" COMMENT {}", types::text_literal(value)),
        other => format!(" {} = {value}", other.to_uppercase()),
    };
    let mut options: String = index.with.iter().map(option).collect();
    if index.invisible {
        options.push_str(&format!(" {}", visibility(target, false)));
    }
    format!("{kind} {} ({}){options}", types::quote(&index.name), parts.join(", "))
}

fn alter_action(target: &Target, table: &ObjectName, action: &AlterAction) -> Result<String, Unsupported> {
    let quote = types::quote;
    let unsupported = |what: &str| Err(Unsupported { target: target.to_string(), what: what.to_owned(), object: table.to_string() });
    Ok(match action {
        AlterAction::AddColumn(new) => format!("ADD COLUMN {}", column(target, new)),
        AlterAction::AddColumnBehind { column: new, behind } => format!("ADD COLUMN {} AFTER {}", column(target, new), quote(behind)),
        AlterAction::DropColumn(name) => format!("DROP COLUMN {}", quote(name)),
        AlterAction::RenameColumn { from, to } => format!("RENAME COLUMN {} TO {}", quote(from), quote(to)),
        AlterAction::ChangeColumn { from, to } => format!("CHANGE COLUMN {} {}", quote(from), column(target, to)),
        AlterAction::ModifyColumn(new) => format!("MODIFY COLUMN {}", column(target, new)),
        AlterAction::AddPrimaryKey(key) => format!("ADD {}", primary_key(key)),
        AlterAction::AddUnique(unique) => format!("ADD {}", clause::unique(&Mysql, unique)),
        AlterAction::AddForeignKey(key) => format!("ADD {}", clause::foreign_key(&Mysql, key)),
        AlterAction::AddCheck(check) => format!("ADD {}", clause::check(&Mysql, check)),
        AlterAction::DropPrimaryKey(_) => "DROP PRIMARY KEY".to_owned(),
        AlterAction::DropUnique(name) | AlterAction::DropIndex(name) => format!("DROP INDEX {}", quote(name)),
        AlterAction::DropForeignKey(name) => format!("DROP FOREIGN KEY {}", quote(name)),
        AlterAction::DropCheck(name) => format!("DROP CONSTRAINT {}", quote(name)),
        AlterAction::AddIndex(new) => format!("ADD {}", index(target, new)),
        AlterAction::RenameIndex { from, to } => format!("RENAME INDEX {} TO {}", quote(from), quote(to)),
        AlterAction::ShowIndex { index, visible } => format!("ALTER INDEX {} {}", quote(index), visibility(target, *visible)),
        AlterAction::SetComment(text) => format!("COMMENT = {}", types::text_literal(text.as_deref().unwrap_or_default())),
        AlterAction::SetOption { name, value } => option(name, value),
        AlterAction::ConvertTexts { charset, collation } => {
            let collation = collation.as_ref().map(|collation| format!(" COLLATE {collation}")).unwrap_or_default();
            format!("CONVERT TO CHARACTER SET {charset}{collation}")
        }
        AlterAction::SetLogged(_) => return unsupported("leave a table out of its log"),
        AlterAction::Partitions(action) => match repartition::sql(action) {
            Some(sql) => sql,
            None => return unsupported("take a partition out of its table"),
        },
        AlterAction::ResetOption(_) => return unsupported("reset an option"),
        AlterAction::Enforce { constraint, kind: ConstraintKind::Check, enforced } => {
            format!("ALTER CHECK {} {}", quote(constraint), if *enforced { "ENFORCED" } else { "NOT ENFORCED" })
        }
        AlterAction::SetDeferral { .. } | AlterAction::ValidateConstraint(_) | AlterAction::Enforce { .. } => {
            return unsupported("alter how a constraint is kept");
        }
        AlterAction::TakeIndex { .. } => return unsupported("make a constraint of an index, which is one"),
        AlterAction::AddExclusion(_) | AlterAction::DropExclusion(_) => return unsupported("have exclusion constraints"),
        AlterAction::SecureRows(_) | AlterAction::ForceRowSecurity(_) => return unsupported("have row-level security"),
        AlterAction::RenameConstraint { .. } => return unsupported("rename a constraint"),
        AlterAction::SetType { .. }
        | AlterAction::SetStorage { .. }
        | AlterAction::SetCompression { .. }
        | AlterAction::SetExpression { .. }
        | AlterAction::SetDefault { .. }
        | AlterAction::DropDefault(_)
        | AlterAction::SetNotNull(_)
        | AlterAction::DropNotNull(_)
        | AlterAction::AddIncrement { .. }
        | AlterAction::SetIncrement { .. }
        | AlterAction::DropIncrement(_)
        | AlterAction::DropExpression(_) => return unsupported("change one property of a column alone"),
    })
}
