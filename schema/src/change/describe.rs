//! Changes in words, for comments above the SQL, for messages and for reviews.

use std::fmt;

use super::{Change, TableChange, partition};
use crate::model::{Column, Deferral, Domain, Extension, ForeignKey, Policy, RowSecurity, SqlObject, SqlObjectKind, Validity, View};

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateNamespace(to) => write!(f, "schema {} is new", to.name),
            Self::DropNamespace(from) => write!(f, "schema {} is gone", from.name),
            Self::RenameNamespace { from, to } => write!(f, "schema {from} is now called {to}"),
            Self::AlterNamespace { to, .. } => write!(f, "schema {} has another comment", to.name),
            Self::CreateExtension(to) => write!(f, "extension {} is needed", to.name),
            Self::DropExtension(from) => write!(f, "extension {} is needed no more", from.name),
            Self::AlterExtension { from, to } => write!(f, "extension {}: {}", to.name, extension_differences(from, to).join(", ")),
            Self::CreateEnumeration(enumeration) => write!(f, "enum {} is new", enumeration.name),
            Self::DropEnumeration(enumeration) => write!(f, "enum {} is gone", enumeration.name),
            Self::RenameEnumeration { from, to } => write!(f, "enum {from} is now called {to}"),
            Self::RenameLabel { enumeration, from, to } => write!(f, "label '{from}' of enum {enumeration} is now '{to}'"),
            Self::AlterEnumeration { from, to } => {
                write!(f, "enum {}: ({}) -> ({})", to.name, from.labels.join(", "), to.labels.join(", "))
            }
            Self::CreateDomain(domain) => write!(f, "domain {} is new", domain.name()),
            Self::DropDomain(domain) => write!(f, "domain {} is gone", domain.name()),
            Self::RenameDomain { from, to } => write!(f, "domain {from} is now called {to}"),
            Self::AlterDomain { from, to } => write!(f, "domain {}: {}", to.name(), domain_differences(from, to).join(", ")),
            Self::CreateSequence(sequence) => write!(f, "sequence {} is new", sequence.name),
            Self::DropSequence(sequence) => write!(f, "sequence {} is gone", sequence.name),
            Self::RenameSequence { from, to } => write!(f, "sequence {from} is now called {to}"),
            Self::AlterSequence { from, to } if from.options == to.options && from.data_type == to.data_type => {
                let what = if from.owner == to.owner { "has another comment" } else { "goes with another column" };
                write!(f, "sequence {} {what}", to.name)
            }
            Self::AlterSequence { to, .. } => write!(f, "sequence {} counts otherwise", to.name),
            Self::CreateTable(table) if table.external => write!(f, "table {}, which another tool owns, is new", table.name),
            Self::DropTable(table) if table.external => write!(f, "table {}, which another tool owns, is gone", table.name),
            Self::CreateTable(table) => write!(f, "table {} is new", table.name),
            Self::DropTable(table) => write!(f, "table {} is gone", table.name),
            Self::RenameTable { from, to } => write!(f, "table {from} is now called {to}"),
            Self::AlterTable { table, changes } => {
                for (at, change) in changes.iter().enumerate() {
                    let separator = if at == 0 { "" } else { "; " };
                    write!(f, "{separator}{table}: {change}")?;
                }
                Ok(())
            }
            Self::CreateView(view) => write!(f, "{} {} is new", view.kind(), view.name),
            Self::DropView(view) => write!(f, "{} {} is gone", view.kind(), view.name),
            Self::RenameView { from, to } => write!(f, "view {from} is now called {to}"),
            Self::CreateSqlObject(object) => write!(f, "{} {} new", object.id, is_or_are(object)),
            Self::DropSqlObject(object) => write!(f, "{} {} gone", object.id, is_or_are(object)),
            Self::RenameSqlObject { from, to } => write!(f, "{from} is now called {}", to.name),
            Self::AlterSqlObject { from, to } if from.text == to.text && from.modifiers == to.modifiers => {
                write!(f, "{} depends on other things", to.id)
            }
            Self::AlterSqlObject { to, .. } => write!(f, "{} {} written otherwise", to.id, is_or_are(to)),
            Self::AlterView { from, to } => write!(f, "{} {}: {}", from.kind(), to.name, view_differences(from, to).join(", ")),
        }
    }
}

fn is_or_are(object: &SqlObject) -> &'static str {
    if object.id.kind == SqlObjectKind::Grant { "are" } else { "is" }
}

fn extension_differences(from: &Extension, to: &Extension) -> Vec<String> {
    let mut words = Vec::new();
    if from.schema != to.schema {
        words.push(to.schema.as_ref().map_or("in the default schema".to_owned(), |schema| format!("in schema {schema}")));
    }
    if from.version != to.version {
        words.push(to.version.as_ref().map_or("in any version".to_owned(), |version| format!("in version {version}")));
    }
    if from.comment != to.comment {
        words.push("another comment".to_owned());
    }
    words
}

