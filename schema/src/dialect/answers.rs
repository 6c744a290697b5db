//! What the stages ask, and what a dialect answers.
//!
//! The traits have no default bodies for questions of meaning: a new question does not compile until every dialect has answered it.

use std::borrow::Cow;

use diesel_kit_definition as definition;
use diesel_kit_definition::{Block, DefaultValue, Increment, Location, ReferentialAction, RustType, Settings, SqlText};

use crate::canonical::Canonical;
use crate::change::{Change, TableChange};
use crate::cost::Cost;
use crate::introspect::{CatalogQuery, CatalogRows, IntrospectError, LeftOut};
use crate::lower::{DerivedNames, Problem};
use crate::model::{
    Column, ColumnType, Enumeration, Extension, ForeignKey, Index, Namespace, ObjectName, Partitioning, Schema, Sequence, SqlObject, Table,
    View,
};
use crate::plan::{Altered, Context, Dependent, DependentKind, Mode, PlanError, Reading, Step, TouchKind, Walk};
use crate::sql::{Statement, Unsupported};
use crate::target::Target;

/// Everything that a dialect answers.
pub(crate) trait Dialect: Lowering + Realize + Weigh + Render + Introspect + Raise + Sync {}

/// A column of a definition, as a dialect is asked about it.
pub(crate) struct ColumnQuestion<'a> {
    pub(crate) target: &'a Target,
    pub(crate) table: &'a definition::Table,
    pub(crate) column: &'a definition::Column,
    /// The enum that the column or its elements hold.
    pub(crate) enumeration: Option<&'a definition::Enumeration>,
    /// Whether the column stands in a key, a constraint or an index.
    pub(crate) indexed: bool,
}

/// The type of a column, and what goes with it.
pub(crate) struct TypeAnswer {
    pub(crate) column_type: ColumnType,
    /// An extension that brings the type.
    pub(crate) extension: Option<&'static str>,
    /// Checks that keep what the type cannot: a word for the check's name, and its expression.
    pub(crate) checks: Vec<(&'static str, String)>,
}

impl TypeAnswer {
    pub(crate) fn builtin(text: &str) -> Self {
        Self { column_type: ColumnType::builtin(text), extension: None, checks: Vec::new() }
    }
}

/// An index of a definition, as a dialect is asked about it.
pub(crate) struct IndexQuestion<'a> {
    pub(crate) target: &'a Target,
    /// The dimensions of the vectors that it stands over, if it does.
    pub(crate) dimensions: Option<u32>,
    /// Whether one of its columns admits NULL.
    pub(crate) nullable: bool,
    /// What is said to this server alone.
    pub(crate) block: &'a Block,
    /// The indexes of its table that come before it.
    pub(crate) others: &'a [Index],
}

/// What only some versions of a server have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Special {
    /// A unique constraint in which NULLs agree.
    NullsNotDistinct,
    /// A check that is only stated.
    CheckNotEnforced,
    /// A foreign key that is only stated.
    ForeignKeyNotEnforced,
    /// An exclusion constraint.
    Exclusion,
    /// Policies that say who sees which rows.
    RowSecurity,
}

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Namespace,
    Extension,
    Enumeration,
    Domain,
    Label,
    Table,
    Sequence,
    /// What numbers a column, on servers that keep it apart from the column.
    ColumnSequence,
    View,
    Column,
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Exclusion,
    Index,
    Policy,
    Partition,
}

impl Named {
    /// As messages say it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Namespace => "schema",
            Self::Extension => "extension",
            Self::Enumeration => "enum",
            Self::Domain => "domain",
            Self::Label => "label",
            Self::Table => "table",
            Self::Sequence | Self::ColumnSequence => "sequence",
            Self::View => "view",
            Self::Column => "column",
            Self::PrimaryKey => "primary key",
            Self::Unique => "unique",
            Self::ForeignKey => "foreign key",
            Self::Check => "check",
            Self::Exclusion => "exclusion constraint",
            Self::Index => "index",
            Self::Policy => "policy",
            Self::Partition => "partition",
        }
    }
}

