use std::fmt::Write;
use std::mem;

use diesel::QueryResult;
use diesel::query_builder::QueryBuilder;
use diesel::result::Error::QueryBuilderError;

use super::AnyDb;
use super::on_conflict::{Rewrite, Upsert};
use crate::Dialect;

/// Writes the SQL of a query in the dialect of the connection, cut at every bind: each driver numbers its own placeholders.
#[derive(Debug)]
pub struct AnyQueryBuilder {
    dialect: Dialect,
    segments: Vec<String>,
    current: String,
    statement: Statement,
    upsert: Upsert,
    refused: Option<String>,
}

/// What kind of statement is written, as far as rewrites need to know.
#[derive(Debug, PartialEq)]
enum Statement {
    Unknown,
    Insert { first_column: Option<String>, in_columns: bool },
    Update,
}

impl AnyQueryBuilder {
    /// An empty query.
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            segments: Vec::new(),
            current: String::with_capacity(128),
            statement: Statement::Unknown,
            upsert: Upsert::default(),
            refused: None,
        }
    }

    /// The SQL, cut at the binds: one segment more than there are binds.
    ///
    /// # Errors
    /// If the query holds something that the dialect cannot say.
    pub(super) fn into_segments(mut self) -> QueryResult<Vec<String>> {
        if let Some(what) = self.refused {
            return Err(QueryBuilderError(what.into()));
        }
        self.segments.push(self.current);
        Ok(self.segments)
    }

    fn refuse(&mut self, what: &str) {
        // The first reason is the one that explains the others.
        self.refused.get_or_insert_with(|| format!("{} does not support {what}", self.dialect));
    }

    fn write_identifier(&mut self, name: &str) {
        let quote = if self.dialect.is_mysql_like() { '`' } else { '"' };
        self.current.push(quote);
        for c in name.chars() {
            if c == quote {
                self.current.push(quote);
            }
            self.current.push(c);
        }
        self.current.push(quote);
    }

    fn follow_statement(&mut self, piece: &str) {
        match (&mut self.statement, piece) {
            (Statement::Unknown, "INSERT") => self.statement = Statement::Insert { first_column: None, in_columns: false },
            (Statement::Unknown, "UPDATE ") => self.statement = Statement::Update,
            (Statement::Insert { first_column: None, in_columns }, piece) if piece.ends_with('(') => *in_columns = true,
            _ => {}
        }
    }

    fn check_returning(&mut self) {
        match (self.dialect, &self.statement) {
            (Dialect::Mysql, _) => self.refuse("RETURNING; run the statement and then a query for the rows"),
            (Dialect::MariaDb, Statement::Update) => {
                self.refuse("RETURNING for UPDATE (it does for INSERT and DELETE); run the statement and then a query for the rows");
            }
            _ => {}
        }
    }

    /// The rewrites that only MySQL and MariaDB need; true when the piece has been dealt with.
    fn rewrite_upsert(&mut self, piece: &str) -> bool {
        match self.upsert.sql(piece) {
            Rewrite::Keep => return false,
            Rewrite::Drop => {}
            Rewrite::Text(text) => self.current.push_str(text),
            Rewrite::Refuse(what) => self.refuse(what),
            Rewrite::KeepRow { column } => {
                let first = match &self.statement {
                    Statement::Insert { first_column, .. } => first_column.clone(),
                    _ => None,
                };
                match column.or(first) {
                    Some(column) => {
                        self.current.push_str(" ON DUPLICATE KEY UPDATE ");
                        self.write_identifier(&column);
                        self.current.push_str(" = ");
                        self.write_identifier(&column);
                    }
                    None => self.refuse("ON CONFLICT DO NOTHING without a column; name one with on_conflict(..)"),
                }
            }
        }
        true
    }
}

impl QueryBuilder<AnyDb> for AnyQueryBuilder {
    fn push_sql(&mut self, sql: &str) {
        self.follow_statement(sql);
        if sql == " RETURNING " {
            self.check_returning();
        }
        if self.dialect == Dialect::Sqlite && sql == "DEFAULT" {
            self.refuse("the keyword DEFAULT in an insert; derive the insert type with diesel-kit's Table");
        }
        if self.dialect.is_mysql_like() && self.rewrite_upsert(sql) {
            return;
        }
        self.current.push_str(sql);
    }

    fn push_identifier(&mut self, name: &str) -> QueryResult<()> {
        if let Statement::Insert { first_column: first_column @ None, in_columns: true } = &mut self.statement {
            *first_column = Some(name.to_owned());
        }
        if self.dialect.is_mysql_like() {
            if self.upsert.swallows_identifier(name) {
                return Ok(());
            }
            self.write_identifier(name);
            if self.upsert.closes_excluded() {
                self.current.push(')');
            }
            return Ok(());
        }
        self.write_identifier(name);
        Ok(())
    }

    fn push_bind_param(&mut self) {
        self.segments.push(mem::take(&mut self.current));
    }

    /// Only Diesel's `debug_query` asks for the whole text.
    fn finish(self) -> String {
        let mut sql = String::new();
        for (index, segment) in self.segments.iter().enumerate() {
            sql.push_str(segment);
            match self.dialect {
                // Writing to a string cannot fail.
                Dialect::Postgres => drop(write!(sql, "${}", index + 1)),
                _ => sql.push('?'),
            }
        }
        sql + &self.current
    }
}