fn domain_differences(from: &Domain, to: &Domain) -> Vec<String> {
    let mut words = Vec::new();
    if from.ty.base != to.ty.base {
        words.push(format!("{} -> {}", from.ty.base, to.ty.base));
    }
    if from.ty.collation != to.ty.collation {
        words.push(format!("collation {}", to.ty.collation.as_deref().unwrap_or("of the type")));
    }
    if from.not_null != to.not_null {
        words.push(if to.not_null { "NOT NULL" } else { "NULL is admitted" }.to_owned());
    }
    if from.default != to.default {
        words.push(to.default.as_ref().map_or("no default".to_owned(), |default| format!("default {default}")));
    }
    let is_in = |name: &str, other: &Domain| other.checks.iter().any(|check| check.name == name);
    words.extend(from.checks.iter().filter(|check| !is_in(&check.name, to)).map(|check| format!("check {} is gone", check.name)));
    for check in &to.checks {
        match from.checks.iter().find(|old| old.name == check.name) {
            None => words.push(format!("check {} is new", check.name)),
            Some(old) if old.is_alterable_to(check) && old != check => {
                words.push(format!("check {} {}", check.name, validity(check.validity)))
            }
            Some(old) if old != check => words.push(format!("check {} differs", check.name)),
            Some(_) => {}
        }
    }
    if from.comment != to.comment {
        words.push("another comment".to_owned());
    }
    words
}

fn view_differences(from: &View, to: &View) -> Vec<&'static str> {
    let differences = [
        ("the query differs", from.query != to.query),
        (if to.materialized { "its rows are stored" } else { "its rows are stored no more" }, from.materialized != to.materialized),
        ("the options differ", from.options != to.options),
        ("the indexes differ", from.indexes != to.indexes),
        ("the comment differs", from.comment != to.comment),
        ("it depends on other things", from.depends_on != to.depends_on),
    ];
    differences.into_iter().filter(|(_, differs)| *differs).map(|(words, _)| words).collect()
}

impl fmt::Display for TableChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RenameColumn { from, to } => write!(f, "column {from} is now called {to}"),
            Self::RenameConstraint { kind, from, to } => write!(f, "{} {from} is now called {to}", kind.as_str()),
            Self::RenameLabel { column, from, to } => write!(f, "label '{from}' of column {column} is now '{to}'"),
            Self::RenameIndex { from, to } => write!(f, "index {from} is now called {to}"),
            Self::RenamePolicy { from, to } => write!(f, "policy {from} is now called {to}"),
            Self::RenamePartition { from, to } => write!(f, "partition {from} is now called {to}"),
            Self::AddColumn(column) => write!(f, "column {} is new: {}", column.name, column.column_type),
            Self::DropColumn(column) => write!(f, "column {} is gone", column.name),
            Self::AlterColumn { from, to } => write!(f, "column {}: {}", to.name, column_differences(from, to).join(", ")),
            Self::AddPrimaryKey(key) => write!(f, "primary key ({}) is new", key.columns.join(", ")),
            Self::DropPrimaryKey(key) => write!(f, "primary key ({}) is gone", key.columns.join(", ")),
            Self::AddUnique(unique) => write!(f, "unique constraint {} is new", unique.name),
            Self::DropUnique(unique) => write!(f, "unique constraint {} is gone", unique.name),
            Self::AddForeignKey(key) => write!(f, "foreign key {} to {} is new", key.name, key.parent),
            Self::DropForeignKey(key) => write!(f, "foreign key {} to {} is gone", key.name, key.parent),
            Self::AlterForeignKey { from, to } => write!(f, "foreign key {}: {}", to.name, foreign_key_differences(from, to).join(", ")),
            Self::AddCheck(check) => write!(f, "check {} is new", check.name),
            Self::DropCheck(check) => write!(f, "check {} is gone", check.name),
            Self::AlterCheck { to, .. } => write!(f, "check {} {}", to.name, validity(to.validity)),
            Self::AddExclusion(exclusion) => write!(f, "exclusion constraint {} is new", exclusion.name),
            Self::DropExclusion(exclusion) => write!(f, "exclusion constraint {} is gone", exclusion.name),
            Self::AddIndex(index) => write!(f, "index {} is new", index.name),
            Self::DropIndex(index) => write!(f, "index {} is gone", index.name),
            Self::AlterIndex { to, .. } => {
                write!(f, "index {} is {}", to.name, if to.invisible { "invisible to the planner" } else { "visible to the planner" })
            }
            Self::AddPolicy(policy) => write!(f, "policy {} is new", policy.name),
            Self::DropPolicy(policy) => write!(f, "policy {} is gone", policy.name),
            Self::AlterPolicy { from, to } => write!(f, "policy {}: {}", to.name, policy_differences(from, to).join(", ")),
            Self::AlterRowSecurity { to: RowSecurity::Off, .. } => f.write_str("row-level security is off"),
            Self::AlterRowSecurity { to: RowSecurity::On, from: RowSecurity::Off } => f.write_str("row-level security is on"),
            Self::AlterRowSecurity { to: RowSecurity::On, .. } => f.write_str("row-level security spares the owner"),
            Self::AlterRowSecurity { to: RowSecurity::Forced, .. } => f.write_str("row-level security is on, for the owner too"),
            Self::AlterAttachment { to: Some(to), .. } => write!(f, "it is a partition of {}: {}", to.parent, partition::rows(&to.bound)),
            Self::AlterAttachment { to: None, .. } => f.write_str("it is a partition no more"),
            Self::AlterPartitioning { from, to } => f.write_str(&partition::differences(from.as_ref(), to.as_ref()).join(", ")),
            Self::AlterExternal { to: true } => f.write_str("another tool owns it from now on"),
            Self::AlterExternal { to: false } => f.write_str("it is no longer another tool's"),
            Self::AlterComment { .. } => f.write_str("the comment differs"),
            Self::AlterOptions { .. } => f.write_str("the table options differ"),
        }
    }
}