/// Where a name stands only once. Kinds of things with the same word share their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In the namespace, or in the database where there are none.
    Namespace(&'static str),
    /// In its table.
    Table(&'static str),
}

/// What a dialect cannot do, and the way out. The caller knows where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    message: String,
    help: String,
}

impl Refusal {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    /// What is refused, without the way out.
    pub(crate) fn into_message(self) -> String {
        self.message
    }

    pub(crate) fn into_problem(self, location: &Location, object: &str) -> Problem {
        Problem::at(location, object, self.message).with_help(self.help)
    }
}

/// From definitions to a schema.
pub(crate) trait Lowering {
    /// The text of an attribute for this target.
    fn text<'a>(&self, target: &Target, text: &'a SqlText) -> Option<&'a str>;
    /// Whether an expression over this table's columns means here what it means elsewhere.
    fn expression(&self, table: &definition::Table, text: &SqlText) -> Result<(), Refusal>;
    /// What is said to this target alone.
    fn block<'a>(&self, target: &Target, settings: &'a Settings) -> Option<&'a Block>;
    /// Whether the target has this.
    fn special(&self, target: &Target, special: Special) -> Result<(), Refusal>;
    /// Whether an index of this method takes columns that keys and other indexes do not, such as texts without a length.
    fn takes_other_columns(&self, method: &str) -> bool;
    /// Whether there are schemas in the sense of namespaces.
    fn has_namespaces(&self) -> bool;
    /// Whether tables and columns have comments.
    fn has_comments(&self) -> bool;
    /// Whether a column can hold a list of values.
    fn has_arrays(&self) -> bool;
    /// Whether a primary key has a name of its own.
    fn names_primary_keys(&self) -> bool;
    /// Whether there are domains; elsewhere a column that names one has what it says.
    fn has_domains(&self) -> bool;
    /// The type that an enum becomes, where enums are types of their own.
    fn enumeration(&self, enumeration: &definition::Enumeration) -> Option<Enumeration>;
    /// The namespace, where there are any.
    fn namespace(&self, namespace: &definition::Namespace) -> Result<Namespace, Refusal>;
    /// The extension, where there are any.
    fn extension(&self, extension: &definition::Extension) -> Result<Extension, Refusal>;
    /// The sequence, where there are sequences.
    fn sequence(&self, target: &Target, sequence: &definition::Sequence) -> Result<Sequence, Refusal>;
    /// The type of a column without `sql_type`.
    fn column_type(&self, question: &ColumnQuestion<'_>) -> Result<TypeAnswer, Refusal>;
    /// Whether something may have this name, which is not empty.
    fn name(&self, target: &Target, named: Named, name: &str) -> Result<(), Refusal>;
    /// Names that are one to the server have this in common.
    fn folded(&self, name: &str) -> String;
    /// Where a name of this kind stands only once.
    fn scopes(&self, target: &Target, named: Named) -> &'static [Scope];
    /// Whether a table or a column may have this comment.
    fn comment(&self, target: &Target, named: Named, comment: &str) -> Result<(), Refusal>;
    /// Whether a column of this type may stand in an index; `keyed` when it is one that keeps rows apart, or a foreign key's.
    fn key_type(&self, target: &Target, column_type: &ColumnType, keyed: bool) -> Result<(), Refusal>;
    /// Whether columns of these types may stand in one key or index together.
    fn key(&self, target: &Target, column_types: &[&ColumnType]) -> Result<(), Refusal>;
    /// Whether a foreign key's column of one type may point at one of the other. What the dialect does not know may.
    fn refers(&self, child: &ColumnType, parent: &ColumnType) -> bool;
    /// Whether a table can have this foreign key, whose columns have types that can be compared.
    fn foreign_key(&self, target: &Target, child: &Table, key: &ForeignKey, parent: &Table) -> Result<(), Refusal>;
    /// The default's expression.
    fn default(&self, question: &ColumnQuestion<'_>, default: &DefaultValue) -> Result<String, Refusal>;
    /// The expression that each update sets a column of this type to: the time in UTC.
    fn on_update_now(&self, question: &ColumnQuestion<'_>, column_type: &ColumnType) -> String;
    /// Whether a column may be generated in this way.
    fn generated(&self, target: &Target, stored: bool) -> Result<(), Refusal>;
    /// Whether the server can number this column in this way.
    fn increment(&self, question: &ColumnQuestion<'_>, increment: Increment) -> Result<(), Refusal>;
    /// Whether the server can be told how to count.
    fn has_sequences(&self, target: &Target) -> bool;
    /// Whether a foreign key can have this action.
    fn referential_action(&self, target: &Target, action: ReferentialAction) -> Result<(), Refusal>;
    /// The index as the dialect has it. The inner error says why the dialect does without it and nothing else changes.
    fn index(&self, question: &IndexQuestion<'_>, index: Index) -> Result<Result<Index, Refusal>, Refusal>;
    /// How the table is partitioned, as the dialect has it: a partition that nobody names has an empty name. Else what is wrong with the whole, or with
    /// the partition of a name.
    fn partitioning(&self, target: &Target, table: &Table, stated: Partitioning) -> Result<Partitioning, Vec<(Option<String>, Refusal)>>;
    /// What the dialect does not keep on a table that is partitioned so: what it is, its name, and why.
    fn on_partitioned(&self, target: &Target, table: &Table, partitioning: &Partitioning) -> Vec<(Named, Option<String>, Refusal)>;
    /// Whether foreign keys may point at a partitioned table.
    fn refers_to_partitioned(&self, target: &Target) -> Result<(), Refusal>;
    /// The view as the dialect has it, and what it does without.
    fn view(&self, target: &Target, view: View) -> Result<(View, Vec<Refusal>), Refusal>;
    /// A name without quotes, as the server keeps it.
    fn unquoted(&self, name: &str) -> String;
    /// What is written in SQL, as the dialect knows it.
    fn sql_object(&self, target: &Target, object: SqlObject) -> Result<SqlObject, Refusal>;
    /// What the dialect says of every table: options, and indexes that the server makes by itself.
    fn finish_table(&self, target: &Target, block: &Block, table: &mut Table, derived: &mut DerivedNames) -> Result<(), Refusal>;
    /// The collation that is stated, and what is said of a column to this server alone.
    fn finish_column(&self, target: &Target, block: &Block, column: &mut Column) -> Result<(), Refusal>;
    /// The normal form.
    fn canonicalize(&self, target: &Target, schema: Schema) -> Canonical<Schema>;
}

/// From a database to a schema.
pub(crate) trait Introspect {
    /// What the server is asked.
    fn catalog(&self, target: &Target) -> Vec<CatalogQuery>;
    /// What the server tells of an object only when it is named.
    fn catalog_of_objects(&self, target: &Target, rows: &CatalogRows) -> Result<Vec<CatalogQuery>, IntrospectError>;
    /// What the server is asked of the columns of views.
    fn catalog_of_views(&self) -> CatalogQuery;
    /// What it answers, in order.
    fn view_columns(&self, rows: &CatalogRows) -> Result<Vec<(ObjectName, Column)>, IntrospectError>;
    /// What its answers say; what has no place in a schema is named.
    fn assemble(&self, target: &Target, rows: &CatalogRows, left_out: &mut Vec<LeftOut>) -> Result<Schema, IntrospectError>;
    /// What was assembled in its normal form, with expressions as they were printed where the server prints them in one way.
    fn printed(&self, target: &Target, schema: Schema) -> Canonical<Schema>;
}

/// From a schema to definitions.
pub(crate) trait Raise {
    /// The labels that a column keeps to, where enums are no types of their own.
    fn labels(&self, table: &Table, column: &Column) -> Option<Vec<String>>;
    /// What reads a column whose type is stated in the server's own words; `None` where no Rust type does.
    fn read_as(&self, column_type: &ColumnType) -> Option<RustType>;
    /// A literal's text, if the expression is one.
    fn literal(&self, expression: &str) -> Option<String>;
    /// What is said of the table to this server alone.
    fn table_block(&self, target: &Target, table: &Table) -> Block;
    /// What is said of the column to this server alone.
    fn column_block(&self, column: &Column) -> Block;
    /// The index as definitions have it; what is said of it to this server alone goes into the block.
    fn neutral_index(&self, index: Index, block: &mut Block) -> Index;
    /// Whether the server makes an index for a foreign key that has none.
    fn indexes_foreign_keys(&self) -> bool;
}

/// What of a table is no longer as it was for what stands on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Disturbance {
    /// Nothing that stands on the table may be there.
    pub(crate) everything: bool,
    /// What shows all columns would show others.
    pub(crate) shape: bool,
    /// What names one of these columns may not be there, nor what shows all.
    pub(crate) columns: Vec<String>,
    /// What groups by the primary key may not be there.
    pub(crate) key: bool,
}

impl Disturbance {
    pub(crate) fn everything() -> Self {
        Self { everything: true, ..Self::default() }
    }
}

/// How something that stands on others becomes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alteration {
    /// In place; what stands on it does not notice.
    InPlace,
    /// In place, dropped and made at once: what stands on it does not notice, and rights on it are gone.
    Remade,
    /// Stated anew in place; what stands on it is made anew.
    Restated,
    /// Dropped and made, and with it what stands on it.
    Anew,
}

/// From changes to steps.
pub(crate) trait Realize {
    /// What of which table this change disturbs for those that stand on it: tables by their names after all renames.
    fn disturbs(&self, context: &Context<'_>, change: &Change, standing: DependentKind) -> Vec<(ObjectName, Disturbance)>;
    /// How something that stands on others becomes another.
    fn alteration(&self, context: &Context<'_>, altered: Altered<'_>) -> Alteration;
    /// The text whose words say what it stands on.
    fn text_of<'a>(&self, dependent: &'a Dependent, reading: Reading) -> Cow<'a, str>;
    /// The steps that take away what stands on others, under the names before; `for_good` when nothing comes in its place.
    fn take_down(&self, context: &Context<'_>, dependent: &Dependent, for_good: bool) -> Result<Vec<Step>, PlanError>;
    /// The steps that make what stands on others, under the names after.
    fn put_up(&self, context: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError>;
    /// The steps that state it anew in place.
    fn restate(&self, context: &Context<'_>, dependent: &Dependent) -> Result<Vec<Step>, PlanError>;
    /// The changes in groups, each a migration of its own: what a group does is committed before the next begins.
    fn split(&self, changes: &[Change]) -> Vec<Vec<Change>>;
    /// Whether the server makes a value of one type from one of the other, by itself or when told to cast.
    fn has_cast(&self, from: &ColumnType, to: &ColumnType) -> bool;
    /// The names that a table takes beside its own, where another table that goes may have them still.
    fn names_taken(&self, table: &Table) -> Vec<ObjectName>;
    /// Whether foreign keys can be added to a table that is there: then circles of them are cut.
    fn adds_foreign_keys_later(&self) -> bool;
    /// The steps of a change to something that is no table.
    fn realize(&self, context: &Context<'_>, change: &Change) -> Result<Vec<Step>, PlanError>;
    /// The steps of all changes within a table.
    fn realize_table(&self, context: &Context<'_>, from: &Table, to: &Table, changes: &[TableChange]) -> Result<Vec<Step>, PlanError>;
    /// How the server sets a column at each update.
    fn touch(&self, column: &Column) -> TouchKind;
    /// Puts what the mode needs around the steps.
    fn frame(&self, mode: Mode, steps: Vec<Step>) -> Vec<Step>;
}

/// What statements take of a live database.
pub(crate) trait Weigh {
    /// The locks, rewrites and scans of a statement that comes next in a plan.
    fn cost(&self, walk: &Walk<'_>, statement: &Statement) -> Cost;
}

/// From statements to text.
pub(crate) trait Render {
    /// A name, quoted.
    fn quote(&self, name: &str) -> String;
    /// The statement's SQL, without a semicolon at its end.
    fn render(&self, target: &Target, statement: &Statement) -> Result<String, Unsupported>;
}