fn policy_differences(from: &Policy, to: &Policy) -> Vec<&'static str> {
    let differences = [
        ("it holds for other roles", from.roles != to.roles),
        ("other rows are there", from.using != to.using),
        ("other rows may be written", from.check != to.check),
    ];
    differences.into_iter().filter(|(_, differs)| *differs).map(|(words, _)| words).collect()
}

fn validity(validity: Validity) -> &'static str {
    match validity {
        Validity::Valid => "holds for every row",
        Validity::NotValid => "holds for rows that are written from now on",
        Validity::NotEnforced => "is not enforced",
    }
}

fn foreign_key_differences(from: &ForeignKey, to: &ForeignKey) -> Vec<String> {
    let mut words = Vec::new();
    for (event, was, is) in [("delete", from.on_delete, to.on_delete), ("update", from.on_update, to.on_update)] {
        if was != is {
            words.push(format!("on {event} {} -> {}", was.as_str(), is.as_str()));
        }
    }
    if from.match_full != to.match_full {
        words.push(if to.match_full { "NULL as a whole or not at all" } else { "NULL in any column" }.to_owned());
    }
    if from.deferral != to.deferral {
        words.push(
            match to.deferral {
                None => "never waits",
                Some(Deferral::Immediate) => "waits when a transaction says so",
                Some(Deferral::Deferred) => "waits for the end of the transaction",
            }
            .to_owned(),
        );
    }
    if from.validity != to.validity {
        words.push(validity(to.validity).to_owned());
    }
    words
}

fn column_differences(from: &Column, to: &Column) -> Vec<String> {
    let mut words = Vec::new();
    if from.column_type != to.column_type {
        words.push(format!("{} -> {}", from.column_type, to.column_type));
    }
    if from.nullable != to.nullable {
        words.push(if to.nullable { "NULL is admitted" } else { "NOT NULL" }.to_owned());
    }
    if from.default != to.default {
        words.push(match &to.default {
            Some(default) => format!("default {default}"),
            None => "no default".to_owned(),
        });
    }
    if from.on_update != to.on_update {
        words.push(match &to.on_update {
            Some(value) => format!("each update sets it to {value}"),
            None => "updates do not set it".to_owned(),
        });
    }
    if from.generated != to.generated {
        words.push(match &to.generated {
            Some(generated) => format!("generated as {}", generated.expression),
            None => "no longer generated".to_owned(),
        });
    }
    if from.increment != to.increment {
        words.push(if to.increment.is_some() { "numbered by the server" } else { "no longer numbered by the server" }.to_owned());
    }
    if from.increment.is_some() && to.increment.is_some() && from.sequence != to.sequence {
        words.push("counts otherwise".to_owned());
    }
    if from.collation != to.collation {
        words.push(format!("collation {}", to.collation.as_deref().unwrap_or("of the table")));
    }
    for (word, was, is) in [
        ("charset", &from.charset, &to.charset),
        ("storage", &from.storage, &to.storage),
        ("compression", &from.compression, &to.compression),
    ] {
        if was != is {
            words.push(format!("{word} {}", is.as_deref().unwrap_or("as usual")));
        }
    }
    if from.comment != to.comment {
        words.push("another comment".to_owned());
    }
    words
}
